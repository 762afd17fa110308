import { describe, expect, it } from 'vitest';
import { speedAfter } from './speed';

describe('speedAfter', () => {
  it.each([
    [1, 1, 1.25],
    [1, -1, 0.75],
    [1.5, 1, 1.5],
    [0.5, -1, 0.5],
    [2, 0, 1.5],
  ])('%f and %i steps make %f', (speed, steps, expected) => {
    expect(speedAfter(speed, steps)).toBe(expected);
  });
});

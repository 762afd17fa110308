import { describe, expect, it } from 'vitest';
import { timeLeft } from './time-left';

describe('timeLeft', () => {
  it.each([
    [0, { minutes: 0, seconds: 5 }],
    [12, { minutes: 0, seconds: 15 }],
    [89, { minutes: 0, seconds: 90 }],
    [90, { minutes: 2, seconds: 0 }],
    [200, { minutes: 3, seconds: 0 }],
  ])('of %i seconds', (seconds, expected) => {
    expect(timeLeft(seconds)).toEqual(expected);
  });
});

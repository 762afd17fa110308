import { describe, expect, it } from 'vitest';
import { readTypedNumber, steppedBy } from './typed-number';

const SECONDS = { min: 1, max: 3600, step: 5 };

describe('readTypedNumber', () => {
  it.each([
    ['40', 40],
    [' 12,5 ', 12.5],
    ['1', 1],
    ['3600', 3600],
  ])('reads %j', (text, value) => {
    expect(readTypedNumber(text, SECONDS)).toBe(value);
  });

  it.each(['', '0', '3601', '-5', '1.25', 'forty', '1e3'])('refuses %j', (text) => {
    expect(readTypedNumber(text, SECONDS)).toBeNull();
  });

  it('takes whole numbers alone where only those are meant', () => {
    expect(readTypedNumber('2.5', { min: 1, max: 20, step: 1, isWhole: true })).toBeNull();
  });
});

describe('steppedBy', () => {
  it.each([
    [40, 1, 45],
    [40, -1, 35],
    [37, 1, 40],
    [37, -1, 35],
    [12.5, -1, 10],
    [3, -1, 1],
    [1, 1, 5],
    [3600, 1, 3600],
  ] as const)('%d by %d is %d', (value, direction, next) => {
    expect(steppedBy(value, direction, SECONDS)).toBe(next);
  });
});

import { expect, it } from 'vitest';
import { spreadOf, spreadOver } from './statistics';

it.each([
  [[3], { median: 3, min: 3, max: 3 }],
  [[9, 1, 2], { median: 2, min: 1, max: 9 }],
  [[10, 1, 2, 4], { median: 3, min: 1, max: 10 }],
])('of %j is %j', (values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});

it('does not sort what it was given', () => {
  const values = [3, 1, 2];
  spreadOf(values);
  expect(values).toEqual([3, 1, 2]);
});

it('of nothing is an error', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

it('is unknown when one round does not tell', () => {
  expect(spreadOver([1, 2, 3], (value) => (value === 2 ? null : value))).toBeNull();
  expect(spreadOver([1, 2, 3], (value) => value * 2)).toEqual({ median: 4, min: 2, max: 6 });
});

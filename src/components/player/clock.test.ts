import { expect, it } from 'vitest';
import { clock } from './clock';

it.each([
  [0, '0:00'],
  [9.99, '0:09'],
  [65, '1:05'],
  [3600, '1:00:00'],
  [3729, '1:02:09'],
  [-1, '0:00'],
])('%s seconds read %s', (seconds, text) => {
  expect(clock(seconds)).toBe(text);
});

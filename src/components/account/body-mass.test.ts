import { expect, it } from 'vitest';
import { parseBodyMass } from './body-mass';

it.each([
  ['', null],
  ['  ', null],
  ['70', 70],
  ['72,54', 72.5],
  ['24', undefined],
  ['301', undefined],
  ['heavy', undefined],
])('"%s" is a body mass of %s', (text, kilograms) => {
  expect(parseBodyMass(text)).toBe(kilograms);
});

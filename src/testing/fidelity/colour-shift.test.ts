import { expect, it } from 'vitest';
import { colourShiftOf } from './colour-shift';
import { planesOf } from './picture';
import { greyPicture } from './test-pictures';

const size = { width: 96, height: 64 } as const;
const grey = () => greyPicture(size, () => 100);

it('is nothing for equal pictures', () => {
  expect(colourShiftOf(grey(), grey()).levels).toBe(0);
});

it('is found in luma, with its sign and place', () => {
  const darker = greyPicture(size, (x, y) => (x >= 32 && x < 48 && y >= 16 && y < 32 ? 94 : 100));
  expect(colourShiftOf(darker, grey())).toEqual({ plane: 'y', levels: -6, x: 32, y: 16 });
});

it('is found in chroma, at the place in the picture', () => {
  const redder = grey();
  planesOf(redder).v.samples.subarray(16).fill(131, 0, 1);
  expect(colourShiftOf(redder, grey())).toEqual({ plane: 'v', levels: 3 / 256, x: 32, y: 0 });
});

it('is no shift when differences cancel each other', () => {
  const noisy = greyPicture(size, (x) => (x % 2 === 0 ? 90 : 110));
  expect(colourShiftOf(noisy, grey()).levels).toBe(0);
});

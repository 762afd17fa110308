import { planesOf, type Plane, type YuvPicture } from './picture';

/** Side of the squares whose means are compared, in samples of the plane. */
const SQUARE = 16;

/** SSIM hardly sees a colour that is a little darker all over; a mean does. */
export interface ColourShift {
  readonly plane: 'y' | 'u' | 'v';
  /** Mean of the layered picture less that of the stock picture, in the square where they differ most; of 255 levels. */
  readonly levels: number;
  /** Of the square's corner, in pixels of the picture. */
  readonly x: number;
  readonly y: number;
}

const meanDifference = (a: Plane, b: Plane, left: number, top: number): number => {
  const right = Math.min(left + SQUARE, a.width);
  const bottom = Math.min(top + SQUARE, a.height);
  let sum = 0;
  for (let row = top; row < bottom; row++) {
    for (let at = row * a.width + left; at < row * a.width + right; at++) {
      sum += (a.samples[at] ?? 0) - (b.samples[at] ?? 0);
    }
  }
  return sum / ((right - left) * (bottom - top));
};

/** Where the mean colour of two pictures of one size differs most. */
export const colourShiftOf = (layered: YuvPicture, stock: YuvPicture): ColourShift => {
  const [inLayered, inStock] = [planesOf(layered), planesOf(stock)];
  let most: ColourShift = { plane: 'y', levels: 0, x: 0, y: 0 };
  for (const plane of ['y', 'u', 'v'] as const) {
    const [a, b] = [inLayered[plane], inStock[plane]];
    const scale = plane === 'y' ? 1 : 2;
    for (let top = 0; top < a.height; top += SQUARE) {
      for (let left = 0; left < a.width; left += SQUARE) {
        const levels = meanDifference(a, b, left, top);
        if (Math.abs(levels) > Math.abs(most.levels)) {
          most = { plane, levels, x: left * scale, y: top * scale };
        }
      }
    }
  }
  return most;
};

import fc from 'fast-check';
import type { Box } from '../../../../remotion/kit/box';
import type { FrameSize } from '../../../workout/film-size';
import { rasterOf, type Raster, type RgbaPicture } from '../raster';
import {
  pictureBytes,
  pictureIn,
  type EvenRectangle,
  type Plane,
  type YuvPicture,
} from '../yuv-picture';

/** Pseudo-random bytes that depend on the seed alone (an xorshift generator). */
export const createNoise = (seed: number): (() => number) => {
  let state = (seed ^ 0x9e3779b9) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 8) & 255;
  };
};

export const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** A box of any parity inside a picture. */
export const anyBox = ({ width, height }: FrameSize): fc.Arbitrary<Box> =>
  fc
    .record({
      x: fc.nat(width - 1),
      y: fc.nat(height - 1),
      right: fc.integer({ min: 1, max: width }),
      bottom: fc.integer({ min: 1, max: height }),
    })
    .filter(({ x, y, right, bottom }) => x < right && y < bottom)
    .map(({ x, y, right, bottom }) => ({ x, y, width: right - x, height: bottom - y }));

/** A rectangle of even numbers inside a picture. */
export const anyEvenRectangle = ({ width, height }: FrameSize): fc.Arbitrary<EvenRectangle> =>
  anyBox({ width: width / 2, height: height / 2 }).map((box) => ({
    left: box.x * 2,
    top: box.y * 2,
    right: (box.x + box.width) * 2,
    bottom: (box.y + box.height) * 2,
  }));

/** The longest stretch of one kind of opacity, pixels. */
const LONGEST_STRETCH = 8;

/** Any colours; stretches of transparent, solid and mixed pixels. Rows have something behind their end. */
export const noisyDrawing = ({ width, height }: FrameSize, seed: number): RgbaPicture => {
  const noise = createNoise(seed);
  const stride = width * 4 + (noise() % 3) * 4;
  const data = Uint8Array.from({ length: stride * height }, noise);
  let left = 0;
  let kind = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++, left--) {
      if (left === 0) {
        left = 1 + (noise() % LONGEST_STRETCH);
        kind = noise() % 3;
      }
      if (kind < 2) data[row * stride + column * 4 + 3] = kind * 255;
    }
  }
  return { data, stride, width, height };
};

export const noisyRaster = (box: Box, seed: number): Raster =>
  rasterOf(noisyDrawing(box, seed), box);

/** What stands behind the end of each row: nobody may write there. */
export const PADDING = 0xa5;

const paddedPlane = (width: number, height: number, padding: number): Plane => ({
  samples: Buffer.alloc((width + padding) * height, PADDING),
  stride: width + padding,
  width,
  height,
});

/** An empty picture whose rows lie further apart than they are long, as an encoder's do. */
export const paddedPicture = ({ width, height }: FrameSize, padding = 6): YuvPicture => ({
  width,
  height,
  planes: [
    paddedPlane(width, height, padding),
    paddedPlane(width / 2, height / 2, padding),
    paddedPlane(width / 2, height / 2, padding),
  ],
});

/** Sets every sample of a plane, given its column and row. */
export const fillPlane = (
  { samples, stride, width, height }: Plane,
  sampleAt: (column: number, row: number) => number,
): void => {
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      samples[row * stride + column] = sampleAt(column, row);
    }
  }
};

export const noisyPicture = (size: FrameSize, seed: number): YuvPicture => {
  const picture = paddedPicture(size);
  const noise = createNoise(seed);
  for (const plane of picture.planes) fillPlane(plane, noise);
  return picture;
};

export const copyOf = ({ width, height, planes: [y, cb, cr] }: YuvPicture): YuvPicture => ({
  width,
  height,
  planes: [
    { ...y, samples: Buffer.from(y.samples) },
    { ...cb, samples: Buffer.from(cb.samples) },
    { ...cr, samples: Buffer.from(cr.samples) },
  ],
});

export const sampleAt = ({ samples, stride }: Plane, column: number, row: number): number =>
  samples[row * stride + column] ?? 0;

/** All bytes of a picture, padding included, to be compared at once. */
export const allBytes = ({ planes }: YuvPicture): Buffer =>
  Buffer.concat(planes.map(({ samples }) => samples));

export const isInside = (
  { left, top, right, bottom }: EvenRectangle,
  x: number,
  y: number,
): boolean => x >= left && x < right && y >= top && y < bottom;

export const createYuvPicture = (size: FrameSize): YuvPicture =>
  pictureIn(Buffer.alloc(pictureBytes(size)), size);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../remotion/kit/box';
import { blendRaster, rasterOf, type RgbaPicture } from './raster';
import {
  anyBox,
  anyEvenRectangle,
  anySeed,
  copyOf,
  createNoise,
  fillPlane,
  isInside,
  noisyDrawing,
  noisyPicture,
  noisyRaster,
  PADDING,
  paddedPicture,
  sampleAt,
} from './testing/pictures';
import type { YuvPicture } from './yuv-picture';

const SIZE = { width: 24, height: 18 };
const WHOLE = { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height };

interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** ITU-R BT.709 as the standard writes it: colour differences from luma, limited range. */
const toYuv = ({ r, g, b }: Colour): [number, number, number] => {
  const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return [
    16 + (219 * luma) / 255,
    128 + (224 * (b - luma)) / 1.8556 / 255,
    128 + (224 * (r - luma)) / 1.5748 / 255,
  ];
};

/** One colour for each chroma sample. */
const noisyGround = (seed: number): ((x: number, y: number) => Colour) => {
  const noise = createNoise(seed);
  const colours = Array.from({ length: (SIZE.width / 2) * (SIZE.height / 2) }, () => ({
    r: noise(),
    g: noise(),
    b: noise(),
  }));
  return (x, y) => colours[(y >> 1) * (SIZE.width / 2) + (x >> 1)] ?? { r: 0, g: 0, b: 0 };
};

const pictureOf = (colourAt: (x: number, y: number) => Colour): YuvPicture => {
  const picture = paddedPicture(SIZE);
  picture.planes.forEach((plane, index) => {
    const step = index === 0 ? 1 : 2;
    fillPlane(plane, (column, row) =>
      Math.round(toYuv(colourAt(column * step, row * step))[index] ?? 0),
    );
  });
  return picture;
};

/** The drawing's pixel at a place of the film; transparent outside its box. */
const pixelAt = ({ data, stride }: RgbaPicture, box: Box, x: number, y: number) => {
  const [column, row] = [x - box.x, y - box.y];
  if (column < 0 || row < 0 || column >= box.width || row >= box.height) {
    return { r: 0, g: 0, b: 0, opacity: 0 };
  }
  const at = row * stride + column * 4;
  const [r = 0, g = 0, b = 0, opacity = 0] = data.subarray(at, at + 4);
  return { r, g, b, opacity };
};

/** "Over" in RGB and floating point, then converted; a chroma sample is the mean of its four pixels. */
const referenceOf = (
  drawing: RgbaPicture,
  box: Box,
  groundAt: (x: number, y: number) => Colour,
): ((plane: number, column: number, row: number) => number) => {
  const yuvAt = (x: number, y: number): [number, number, number] => {
    const over = pixelAt(drawing, box, x, y);
    const under = groundAt(x, y);
    const share = over.opacity / 255;
    const mix = (a: number, b: number): number => a * share + b * (1 - share);
    return toYuv({ r: mix(over.r, under.r), g: mix(over.g, under.g), b: mix(over.b, under.b) });
  };
  return (plane, column, row) => {
    if (plane === 0) return yuvAt(column, row)[0];
    const [x, y] = [column * 2, row * 2];
    const four = [yuvAt(x, y), yuvAt(x + 1, y), yuvAt(x, y + 1), yuvAt(x + 1, y + 1)];
    return four.reduce((sum, yuv) => sum + (yuv[plane] ?? 0), 0) / four.length;
  };
};

const forEachSample = (
  picture: YuvPicture,
  visit: (plane: number, column: number, row: number, value: number) => void,
): void =>
  picture.planes.forEach((plane, index) => {
    for (let row = 0; row < plane.height; row++) {
      for (let column = 0; column < plane.width; column++) {
        visit(index, column, row, sampleAt(plane, column, row));
      }
    }
  });

/** The opacities under a sample: one for luma, four for chroma. */
const opacitiesUnder = (
  drawing: RgbaPicture,
  box: Box,
  plane: number,
  column: number,
  row: number,
): number[] => {
  const step = plane === 0 ? 1 : 2;
  const found: number[] = [];
  for (let y = row * step; y < (row + 1) * step; y++) {
    for (let x = column * step; x < (column + 1) * step; x++) {
      found.push(pixelAt(drawing, box, x, y).opacity);
    }
  }
  return found;
};

describe('a raster over a picture', () => {
  it('is what RGB "over" gives, for any drawing at any box', () => {
    fc.assert(
      fc.property(anyBox(SIZE), anySeed, anySeed, (box, drawingSeed, groundSeed) => {
        const drawing = noisyDrawing(box, drawingSeed);
        const groundAt = noisyGround(groundSeed);
        const picture = pictureOf(groundAt);
        const reference = referenceOf(drawing, box, groundAt);
        blendRaster(picture, rasterOf(drawing, box), WHOLE);
        let [luma, chroma] = [0, 0];
        forEachSample(picture, (plane, column, row, value) => {
          const error = Math.abs(value - reference(plane, column, row));
          if (plane === 0) luma = Math.max(luma, error);
          else chroma = Math.max(chroma, error);
        });
        expect(luma).toBeLessThanOrEqual(1.51);
        expect(chroma).toBeLessThanOrEqual(2.01);
      }),
      { numRuns: 150 },
    );
  });

  it('hides the ground where it is solid and leaves it where there is nothing', () => {
    fc.assert(
      fc.property(anyBox(SIZE), anySeed, anySeed, (box, drawingSeed, groundSeed) => {
        const drawing = noisyDrawing(box, drawingSeed);
        const ground = noisyPicture(SIZE, groundSeed);
        const picture = copyOf(ground);
        const reference = referenceOf(drawing, box, () => ({ r: 0, g: 0, b: 0 }));
        blendRaster(picture, rasterOf(drawing, box), WHOLE);
        forEachSample(picture, (plane, column, row, value) => {
          const opacities = opacitiesUnder(drawing, box, plane, column, row);
          if (opacities.every((opacity) => opacity === 0)) {
            const under = ground.planes[plane];
            expect(value).toBe(under && sampleAt(under, column, row));
          }
          if (opacities.every((opacity) => opacity === 255)) {
            // Rounded to the nearest level; sums of four are kept in 32 bits.
            expect(Math.abs(value - reference(plane, column, row))).toBeLessThan(0.5001);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it('is drawn in a window exactly as it is without, and changes nothing outside', () => {
    fc.assert(
      fc.property(anyBox(SIZE), anyEvenRectangle(SIZE), anySeed, (box, window, seed) => {
        const ground = noisyPicture(SIZE, seed);
        const raster = noisyRaster(box, seed + 1);
        const [clipped, whole] = [copyOf(ground), copyOf(ground)];
        blendRaster(clipped, raster, window);
        blendRaster(whole, raster, WHOLE);
        forEachSample(clipped, (plane, column, row, value) => {
          const step = plane === 0 ? 1 : 2;
          const expected = isInside(window, column * step, row * step) ? whole : ground;
          const source = expected.planes[plane];
          expect(value).toBe(source && sampleAt(source, column, row));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('never writes between the rows', () => {
    const box = { x: 1, y: 1, width: SIZE.width - 1, height: SIZE.height - 1 };
    const picture = noisyPicture(SIZE, 1);
    blendRaster(picture, noisyRaster(box, 2), WHOLE);
    for (const { samples, stride, width, height } of picture.planes) {
      for (let row = 0; row < height; row++) {
        const between = samples.subarray(row * stride + width, (row + 1) * stride);
        expect([...new Set(between)]).toEqual([PADDING]);
      }
    }
  });

  it('stands in the smallest even area around its box', () => {
    fc.assert(
      fc.property(anyBox(SIZE), (box) => {
        const { area } = noisyRaster(box, 3);
        const { left, top, right, bottom } = area;
        for (const edge of [left, top, right, bottom]) expect(edge % 2).toBe(0);
        expect([box.x - left, box.y - top].every((gap) => gap === 0 || gap === 1)).toBe(true);
        const gaps = [right - box.x - box.width, bottom - box.y - box.height];
        expect(gaps.every((gap) => gap === 0 || gap === 1)).toBe(true);
      }),
    );
  });

  it('keeps no sample of a drawing that is wholly transparent', () => {
    const box = { x: 2, y: 2, width: 6, height: 6 };
    const data = new Uint8Array(box.width * box.height * 4);
    const raster = rasterOf({ data, stride: box.width * 4, ...box }, box);
    expect([raster.y, raster.cb, raster.cr].map(({ length }) => length)).toEqual([0, 0, 0]);
  });
});

import type { PixelRectangle } from './picture-bounds';
import type { RgbaPicture } from './planar-picture';

interface GridSize {
  readonly width: number;
  readonly height: number;
}

/** A frame as brightness and alpha on a grid, both 0–255: enough to tell poses apart, little enough to keep them all. */
export interface FrameSketch extends GridSize {
  /** Over black. */
  readonly brightness: Uint8Array;
  readonly alpha: Uint8Array;
}

/** Means of the pixels that fall into each cell of a grid; the grid is no finer than the picture. */
const averaged = (
  area: PixelRectangle,
  grid: GridSize,
  valueAt: (x: number, y: number) => number,
): Uint8Array => {
  const sums = new Float64Array(grid.width * grid.height);
  const counts = new Uint32Array(sums.length);
  for (let y = 0; y < area.height; y++) {
    const row = Math.floor((y * grid.height) / area.height) * grid.width;
    for (let x = 0; x < area.width; x++) {
      const cell = row + Math.floor((x * grid.width) / area.width);
      sums[cell] = (sums[cell] ?? 0) + valueAt(area.left + x, area.top + y);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return Uint8Array.from(sums, (sum, cell) => Math.round(sum / Math.max(1, counts[cell] ?? 1)));
};

export const sketchOf = ({ width, height, data }: RgbaPicture, grid: GridSize): FrameSketch => {
  const area = { left: 0, top: 0, width, height };
  const light = (x: number, y: number): number => {
    const at = (y * width + x) * 4;
    const luma =
      0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
    return (luma * (data[at + 3] ?? 0)) / 255;
  };
  return {
    ...grid,
    brightness: averaged(area, grid, light),
    alpha: averaged(area, grid, (x, y) => data[(y * width + x) * 4 + 3] ?? 0),
  };
};

/** A part of a sketch, coarser where it is larger than `longest` cells. */
export const partOfSketch = (
  { width, brightness, alpha }: FrameSketch,
  area: PixelRectangle,
  longest: number,
): FrameSketch => {
  const grid = {
    width: Math.min(area.width, longest),
    height: Math.min(area.height, longest),
  };
  return {
    ...grid,
    brightness: averaged(area, grid, (x, y) => brightness[y * width + x] ?? 0),
    alpha: averaged(area, grid, (x, y) => alpha[y * width + x] ?? 0),
  };
};

/** How much two frames of one film differ, in mean steps of brightness (0–255). */
export type FrameDistance = (one: number, other: number) => number;

/** Dark clothes on the dark stage are seen by their alpha. */
const ALPHA_WEIGHT = 0.5;

const changeBetween = (one: Uint8Array, other: Uint8Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / one.length;
};

/** Distances between sketches of one size, by their place in the list. */
export const distancesOf = (sketches: readonly FrameSketch[]): FrameDistance => {
  return (one, other) => {
    const [a, b] = [sketches[one], sketches[other]];
    if (a === undefined || b === undefined) throw new RangeError(`no frame ${one} or ${other}`);
    return (
      changeBetween(a.brightness, b.brightness) + ALPHA_WEIGHT * changeBetween(a.alpha, b.alpha)
    );
  };
};

import { planesOf, type Plane, type YuvPicture } from './picture';

/** Sums are taken over blocks of 4 × 4 samples; a window is 2 × 2 blocks, so 8 × 8 samples in steps of 4. */
const BLOCK = 4;
const WINDOW_SAMPLES = 64;
/** Of the original paper (K1 = 0.01, K2 = 0.03, 255 levels), scaled as FFmpeg's filter does for its whole-number sums. */
const C1 = Math.trunc(0.01 * 0.01 * 255 * 255 * WINDOW_SAMPLES + 0.5);
const C2 = Math.trunc(0.03 * 0.03 * 255 * 255 * WINDOW_SAMPLES * (WINDOW_SAMPLES - 1) + 0.5);

/** Side of the squares in which the worst place of a picture is looked for, in luma samples. */
export const TILE = 64;
const WINDOWS_PER_TILE = TILE / BLOCK;

/** Where two pictures differ most: a wrong digit hardly moves the mean over a whole picture. */
export interface WorstTile {
  /** Mean luma SSIM of the windows that begin in the tile. */
  readonly ssim: number;
  readonly x: number;
  readonly y: number;
}

export interface PictureSsim {
  readonly y: number;
  readonly u: number;
  readonly v: number;
  /** Of the three planes, weighted by their numbers of samples. */
  readonly all: number;
  readonly worstTile: WorstTile;
}

interface BlockRow {
  readonly sumA: Int32Array;
  readonly sumB: Int32Array;
  readonly squares: Int32Array;
  readonly products: Int32Array;
}

const sumBlockRow = (a: Plane, b: Plane, top: number, blocks: number): BlockRow => {
  const [sumA, sumB] = [new Int32Array(blocks), new Int32Array(blocks)];
  const [squares, products] = [new Int32Array(blocks), new Int32Array(blocks)];
  for (let block = 0; block < blocks; block++) {
    let [ofA, ofB, ofSquares, ofProducts] = [0, 0, 0, 0];
    for (let row = top; row < top + BLOCK; row++) {
      const start = row * a.width + block * BLOCK;
      for (let at = start; at < start + BLOCK; at++) {
        const left = a.samples[at] ?? 0;
        const right = b.samples[at] ?? 0;
        ofA += left;
        ofB += right;
        ofSquares += left * left + right * right;
        ofProducts += left * right;
      }
    }
    sumA[block] = ofA;
    sumB[block] = ofB;
    squares[block] = ofSquares;
    products[block] = ofProducts;
  }
  return { sumA, sumB, squares, products };
};

const overWindow = (upper: Int32Array, lower: Int32Array, at: number): number =>
  (upper[at] ?? 0) + (upper[at + 1] ?? 0) + (lower[at] ?? 0) + (lower[at + 1] ?? 0);

const windowSsim = (upper: BlockRow, lower: BlockRow, at: number): number => {
  const a = overWindow(upper.sumA, lower.sumA, at);
  const b = overWindow(upper.sumB, lower.sumB, at);
  const variances = overWindow(upper.squares, lower.squares, at) * WINDOW_SAMPLES - a * a - b * b;
  const covariance = overWindow(upper.products, lower.products, at) * WINDOW_SAMPLES - a * b;
  return ((2 * a * b + C1) * (2 * covariance + C2)) / ((a * a + b * b + C1) * (variances + C2));
};

/** Calls `onWindow` with the SSIM of every window and its place among the windows. */
const eachWindow = (
  a: Plane,
  b: Plane,
  onWindow: (ssim: number, column: number, row: number) => void,
): void => {
  const columns = Math.trunc(a.width / BLOCK);
  const rows = Math.trunc(a.height / BLOCK);
  let upper = sumBlockRow(a, b, 0, columns);
  for (let row = 1; row < rows; row++) {
    const lower = sumBlockRow(a, b, row * BLOCK, columns);
    for (let column = 0; column + 1 < columns; column++) {
      onWindow(windowSsim(upper, lower, column), column, row - 1);
    }
    upper = lower;
  }
};

/** Means over squares of windows, and over all of them. */
const measure = (a: Plane, b: Plane): { mean: number; worstTile: WorstTile } => {
  const tilesAcross = Math.ceil(a.width / TILE);
  const tiles = tilesAcross * Math.ceil(a.height / TILE);
  const sums = new Float64Array(tiles);
  const counts = new Uint32Array(tiles);
  eachWindow(a, b, (ssim, column, row) => {
    const tile =
      Math.trunc(row / WINDOWS_PER_TILE) * tilesAcross + Math.trunc(column / WINDOWS_PER_TILE);
    sums[tile] = (sums[tile] ?? 0) + ssim;
    counts[tile] = (counts[tile] ?? 0) + 1;
  });
  let total = 0;
  let windows = 0;
  let worstTile: WorstTile = { ssim: 1, x: 0, y: 0 };
  sums.forEach((sum, tile) => {
    const count = counts[tile] ?? 0;
    total += sum;
    windows += count;
    if (count > 0 && sum / count < worstTile.ssim) {
      const y = Math.trunc(tile / tilesAcross) * TILE;
      worstTile = { ssim: sum / count, x: (tile % tilesAcross) * TILE, y };
    }
  });
  return { mean: total / windows, worstTile };
};

/**
 * Structural similarity of two pictures, 1 when they are equal, as FFmpeg's `ssim` filter computes it.
 * @throws RangeError when their sizes differ
 */
export const ssimOf = (a: YuvPicture, b: YuvPicture): PictureSsim => {
  if (a.size.width !== b.size.width || a.size.height !== b.size.height) {
    throw new RangeError(
      `one picture is ${a.size.width}×${a.size.height}, the other ${b.size.width}×${b.size.height}`,
    );
  }
  const [inA, inB] = [planesOf(a), planesOf(b)];
  const luma = measure(inA.y, inB.y);
  const u = measure(inA.u, inB.u).mean;
  const v = measure(inA.v, inB.v).mean;
  const all = (4 * luma.mean + u + v) / 6;
  return { y: luma.mean, u, v, all, worstTile: luma.worstTile };
};

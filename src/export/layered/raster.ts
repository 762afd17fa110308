import type { Box } from '../../../remotion/kit/box';
import { CB_OF, CHROMA_OFFSET, CR_OF, LUMA_OFFSET, Y_OF } from './bt709';
import {
  by255,
  intersection,
  isEmpty,
  type EvenRectangle,
  type Plane,
  type YuvPicture,
} from './yuv-picture';

/**
 * A drawing as a browser hands it over: straight (not premultiplied) RGBA from the first pixel of the first row to the last of
 * the last. Rows lie `stride` bytes apart, which may be more than `width × 4`.
 */
export interface RgbaPicture {
  readonly data: Uint8Array;
  readonly stride: number;
  readonly width: number;
  readonly height: number;
}

/** Where a plane of a raster is not wholly transparent: runs of samples, row after row. */
export interface Runs {
  /** Of each row its first run; one entry more than there are rows. */
  readonly firstOfRow: Uint32Array;
  readonly columns: Uint16Array;
  readonly lengths: Uint16Array;
  /** Of each run its first sample; one entry more than there are runs. */
  readonly firstSamples: Uint32Array;
}

/**
 * A layer in one state, ready to be put over a picture. Colours are premultiplied, so that a sample is put over
 * another as `colour + under × transparency ÷ 255`; only what is seen is kept.
 */
export interface Raster {
  /** Where it stands in the film's picture. */
  readonly area: EvenRectangle;
  readonly luma: Runs;
  readonly chroma: Runs;
  readonly y: Uint8Array;
  readonly yTransparency: Uint8Array;
  readonly cb: Uint8Array;
  readonly cr: Uint8Array;
  readonly chromaTransparency: Uint8Array;
}

const evenArea = ({ x, y, width, height }: Box): EvenRectangle => ({
  left: x - (x & 1),
  top: y - (y & 1),
  right: x + width + ((x + width) & 1),
  bottom: y + height + ((y + height) & 1),
});

/** Dense planes to runs: a sample of no opacity ends a run. */
const runsOf = (alpha: Uint8Array, width: number, height: number): Runs => {
  const firstOfRow = new Uint32Array(height + 1);
  const columns: number[] = [];
  const lengths: number[] = [];
  for (let row = 0; row < height; row++) {
    firstOfRow[row] = columns.length;
    let start = -1;
    for (let column = 0; column <= width; column++) {
      const isSeen = column < width && alpha[row * width + column] !== 0;
      if (isSeen && start < 0) start = column;
      if (!isSeen && start >= 0) {
        columns.push(start);
        lengths.push(column - start);
        start = -1;
      }
    }
  }
  firstOfRow[height] = columns.length;
  return withSamples(firstOfRow, Uint16Array.from(columns), Uint16Array.from(lengths));
};

/** The same runs with the place of their samples. */
export const withSamples = (
  firstOfRow: Uint32Array,
  columns: Uint16Array,
  lengths: Uint16Array,
): Runs => {
  const firstSamples = new Uint32Array(lengths.length + 1);
  let sum = 0;
  lengths.forEach((length, run) => {
    firstSamples[run] = sum;
    sum += length;
  });
  firstSamples[lengths.length] = sum;
  return { firstOfRow, columns, lengths, firstSamples };
};

/** Number of samples that the runs hold. */
export const sampleCount = ({ firstSamples }: Runs): number => firstSamples.at(-1) ?? 0;

const gather = (dense: Uint8Array, width: number, runs: Runs): Uint8Array => {
  const samples = new Uint8Array(sampleCount(runs));
  for (let row = 0; row + 1 < runs.firstOfRow.length; row++) {
    const end = runs.firstOfRow[row + 1] ?? 0;
    for (let run = runs.firstOfRow[row] ?? 0; run < end; run++) {
      const start = row * width + (runs.columns[run] ?? 0);
      const length = runs.lengths[run] ?? 0;
      samples.set(dense.subarray(start, start + length), runs.firstSamples[run]);
    }
  }
  return samples;
};

interface DensePlanes {
  readonly y: Uint8Array;
  readonly alpha: Uint8Array;
  /** Sums over the four pixels of a chroma sample, premultiplied, in 1/255ths. */
  readonly sums: Float32Array;
  readonly cb: Uint8Array;
  readonly cr: Uint8Array;
  readonly chromaAlpha: Uint8Array;
}

const CHANNELS = 4;

/** Used for one drawing after the other: new planes for each would be a gigabyte of garbage in a film. */
let scratch = new ArrayBuffer(0);

/** Planes of a drawing of so many pixels, all zero, until the next call. */
const densePlanes = (luma: number): DensePlanes => {
  const chroma = luma / 4;
  const sumBytes = chroma * CHANNELS * Float32Array.BYTES_PER_ELEMENT;
  const bytes = sumBytes + 2 * luma + 3 * chroma;
  if (scratch.byteLength < bytes) scratch = new ArrayBuffer(bytes);
  new Uint8Array(scratch, 0, bytes).fill(0);
  let next = sumBytes;
  const plane = (length: number): Uint8Array => {
    const start = next;
    next += length;
    return new Uint8Array(scratch, start, length);
  };
  return {
    sums: new Float32Array(scratch, 0, chroma * CHANNELS),
    y: plane(luma),
    alpha: plane(luma),
    cb: plane(chroma),
    cr: plane(chroma),
    chromaAlpha: plane(chroma),
  };
};

/**
 * The raster of a drawn layer.
 * @param box where the drawing stands in the film's picture; it may be odd, and its size is the drawing's
 */
export const rasterOf = ({ data, stride, width, height }: RgbaPicture, box: Box): Raster => {
  const area = evenArea(box);
  const areaWidth = area.right - area.left;
  const areaHeight = area.bottom - area.top;
  const offsetX = box.x - area.left;
  const offsetY = box.y - area.top;
  const halfWidth = areaWidth / 2;
  const halfHeight = areaHeight / 2;
  const { y, alpha, sums, cb, cr, chromaAlpha } = densePlanes(areaWidth * areaHeight);

  for (let row = 0; row < height; row++) {
    const target = (row + offsetY) * areaWidth + offsetX;
    const block = ((row + offsetY) >> 1) * halfWidth;
    for (let column = 0; column < width; column++) {
      const at = row * stride + column * 4;
      const opacity = data[at + 3] ?? 0;
      if (opacity === 0) continue;
      const share = opacity / 255;
      const r = (data[at] ?? 0) * share;
      const g = (data[at + 1] ?? 0) * share;
      const b = (data[at + 2] ?? 0) * share;
      y[target + column] = LUMA_OFFSET * share + Y_OF.r * r + Y_OF.g * g + Y_OF.b * b + 0.5;
      alpha[target + column] = opacity;
      const sum = (block + ((column + offsetX) >> 1)) * CHANNELS;
      sums[sum] = (sums[sum] ?? 0) + r;
      sums[sum + 1] = (sums[sum + 1] ?? 0) + g;
      sums[sum + 2] = (sums[sum + 2] ?? 0) + b;
      sums[sum + 3] = (sums[sum + 3] ?? 0) + opacity;
    }
  }

  for (let at = 0; at < cb.length; at++) {
    const opacity = (sums[at * CHANNELS + 3] ?? 0) / 4;
    const whole = Math.round(opacity);
    if (whole === 0) continue;
    const offset = (CHROMA_OFFSET * opacity) / 255;
    const r = (sums[at * CHANNELS] ?? 0) / 4;
    const g = (sums[at * CHANNELS + 1] ?? 0) / 4;
    const b = (sums[at * CHANNELS + 2] ?? 0) / 4;
    cb[at] = offset + CB_OF.r * r + CB_OF.g * g + CB_OF.b * b + 0.5;
    cr[at] = offset + CR_OF.r * r + CR_OF.g * g + CR_OF.b * b + 0.5;
    chromaAlpha[at] = whole;
  }

  const luma = runsOf(alpha, areaWidth, areaHeight);
  const chroma = runsOf(chromaAlpha, halfWidth, halfHeight);
  const transparency = (dense: Uint8Array, rowLength: number, runs: Runs): Uint8Array =>
    gather(dense, rowLength, runs).map((opacity) => 255 - opacity);
  return {
    area,
    luma,
    chroma,
    y: gather(y, areaWidth, luma),
    yTransparency: transparency(alpha, areaWidth, luma),
    cb: gather(cb, halfWidth, chroma),
    cr: gather(cr, halfWidth, chroma),
    chromaTransparency: transparency(chromaAlpha, halfWidth, chroma),
  };
};

export const rasterBytes = ({ luma, chroma }: Raster): number =>
  2 * sampleCount(luma) +
  3 * sampleCount(chroma) +
  12 * (luma.lengths.length + chroma.lengths.length);

interface PlaneWindow {
  /** Where the raster's plane begins in the target plane. */
  readonly left: number;
  readonly top: number;
  /** What may be changed, in the target plane. */
  readonly clip: EvenRectangle;
}

/** Puts runs of one colour over a plane. */
const blendPlane = (
  target: Plane,
  runs: Runs,
  colours: Uint8Array,
  transparencies: Uint8Array,
  { left, top, clip }: PlaneWindow,
): void => {
  const { samples, stride } = target;
  const { firstOfRow, columns, lengths, firstSamples } = runs;
  const lastRow = Math.min(clip.bottom - top, firstOfRow.length - 1);
  for (let row = Math.max(0, clip.top - top); row < lastRow; row++) {
    const rowStart = (top + row) * stride;
    const lastRun = firstOfRow[row + 1] ?? 0;
    for (let run = firstOfRow[row] ?? 0; run < lastRun; run++) {
      const runStart = left + (columns[run] ?? 0);
      const start = Math.max(runStart, clip.left);
      const end = Math.min(runStart + (lengths[run] ?? 0), clip.right);
      let from = (firstSamples[run] ?? 0) + start - runStart;
      for (let at = rowStart + start; at < rowStart + end; at++, from++) {
        const under = (samples[at] ?? 0) * (transparencies[from] ?? 0);
        samples[at] = (colours[from] ?? 0) + by255(under);
      }
    }
  }
};

/** Puts a raster over a picture, within `window` only. */
export const blendRaster = (picture: YuvPicture, raster: Raster, window: EvenRectangle): void => {
  const clip = intersection(raster.area, window);
  if (isEmpty(clip)) return;
  const { area } = raster;
  const [y, cb, cr] = picture.planes;
  blendPlane(y, raster.luma, raster.y, raster.yTransparency, {
    left: area.left,
    top: area.top,
    clip,
  });
  const half = {
    left: area.left / 2,
    top: area.top / 2,
    clip: {
      left: clip.left / 2,
      top: clip.top / 2,
      right: clip.right / 2,
      bottom: clip.bottom / 2,
    },
  };
  blendPlane(cb, raster.chroma, raster.cb, raster.chromaTransparency, half);
  blendPlane(cr, raster.chroma, raster.cr, raster.chromaTransparency, half);
};

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sampleCount, withSamples, type Raster, type Runs } from './raster';
import type { EvenRectangle } from './yuv-picture';

/** Changes with the layout of the bytes: a part of every raster's key. */
export const RASTER_FORMAT = 'raster-2';

const bytesOf = (values: Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);

/** Sixteen-bit numbers: the area, the number of runs of each row, then their columns and lengths. */
const header = ({ area, luma, chroma }: Raster): Uint8Array => {
  const counts = ({ firstOfRow }: Runs): Uint16Array =>
    Uint16Array.from({ length: firstOfRow.length - 1 }, (_, row) => {
      return (firstOfRow[row + 1] ?? 0) - (firstOfRow[row] ?? 0);
    });
  const parts = [
    Uint16Array.of(area.left, area.top, area.right, area.bottom),
    ...[luma, chroma].flatMap((runs) => [counts(runs), runs.columns, runs.lengths]),
  ];
  return Buffer.concat(parts.map(bytesOf));
};

const LENGTH_BYTES = 4;

/** A raster as bytes to keep: their number, then runs and samples, deflated fast. */
export const packRaster = (raster: Raster): Buffer => {
  const bytes = Buffer.concat([
    header(raster),
    raster.y,
    raster.yTransparency,
    raster.cb,
    raster.cr,
    raster.chromaTransparency,
  ]);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, deflateRawSync(bytes, { level: 1 })]);
};

/** No raster of a film's picture holds more; a damaged entry must not fill the memory. */
const MOST_BYTES = 64 * 2 ** 20;

/** Of zlib. */
const MIN_CHUNK = 64;

/** In one piece: zlib would hand over many small ones, to be put together. */
const inflate = (packed: Buffer): Buffer => {
  const length = packed.readUInt32LE();
  if (length > MOST_BYTES) throw new RangeError(`a raster of ${length} bytes is too large`);
  const bytes = inflateRawSync(packed.subarray(LENGTH_BYTES), {
    // A byte more: zlib asks for another piece when one is full.
    chunkSize: Math.max(MIN_CHUNK, length + 1),
    maxOutputLength: MOST_BYTES,
  });
  if (bytes.length !== length) throw new RangeError(`the raster is not ${length} bytes long`);
  return bytes;
};

/** @throws RangeError when runs of a row overlap, or one is empty or leaves it */
const checkRuns = ({ firstOfRow, columns, lengths }: Runs, width: number): void => {
  for (let row = 0; row + 1 < firstOfRow.length; row++) {
    let end = 0;
    const lastRun = firstOfRow[row + 1] ?? 0;
    for (let run = firstOfRow[row] ?? 0; run < lastRun; run++) {
      const [start, length] = [columns[run] ?? 0, lengths[run] ?? 0];
      if (start < end || length === 0) throw new RangeError('runs of the raster overlap');
      end = start + length;
    }
    if (end > width) throw new RangeError('a run of the raster leaves its row');
  }
};

/**
 * The raster that {@link packRaster} packed.
 * @throws Error when the bytes are not a whole raster
 */
export const unpackRaster = (packed: Buffer): Raster => {
  const bytes = inflate(packed);
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError('the raster ends early');
    const part = bytes.subarray(at, at + length);
    at += length;
    return part;
  };
  const takeNumbers = (count: number): Uint16Array =>
    new Uint16Array(new Uint8Array(take(count * 2)).buffer);
  const takeRuns = (rows: number): Runs => {
    const counts = takeNumbers(rows);
    const firstOfRow = new Uint32Array(rows + 1);
    counts.forEach((count, row) => {
      firstOfRow[row + 1] = (firstOfRow[row] ?? 0) + count;
    });
    const total = firstOfRow[rows] ?? 0;
    return withSamples(firstOfRow, takeNumbers(total), takeNumbers(total));
  };
  const [left = 0, top = 0, right = 0, bottom = 0] = takeNumbers(4);
  const area: EvenRectangle = { left, top, right, bottom };
  if (right < left || bottom < top || (left | top | right | bottom) & 1) {
    throw new RangeError('the raster has no area');
  }
  const luma = takeRuns(bottom - top);
  const chroma = takeRuns((bottom - top) / 2);
  const [lumaSamples, chromaSamples] = [sampleCount(luma), sampleCount(chroma)];
  checkRuns(luma, right - left);
  checkRuns(chroma, (right - left) / 2);
  const raster = {
    area,
    luma,
    chroma,
    y: take(lumaSamples),
    yTransparency: take(lumaSamples),
    cb: take(chromaSamples),
    cr: take(chromaSamples),
    chromaTransparency: take(chromaSamples),
  };
  if (at !== bytes.length) throw new RangeError('the raster is longer than its runs');
  return raster;
};

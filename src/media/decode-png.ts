import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

const inflateOnWorker = promisify(inflate);

/** Straight (not premultiplied) RGBA, rows without a gap. */
export interface RgbaPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length, type and checksum around a chunk's data. */
const CHUNK_FRAME_BYTES = 12;
const BYTES_PER_RGBA = 4;
/** Samples of a pixel by PNG's colour type. Browsers write RGB where nothing of a picture is transparent. */
const CHANNELS_BY_COLOUR_TYPE: ReadonlyMap<number, 3 | 4> = new Map([
  [2, 3],
  [6, 4],
]);

interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly deflated: Buffer;
}

const readParts = (png: Buffer): PngParts => {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('this is no PNG');
  const deflated: Buffer[] = [];
  let size = { width: 0, height: 0 };
  let channels: 3 | 4 | undefined;
  for (let at = SIGNATURE.length; at + CHUNK_FRAME_BYTES <= png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      const [depth = 0, colour = 0, , , interlace] = data.subarray(8);
      size = { width: data.readUInt32BE(0), height: data.readUInt32BE(4) };
      channels = CHANNELS_BY_COLOUR_TYPE.get(colour);
      if (depth !== 8 || interlace !== 0 || channels === undefined) {
        throw new Error(
          `the PNG has ${depth} bits, colour type ${colour} and interlace ${interlace}; ` +
            'only 8 bits, colour type 2 or 6 and interlace 0 can be read',
        );
      }
    }
    if (type === 'IDAT') deflated.push(data);
    at += CHUNK_FRAME_BYTES + length;
  }
  if (channels === undefined) throw new Error('the PNG has no header');
  return { ...size, channels, deflated: Buffer.concat(deflated) };
};

/** The neighbour that a Paeth filter predicts from: left, above or above left. */
const paeth = (left: number, above: number, corner: number): number => {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
};

/** Takes the filter off one row in place. `above` is empty for the first row. */
const unfilterRow = (
  filter: number,
  row: Uint8Array,
  above: Uint8Array,
  bytesPerPixel: number,
): void => {
  if (filter === 0) return;
  for (let at = 0; at < row.length; at++) {
    const left = row[at - bytesPerPixel] ?? 0;
    const up = above[at] ?? 0;
    const value = row[at] ?? 0;
    if (filter === 1) row[at] = value + left;
    else if (filter === 2) row[at] = value + up;
    else if (filter === 3) row[at] = value + ((left + up) >> 1);
    else if (filter === 4) row[at] = value + paeth(left, up, above[at - bytesPerPixel] ?? 0);
    else throw new Error(`the PNG has a row with the unknown filter ${filter}`);
  }
};

/** Filter "up" on whole pixels: four sums in one, without a carry from a byte to the next. */
const addRowAbove = (pixels: Uint32Array, at: number, width: number): void => {
  for (let end = at + width; at < end; at++) {
    const difference = pixels[at] ?? 0;
    const above = pixels[at - width] ?? 0;
    pixels[at] =
      ((difference & 0x7f7f7f7f) + (above & 0x7f7f7f7f)) ^ ((difference ^ above) & 0x80808080);
  }
};

/** The rows of an RGBA picture, each behind a byte that names its filter, without these bytes and filters. */
const unfilterRgba = (filtered: Buffer, data: Uint8Array<ArrayBuffer>, width: number): void => {
  const rowBytes = width * BYTES_PER_RGBA;
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / BYTES_PER_RGBA);
  for (let start = 0, source = 0; start < data.length; start += rowBytes, source += rowBytes + 1) {
    data.set(filtered.subarray(source + 1, source + 1 + rowBytes), start);
    const filter = filtered[source] ?? 0;
    if (filter === 2 && start > 0) {
      addRowAbove(pixels, start / BYTES_PER_RGBA, width);
      continue;
    }
    const above = data.subarray(Math.max(0, start - rowBytes), start);
    unfilterRow(filter, data.subarray(start, start + rowBytes), above, BYTES_PER_RGBA);
  }
};

/** The same for RGB, whose pixels become opaque. */
const unfilterRgb = (filtered: Buffer, data: Uint8Array, width: number): void => {
  const rowBytes = width * 3;
  let above = filtered.subarray(0, 0);
  let to = 0;
  for (let source = 0; to < data.length; source += rowBytes + 1) {
    const row = filtered.subarray(source + 1, source + 1 + rowBytes);
    unfilterRow(filtered[source] ?? 0, row, above, 3);
    for (let at = 0; at < rowBytes; at += 3, to += BYTES_PER_RGBA) {
      data[to] = row[at] ?? 0;
      data[to + 1] = row[at + 1] ?? 0;
      data[to + 2] = row[at + 2] ?? 0;
      data[to + 3] = 255;
    }
    above = row;
  }
};

/**
 * Decodes a PNG with 8 bits a sample, RGB or RGBA, as browsers write it. Inflating runs on another thread; what is left
 * for this one is small when rows are filtered by "up" or not at all, which is what Chromium does when it shall be fast.
 * @param into holds the result when it is of the right length; otherwise new memory does
 * @throws Error when the file is damaged, or a PNG of another kind
 */
export const decodePng = async (
  png: Buffer,
  into?: Uint8Array<ArrayBuffer>,
): Promise<RgbaPixels> => {
  const { width, height, channels, deflated } = readParts(png);
  const filteredBytes = height * (width * channels + 1);
  // In one go: the default of 16 kB would ask the thread a thousand times a sheet.
  const filtered = await inflateOnWorker(deflated, {
    chunkSize: filteredBytes + 64,
    maxOutputLength: filteredBytes + 64,
  });
  if (filtered.length !== filteredBytes) {
    throw new Error(
      `a PNG of ${width}×${height} holds ${filtered.length} bytes in place of ${filteredBytes}`,
    );
  }
  const bytes = width * height * BYTES_PER_RGBA;
  const data = into?.length === bytes ? into : new Uint8Array(bytes);
  if (channels === BYTES_PER_RGBA) unfilterRgba(filtered, data, width);
  else unfilterRgb(filtered, data, width);
  return { width, height, data };
};

import { expect, test } from 'vitest';
import sharp from 'sharp';
import { deflateSync } from 'node:zlib';
import { decodePng } from './decode-png';

const WIDTH = 37;
const HEIGHT = 23;
const pixels = Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, at) => (at * at * 31 + 7) % 256);
const picture = { raw: { width: WIDTH, height: HEIGHT, channels: 4 } } as const;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};

/** A PNG of one pixel's width with these filtered rows. */
const pngOf = (rows: readonly (readonly number[])[], header: readonly number[]): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, rows.length, ...header])),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', new Uint8Array(0)),
  ]);

const RGBA_HEADER = [8, 6, 0, 0, 0];

test.each([false, true])(
  'decodes what an encoder wrote, adaptive filters: %s',
  async (adaptive) => {
    const png = await sharp(pixels, picture).png({ adaptiveFiltering: adaptive }).toBuffer();
    const decoded = await decodePng(png);
    expect(decoded).toEqual({ width: WIDTH, height: HEIGHT, data: pixels });
  },
);

test('takes every filter off', async () => {
  const png = pngOf(
    [
      [0, 1, 2, 3, 4],
      [1, 250, 10, 10, 10],
      [2, 10, 1, 1, 255],
      [3, 1, 1, 1, 1],
      [4, 1, 1, 1, 1],
    ],
    RGBA_HEADER,
  );
  const { data } = await decodePng(png);
  expect([...data]).toEqual([
    ...[1, 2, 3, 4],
    ...[250, 10, 10, 10],
    ...[4, 11, 11, 9],
    ...[3, 6, 6, 5],
    ...[4, 7, 7, 6],
  ]);
});

test('an opaque picture may come without alpha', async () => {
  const opaque = pixels.map((byte, at) => (at % 4 === 3 ? 255 : byte));
  const png = await sharp(opaque, picture)
    .removeAlpha()
    .png({ adaptiveFiltering: true })
    .toBuffer();
  expect((await decodePng(png)).data).toEqual(opaque);
});

test('uses the memory it is given, when that is of the right length', async () => {
  const png = await sharp(pixels, picture).png().toBuffer();
  const memory = new Uint8Array(pixels.length);
  expect((await decodePng(png, memory)).data).toBe(memory);
  expect((await decodePng(png, new Uint8Array(3))).data).toEqual(pixels);
});

test('says what is wrong with a file', async () => {
  await expect(decodePng(Buffer.from('GIF89a'))).rejects.toThrow('this is no PNG');
  await expect(decodePng(pngOf([[0, 1, 2]], [8, 4, 0, 0, 0]))).rejects.toThrow(
    'the PNG has 8 bits, colour type 4 and interlace 0',
  );
  await expect(decodePng(pngOf([[0, 1, 2]], RGBA_HEADER))).rejects.toThrow('holds 3 bytes');
  await expect(decodePng(pngOf([[9, 1, 2, 3, 4]], RGBA_HEADER))).rejects.toThrow(
    'unknown filter 9',
  );
});

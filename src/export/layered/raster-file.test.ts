import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blendRaster, sampleCount, type Raster, type Runs } from './raster';
import { packRaster, unpackRaster } from './raster-file';
import { allBytes, anyBox, anySeed, noisyPicture, noisyRaster } from './testing/pictures';

const SIZE = { width: 40, height: 22 };

const anyRaster = fc
  .tuple(anyBox(SIZE), anySeed)
  .map(([box, seed]): Raster => noisyRaster(box, seed));

/** Runs lie one after the other inside their rows, and there is a row for each of the area's. */
const areWhole = (runs: Runs, width: number, height: number): boolean => {
  const { firstOfRow, columns, lengths } = runs;
  if (firstOfRow.length !== height + 1) return false;
  for (let row = 0; row < height; row++) {
    let free = 0;
    for (let run = firstOfRow[row] ?? 0; run < (firstOfRow[row + 1] ?? 0); run++) {
      if ((columns[run] ?? 0) < free) return false;
      free = (columns[run] ?? 0) + (lengths[run] ?? 0);
    }
    if (free > width) return false;
  }
  return true;
};

const isWhole = ({ area, luma, chroma, ...planes }: Raster): boolean => {
  const width = area.right - area.left;
  const height = area.bottom - area.top;
  return (
    [area.left, area.top, area.right, area.bottom].every((edge) => edge % 2 === 0) &&
    areWhole(luma, width, height) &&
    areWhole(chroma, width / 2, height / 2) &&
    [planes.y, planes.yTransparency].every(({ length }) => length === sampleCount(luma)) &&
    [planes.cb, planes.cr, planes.chromaTransparency].every(
      ({ length }) => length === sampleCount(chroma),
    )
  );
};

/** Whether bytes are a view into a larger buffer is nobody's business. */
const plain = (raster: Raster): Raster => ({
  ...raster,
  y: Uint8Array.from(raster.y),
  yTransparency: Uint8Array.from(raster.yTransparency),
  cb: Uint8Array.from(raster.cb),
  cr: Uint8Array.from(raster.cr),
  chromaTransparency: Uint8Array.from(raster.chromaTransparency),
});

const unpackedOrNull = (packed: Buffer): Raster | null => {
  try {
    return unpackRaster(packed);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return null;
  }
};

/** What {@link packRaster} deflated, and the same way back. */
const bytesIn = (packed: Buffer): Buffer => inflateRawSync(packed.subarray(4));
const packedBytes = (bytes: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, deflateRawSync(bytes)]);
};

describe('a packed raster', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyRaster, (raster) => {
        expect(isWhole(raster)).toBe(true);
        expect(plain(unpackRaster(packRaster(raster)))).toEqual(raster);
      }),
      { numRuns: 100 },
    );
  });

  it('draws the same pixels after it came back', () => {
    const raster = noisyRaster({ x: 3, y: 5, width: 31, height: 15 }, 7);
    const [before, after] = [noisyPicture(SIZE, 8), noisyPicture(SIZE, 8)];
    const whole = { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height };
    blendRaster(before, raster, whole);
    blendRaster(after, unpackRaster(packRaster(raster)), whole);
    expect(allBytes(after).equals(allBytes(before))).toBe(true);
  });

  it('that is cut off is no raster, wherever the cut is', () => {
    const packed = packRaster(noisyRaster({ x: 3, y: 5, width: 9, height: 7 }, 9));
    const bytes = bytesIn(packed);
    for (let length = 0; length < packed.length; length++) {
      expect(() => unpackRaster(packed.subarray(0, length))).toThrow();
    }
    for (let length = 0; length < bytes.length; length++) {
      expect(() => unpackRaster(packedBytes(bytes.subarray(0, length)))).toThrow();
    }
  });

  it('with something behind it is no raster', () => {
    fc.assert(
      fc.property(anyRaster, fc.uint8Array({ minLength: 1, maxLength: 9 }), (raster, more) => {
        const bytes = bytesIn(packRaster(raster));
        expect(() => unpackRaster(packedBytes(Buffer.concat([bytes, more])))).toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it('of another length than it says is no raster', () => {
    const packed = packRaster(noisyRaster({ x: 3, y: 5, width: 9, height: 7 }, 9));
    for (const length of [
      0,
      1,
      packed.readUInt32LE() - 1,
      packed.readUInt32LE() + 1,
      2 ** 32 - 1,
    ]) {
      packed.writeUInt32LE(length);
      expect(() => unpackRaster(packed)).toThrow(Error);
    }
  });

  it('of other bytes is no raster, or one that holds together', () => {
    const damage = fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyRaster, damage, fc.boolean(), (raster, places, isDeflated) => {
        const packed = packRaster(raster);
        const bytes = isDeflated ? packed : bytesIn(packed);
        for (const { at, byte } of places) bytes[at % bytes.length] = byte;
        const found = unpackedOrNull(isDeflated ? bytes : packedBytes(bytes));
        expect(found === null || isWhole(found)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of noise is no raster', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (noise) => {
        const found = unpackedOrNull(packedBytes(noise));
        expect(found === null || isWhole(found)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

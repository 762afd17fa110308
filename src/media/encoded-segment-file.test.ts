import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSegment, unpackSegment } from './encoded-segment-file';
import type { EncodedSegment } from './encoded-video';

const bytes = (maxLength: number) =>
  fc.uint8Array({ maxLength }).map((values) => Buffer.from(values));

const anySegment: fc.Arbitrary<EncodedSegment> = fc.record({
  extraData: bytes(40),
  pictures: fc.array(
    fc.record({
      data: bytes(30),
      frame: fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 })),
      isKeyframe: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
});

/** As many bytes as the file has beside its two first and three numbers a picture. */
const dataLength = ({ extraData, pictures }: EncodedSegment): number =>
  pictures.reduce((sum, { data }) => sum + data.length, extraData.length);

const unpackedOrNull = (packed: Buffer): EncodedSegment | null => {
  try {
    return unpackSegment(packed);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return null;
  }
};

describe('a packed segment', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anySegment, (segment) => {
        expect(unpackSegment(packSegment(segment))).toEqual(segment);
      }),
    );
  });

  it('that is cut off is no segment, wherever the cut is', () => {
    fc.assert(
      fc.property(anySegment, (segment) => {
        const packed = packSegment(segment);
        for (let length = 0; length < packed.length; length++) {
          expect(() => unpackSegment(packed.subarray(0, length))).toThrow(RangeError);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('with something behind it is no segment', () => {
    fc.assert(
      fc.property(anySegment, fc.uint8Array({ minLength: 1, maxLength: 20 }), (segment, more) => {
        const packed = Buffer.concat([packSegment(segment), more]);
        expect(() => unpackSegment(packed)).toThrow(RangeError);
      }),
    );
  });

  it('of other bytes is no segment, or one that its bytes fill', () => {
    const damage = fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(anySegment, damage, (segment, places) => {
        const packed = packSegment(segment);
        for (const { at, byte } of places) packed[at % packed.length] = byte;
        const found = unpackedOrNull(packed);
        if (found === null) return;
        const numbers = 2 + 3 * found.pictures.length;
        expect(numbers * 4 + dataLength(found)).toBe(packed.length);
      }),
      { numRuns: 500 },
    );
  });

  it('of noise is no segment', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 9, maxLength: 64 }), (noise) => {
        const found = unpackedOrNull(Buffer.from(noise));
        if (found === null) return;
        expect((2 + 3 * found.pictures.length) * 4 + dataLength(found)).toBe(noise.length);
      }),
    );
  });

  it('that claims more pictures than there are bytes is refused before memory is taken', () => {
    const packed = packSegment({ extraData: Buffer.alloc(0), pictures: [] });
    packed.writeUInt32LE(2 ** 32 - 1, 4);
    expect(() => unpackSegment(packed)).toThrow(RangeError);
  });
});

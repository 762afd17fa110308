import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPictureRing } from './picture-ring';
import { pictureBytes, type YuvPicture } from './yuv-picture';

const anySize = fc.record({
  width: fc.integer({ min: 1, max: 12 }).map((half) => half * 2),
  height: fc.integer({ min: 1, max: 12 }).map((half) => half * 2),
});

const fill = ({ planes }: YuvPicture, value: number): void => {
  for (const { samples } of planes) samples.fill(value);
};

const holdsOnly = ({ planes }: YuvPicture, value: number): boolean =>
  planes.every(({ samples }) => samples.every((sample) => sample === value));

describe('a ring of pictures', () => {
  it('lets the oldest go first, and leaves alone what it has not let go', () => {
    fc.assert(
      fc.property(
        fc.array(anySize, { maxLength: 60 }),
        fc.integer({ min: 1000, max: 4000 }),
        (sizes, capacity) => {
          const ring = createPictureRing(capacity);
          const living = new Map<number, YuvPicture>();
          sizes.forEach((size, index) => {
            const picture = ring.make(size, () => {
              expect(Math.min(...living.keys())).toBe(index);
              living.delete(index);
            });
            fill(picture, index);
            living.set(index, picture);
            for (const [made, { planes, ...rest }] of living) {
              expect(rest).toEqual(sizes[made]);
              expect(holdsOnly({ ...rest, planes }, made)).toBe(true);
            }
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps all that fits, and no more', () => {
    const size = { width: 10, height: 8 };
    const gone: number[] = [];
    const ring = createPictureRing(4 * pictureBytes(size));
    for (let index = 0; index < 6; index++) ring.make(size, () => gone.push(index));
    expect(gone).toEqual([0, 1]);
  });

  it('refuses what is larger than itself', () => {
    const ring = createPictureRing(100);
    expect(() => ring.make({ width: 10, height: 8 }, () => undefined)).toThrow(
      'a picture of 120 bytes is larger than 100',
    );
  });
});

import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { FIRST_PICTURES } from './first-pictures';

/** Pixels on the colour of the stage, three bytes each. */
const pixelsOf = async (file: string, width?: number): Promise<Buffer> =>
  sharp(file).resize(width).flatten({ background: '#10131f' }).raw().toBuffer();

/** Of a byte, in the mean of all. */
const differenceOf = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, byte, index) => sum + Math.abs(byte - (other[index] ?? Number.NaN)), 0) /
  one.length;

// Where a clip was baked again, or the landing page's film made again: `npm run first-pictures`.
describe.each(FIRST_PICTURES)('$picture', ({ from, picture, width }) => {
  it('shows what it is made of', async () => {
    const [made, origin] = [await pixelsOf(picture), await pixelsOf(from, width)];
    expect(made).toHaveLength(origin.length);
    // About 1 where they show the same; the same still with other words differs by 3.6.
    expect(differenceOf(made, origin)).toBeLessThan(1.5);
    expect((await sharp(picture).metadata()).hasAlpha).toBe(
      (await sharp(from).metadata()).hasAlpha,
    );
  });

  it('has less than half of its bytes', async () => {
    expect((await stat(picture)).size).toBeLessThan((await stat(from)).size / 2);
  });
});

import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { WAITING_PICTURES } from './waiting-pictures';

/** Pixels on the colour of the stage, three bytes each. */
const pixelsOf = async (file: string): Promise<Buffer> =>
  sharp(file).flatten({ background: '#10131f' }).raw().toBuffer();

/** Of a byte, in the mean of all. */
const differenceOf = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, byte, index) => sum + Math.abs(byte - (other[index] ?? Number.NaN)), 0) /
  one.length;

// Where a clip was baked again: `npm run waiting`.
describe.each(WAITING_PICTURES)('$picture', ({ poster, picture }) => {
  it('shows the poster of the clip', async () => {
    const { width, height } = await sharp(poster).metadata();
    expect(await sharp(picture).metadata()).toMatchObject({ width, height, hasAlpha: true });
    expect(differenceOf(await pixelsOf(picture), await pixelsOf(poster))).toBeLessThan(1);
  });

  it('has less than half of its bytes', async () => {
    expect((await stat(picture)).size).toBeLessThan((await stat(poster)).size / 2);
  });
});

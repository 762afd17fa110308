import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { FrameSize } from '../../workout/film-size';
import { openFilmColours } from './film-colours';
import { planesOf } from './picture';

const size: FrameSize = { width: 64, height: 32 };
const colours = openFilmColours(size);
afterAll(() => colours.close());

const solidPng = (background: string, { width, height } = size): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

describe('a drawn frame in a film’s colours', () => {
  it.each([
    // Limited-range bt709 by ITU-R BT.709: Kr 0.2126, Kb 0.0722.
    ['#ffffff', 235, 128, 128],
    ['#000000', 16, 128, 128],
    ['#ff0000', 63, 102, 240],
    ['#00ff00', 173, 42, 26],
    ['#0000ff', 32, 240, 118],
  ])('%s is Y %i, U %i, V %i', async (colour, luma, blue, red) => {
    const { y, u, v } = planesOf(await colours.toFilm(await solidPng(colour)));
    for (const [plane, value] of [
      [y, luma],
      [u, blue],
      [v, red],
    ] as const) {
      expect([...new Set(plane.samples)]).toEqual([value]);
    }
  });

  it('comes back as it was, but for rounding', async () => {
    const rgb = colours.toScreen(await colours.toFilm(await solidPng('#c81e5a')));
    expect(rgb).toHaveLength(size.width * size.height * 3);
    [0xc8, 0x1e, 0x5a].forEach((value, channel) =>
      expect(Math.abs((rgb[channel] ?? 0) - value)).toBeLessThanOrEqual(2),
    );
  });

  it('must have the film’s size', async () => {
    const png = await solidPng('#ffffff', { width: 32, height: 32 });
    await expect(colours.toFilm(png)).rejects.toThrow('32×32 in place of 64×32');
  });
});

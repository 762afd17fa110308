import { AV_PIX_FMT_YUV420P } from 'node-av/constants';
import { expect, it } from 'vitest';
import type { YuvPicture } from './picture';
import { openPictureFilter } from './picture-filter';
import { ssimOf } from './ssim';

// No multiple of 8: both leave the same samples at the edges out.
const size = { width: 182, height: 134 } as const;

/** A picture with structure, and noise of some levels that differs by seed. */
const noisyPicture = (seed: number, levels: number): YuvPicture => {
  const data = Buffer.alloc((size.width * size.height * 3) / 2);
  let state = seed;
  data.forEach((_, at) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    data[at] = 80 + ((at * 7) % 61) + Math.trunc((state / 2_147_483_648) * levels);
  });
  return { size, data };
};

it.each([1, 8, 60])('agrees with FFmpeg’s ssim filter for noise of %i levels', (levels) => {
  const [a, b] = [noisyPicture(1, levels), noisyPicture(2, levels)];
  const filter = openPictureFilter({
    size,
    format: AV_PIX_FMT_YUV420P,
    inputs: 2,
    chain: 'ssim',
  });
  try {
    const said = filter.run([a.data, b.data], (frame) => frame.getMetadata()?.getAll() ?? {});
    const { y, u, v, all } = ssimOf(a, b);
    expect(Number(said['lavfi.ssim.Y'])).toBeCloseTo(y, 5);
    expect(Number(said['lavfi.ssim.U'])).toBeCloseTo(u, 5);
    expect(Number(said['lavfi.ssim.V'])).toBeCloseTo(v, 5);
    expect(Number(said['lavfi.ssim.All'])).toBeCloseTo(all, 5);
  } finally {
    filter.close();
  }
});

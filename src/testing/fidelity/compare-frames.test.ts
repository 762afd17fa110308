import { describe, expect, it } from 'vitest';
import { compareFrames, summarise } from './compare-frames';
import type { SampledFrame } from './sampled-frames';
import { greyPicture } from './test-pictures';

const size = { width: 640, height: 384 } as const;
const sampled: SampledFrame[] = [
  { frame: 0, kind: 'get-ready', interval: 1 },
  { frame: 40, kind: 'work', interval: 2 },
  { frame: 90, kind: 'complete', interval: 3 },
];
const right = greyPicture(size, (x, y) => 40 + ((x * 3 + y * 5) % 64));
/** One wrong digit in a large picture. */
const spotted = greyPicture(size, (x, y) =>
  x >= 256 && x < 296 && y >= 128 && y < 178 ? 235 : 40 + ((x * 3 + y * 5) % 64),
);
const stock = () => Promise.resolve(right);
const filmOf = (...pictures: (typeof right)[]) =>
  new Map(pictures.map((picture, at) => [sampled[at]?.frame ?? -1, picture] as const));

describe('a film', () => {
  it('is alike when every frame is', async () => {
    const comparisons = await compareFrames(sampled, filmOf(right, right, right), stock);
    expect(summarise(comparisons, { planned: 100, inFilm: 100 })).toMatchObject({
      framesPlanned: 100,
      framesInFilm: 100,
      framesCompared: 3,
      meanSsim: 1,
      isAlike: true,
    });
  });

  it('differs by one place in one frame, though the whole frame is nearly the same', async () => {
    const comparisons = await compareFrames(sampled, filmOf(right, spotted, right), stock);
    const { worst, worstPlace, worstColour, isAlike } = summarise(comparisons, {
      planned: 100,
      inFilm: 100,
    });
    expect(worst.frame).toBe(40);
    expect(worst.ssim.all).toBeGreaterThan(0.98);
    expect(worstPlace).toMatchObject({ frame: 40, kind: 'work', interval: 2 });
    expect(worstPlace.ssim.worstTile).toMatchObject({ x: 256, y: 128 });
    expect(worstColour.frame).toBe(40);
    expect(isAlike).toBe(false);
  });

  it('differs when it lacks a frame', async () => {
    const comparisons = await compareFrames(sampled, filmOf(right, right), stock);
    const { worst, isAlike } = summarise(comparisons, { planned: 100, inFilm: 90 });
    expect(worst).toMatchObject({ frame: 90, ssim: { all: 0 } });
    expect(isAlike).toBe(false);
  });

  it('differs when it is longer than planned', async () => {
    const comparisons = await compareFrames(sampled, filmOf(right, right, right), stock);
    expect(summarise(comparisons, { planned: 100, inFilm: 101 }).isAlike).toBe(false);
  });

  it('is no film without a frame', () => {
    expect(() => summarise([], { planned: 0, inFilm: 0 })).toThrow('no frame was compared');
  });
});

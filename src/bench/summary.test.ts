import { describe, expect, it } from 'vitest';
import { remotionSeconds, summarise } from './summary';
import { buildFilmMeasurement, buildFilmRun, buildRound } from './testing/measurements';

const same = (value: number) => ({ median: value, min: value, max: value });

describe('the stock engine’s seconds for the whole film', () => {
  it('count its start once', () => {
    // 60 s for 300 frames, so 180 s for 900, and 10 s to begin with.
    expect(remotionSeconds(buildRound(), 900)).toBe(190);
  });

  it('are measured when its part is the whole film', () => {
    const part = buildFilmRun({ frames: 900, wallInSeconds: 200 });
    expect(remotionSeconds(buildRound({ remotion: { startInSeconds: 10, part } }), 900)).toBe(200);
  });
});

describe('a summary', () => {
  const rowsOf = (summary: ReturnType<typeof summarise>) =>
    new Map(summary.results.map((row) => [row.name, row]));

  it('gives rates of each film', () => {
    const rows = rowsOf(summarise(buildFilmMeasurement([buildRound()])));
    expect(rows.get('layered, warm')).toMatchObject({
      wallInSeconds: same(10),
      framesPerSecond: same(90),
      timesRealTime: same(3),
      firstBytesInSeconds: same(2),
      peakMemoryInMb: same(500),
    });
    expect(rows.get('layered, cold')).toMatchObject({
      framesPerSecond: same(60),
      rastersDrawn: same(500),
    });
    expect(rows.get('layered, again')?.framesPerSecond).toEqual(same(900));
    expect(rows.get('plain FFmpeg')).toMatchObject({
      framesPerSecond: same(45),
      rastersDrawn: null,
    });
    expect(rows.get('x264 alone')).toMatchObject({
      wallInSeconds: same(9),
      framesPerSecond: same(100),
      firstBytesInSeconds: null,
    });
    expect(rows.get('remotion')).toMatchObject({
      wallInSeconds: same(190),
      firstBytesInSeconds: same(190),
    });
  });

  it('compares what was measured in the same round', () => {
    // The second round is half as fast throughout: no ratio of it may differ.
    const slow = buildRound({
      cold: buildFilmRun({ wallInSeconds: 30, rastersDrawn: 500 }),
      warm: buildFilmRun({ wallInSeconds: 20 }),
      encodeOnly: { frames: 300, seconds: 6 },
      plain: buildFilmRun({ wallInSeconds: 40 }),
      remotion: { startInSeconds: 20, part: buildFilmRun({ frames: 300, wallInSeconds: 140 }) },
    });
    const { ratios, msPerRaster } = summarise(buildFilmMeasurement([buildRound(), slow]));
    expect(ratios.map(({ warm }) => warm)).toEqual([
      same(19),
      same(0.9),
      same(2),
      { median: 2.25, min: 1.5, max: 3 },
    ]);
    expect(ratios[1]?.cold).toEqual(same(0.6));
    expect(msPerRaster).toEqual({ median: 15, min: 10, max: 20 });
  });

  it('leaves out what a system does not tell', () => {
    const silent = buildRound({ warm: buildFilmRun({ peakMemoryInMb: null }) });
    const rows = rowsOf(summarise(buildFilmMeasurement([buildRound(), silent])));
    expect(rows.get('layered, warm')?.peakMemoryInMb).toBeNull();
    expect(rows.get('layered, cold')?.peakMemoryInMb).toEqual(same(500));
  });
});

import { describe, expect, it } from 'vitest';
import { paceOf, rateAsFraction } from './frame-rate';

const steady = (frames: number, fps: number, round = (seconds: number) => seconds): number[] =>
  Array.from({ length: frames }, (_, frame) => round(1.25 + frame / fps));

const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

describe('rateAsFraction', () => {
  it.each([
    [30, 30, 1],
    [29.97, 30000, 1001],
    [30000 / 1001, 30000, 1001],
    [23.976, 24000, 1001],
    [12.5, 12500, 1000],
  ])('writes %d as %d/%d', (fps, num, den) => {
    expect(rateAsFraction(fps)).toEqual({ num, den });
  });
});

describe('paceOf', () => {
  it.each([24, 25, 30, 60, 30000 / 1001, 24000 / 1001])(
    'finds %d through WebM’s whole milliseconds',
    (fps) => {
      expect(paceOf(steady(90, fps, toMilliseconds), fps)).toEqual({ kind: 'constant', fps });
    },
  );

  it('does not believe a file that its frames contradict', () => {
    expect(paceOf(steady(90, 30), 1000)).toEqual({ kind: 'constant', fps: 30 });
    expect(paceOf(steady(90, 30), 0)).toEqual({ kind: 'constant', fps: 30 });
  });

  it('names the frame that comes late', () => {
    const times = steady(60, 30).map((time, frame) => (frame < 40 ? time : time + 0.1));
    expect(paceOf(times, 30)).toMatchObject({ kind: 'uneven', frame: 40 });
    const missing = steady(60, 30).filter((_, frame) => frame !== 20);
    const pace = paceOf(missing, 30);
    expect(pace).toMatchObject({ kind: 'uneven', frame: 20 });
    expect(pace.kind === 'uneven' ? pace.gapInSeconds : 0).toBeCloseTo(2 / 30);
  });

  it('refuses times that stand still or run back', () => {
    expect(paceOf([1, 1, 1], 30)).toMatchObject({ kind: 'uneven' });
    expect(paceOf([2, 1, 0], 30)).toMatchObject({ kind: 'uneven' });
    expect(paceOf([Number.NaN, 1], 30)).toMatchObject({ kind: 'uneven' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAME_RATES } from '../workout/workout-config';
import { planSegments } from './plan-segments';

const fps = fc.constantFrom(...FRAME_RATES);

/** Intervals that lie one after the other, from a single frame to minutes. */
const intervals = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5000 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((durations) => {
    let startFrame = 0;
    return durations.map((durationInFrames) => {
      const interval = { startFrame, durationInFrames };
      startFrame += durationInFrames;
      return interval;
    });
  });

describe('planSegments', () => {
  it('tiles the film and never crosses the end of an interval', () => {
    fc.assert(
      fc.property(intervals, fps, (list, rate) => {
        const segments = planSegments(list, rate);
        let frame = 0;
        segments.forEach(({ index, startFrame, durationInFrames, intervalIndex }, position) => {
          expect(index).toBe(position);
          expect(startFrame).toBe(frame);
          expect(durationInFrames).toBeGreaterThan(0);
          frame += durationInFrames;
          const { startFrame: start = -1, durationInFrames: length = 0 } =
            list[intervalIndex] ?? {};
          expect(startFrame).toBeGreaterThanOrEqual(start);
          expect(frame).toBeLessThanOrEqual(start + length);
        });
        const last = list.at(-1);
        expect(frame).toBe((last?.startFrame ?? 0) + (last?.durationInFrames ?? 0));
      }),
    );
  });

  it('begins with a second at most and goes on in ten at most', () => {
    fc.assert(
      fc.property(intervals, fps, (list, rate) => {
        const segments = planSegments(list, rate);
        expect(segments[0]?.durationInFrames).toBeLessThanOrEqual(rate);
        for (const { durationInFrames } of segments) {
          expect(durationInFrames).toBeLessThanOrEqual(10 * rate);
        }
      }),
    );
  });

  it('makes no more of them than that takes', () => {
    fc.assert(
      fc.property(intervals, fps, (list, rate) => {
        const needed = list.map(({ durationInFrames }, index) => {
          const opening = index === 0 ? Math.min(rate, durationInFrames) : 0;
          const rest = durationInFrames - opening;
          return (opening > 0 ? 1 : 0) + Math.ceil(rest / (10 * rate));
        });
        const total = needed.reduce((sum, count) => sum + count, 0);
        expect(planSegments(list, rate)).toHaveLength(total);
      }),
    );
  });

  it('cuts a film of two intervals where one would', () => {
    const list = [
      { startFrame: 0, durationInFrames: 150 },
      { startFrame: 150, durationInFrames: 650 },
    ];
    expect(planSegments(list, 30)).toEqual([
      { index: 0, startFrame: 0, durationInFrames: 30, intervalIndex: 0 },
      { index: 1, startFrame: 30, durationInFrames: 120, intervalIndex: 0 },
      { index: 2, startFrame: 150, durationInFrames: 300, intervalIndex: 1 },
      { index: 3, startFrame: 450, durationInFrames: 300, intervalIndex: 1 },
      { index: 4, startFrame: 750, durationInFrames: 50, intervalIndex: 1 },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySession, SAMPLE_EXERCISES } from '../testing/arbitraries';
import { buildFilmExercise, buildSession } from '../testing/builders';
import { clipMomentOf, momentAt } from './moment';
import { buildTimeline, type Timeline } from './timeline';

const timelineOf = (workSeconds: number): Timeline =>
  buildTimeline(
    buildSession({
      exercises: [{ exercise: 'air-squats', workSeconds }],
      config: { getReadySeconds: 3 },
    }),
    [buildFilmExercise()],
  );

/** The timeline with intervals that count how often their start is read. */
const countingReads = (timeline: Timeline): { timeline: Timeline; reads: () => number } => {
  let reads = 0;
  const intervals = timeline.intervals.map((interval) => ({
    ...interval,
    get startFrame() {
      reads++;
      return interval.startFrame;
    },
  }));
  return { timeline: { ...timeline, intervals }, reads: () => reads };
};

describe('momentAt', () => {
  it('finds the interval that holds the frame, for any session and frame', () => {
    fc.assert(
      fc.property(anySession, fc.double({ min: 0, max: 1, noNaN: true }), (session, share) => {
        const timeline = buildTimeline(session, SAMPLE_EXERCISES);
        const frame = Math.floor(share * (timeline.durationInFrames - 1));
        const { interval, frameInInterval } = momentAt(timeline, frame);
        expect(interval.startFrame + frameInInterval).toBe(frame);
        expect(frameInInterval).toBeGreaterThanOrEqual(0);
        expect(frameInInterval).toBeLessThan(interval.durationInFrames);
      }),
    );
  });

  it('reads O(log n) intervals', () => {
    const exercises = Array.from({ length: 99 }, () => ({
      exercise: 'air-squats',
      workSeconds: 10,
    }));
    const built = buildTimeline(buildSession({ exercises }), [buildFilmExercise()]);
    expect(built.intervals.length).toBeGreaterThan(190);
    const { timeline, reads } = countingReads(built);
    momentAt(timeline, Math.floor(timeline.durationInFrames / 3));
    // ⌈log₂ 199⌉ = 8 for the search, then the interval itself and the last one.
    expect(reads()).toBeLessThanOrEqual(8 + 3);
  });

  it('counts down as people do: 20 in the first second of 20, 1 in the last', () => {
    const timeline = timelineOf(20);
    const secondsLeft = (frame: number) => momentAt(timeline, frame).secondsLeftInInterval;
    const workStart = 90;
    expect([0, 29, 30].map((frame) => secondsLeft(workStart + frame))).toEqual([20, 20, 19]);
    expect(secondsLeft(workStart + 599)).toBe(1);
  });

  it('has no seconds of session left on the COMPLETE screen', () => {
    const timeline = timelineOf(20);
    expect(momentAt(timeline, 0).secondsLeftInSession).toBe(23);
    expect(momentAt(timeline, 689).secondsLeftInSession).toBe(1);
    expect(momentAt(timeline, 690).secondsLeftInSession).toBe(0);
    expect(momentAt(timeline, 690).nextWork).toBeNull();
  });

  it.each([-1, 0.5, Number.NaN, 90 + 600 + 150])('refuses frame %s', (frame) => {
    expect(() => momentAt(timelineOf(20), frame)).toThrow(/allowed: a whole number from 0 to 839/);
  });
});

describe('per-side exercises', () => {
  it('work the left side first, then the mirrored right', () => {
    const timeline = buildTimeline(
      buildSession({
        exercises: [{ exercise: 'side-plank', workSeconds: 10 }],
        config: { getReadySeconds: 3 },
      }),
      SAMPLE_EXERCISES,
    );
    const at = (frame: number) => {
      const moment = momentAt(timeline, frame);
      return [moment.side, clipMomentOf(moment)?.mirrored];
    };
    expect(at(0)).toEqual(['left', false]);
    expect(at(90 + 149)).toEqual(['left', false]);
    expect(at(90 + 150)).toEqual(['right', true]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySession, SAMPLE_EXERCISES } from '../testing/arbitraries';
import { buildFilmExercise, buildSession } from '../testing/builders';
import { buildTimeline, COMPLETE_SECONDS, durationInSeconds } from './timeline';

const squats = buildFilmExercise();
const pushUps = buildFilmExercise({ slug: 'push-ups' });

const outline = (input: Parameters<typeof buildSession>[0]) =>
  buildTimeline(buildSession(input), [squats, pushUps]).intervals.map(
    ({ kind, durationInFrames, round, shown }) =>
      `${kind} ${durationInFrames} r${round} ${shown?.exercise.slug ?? '-'}`,
  );

describe('the order of a session', () => {
  it('rests after each exercise but the last of the last round', () => {
    const exercises = [
      { exercise: 'air-squats', workSeconds: 40, restSeconds: 20 },
      { exercise: 'push-ups', workSeconds: 30, restSeconds: 15 },
    ];
    const config = { rounds: 2, restBetweenRoundsSeconds: 60, getReadySeconds: 5 };
    expect(outline({ exercises, config })).toEqual([
      'get-ready 150 r1 air-squats',
      'work 1200 r1 air-squats',
      'rest 600 r1 push-ups',
      'work 900 r1 push-ups',
      'rest 450 r1 air-squats',
      'round-break 1800 r1 air-squats',
      'work 1200 r2 air-squats',
      'rest 600 r2 push-ups',
      'work 900 r2 push-ups',
      `complete ${COMPLETE_SECONDS * 30} r2 -`,
    ]);
  });

  it('leaves out what has no length', () => {
    const exercises = [
      { exercise: 'air-squats', workSeconds: 10, restSeconds: 0 },
      { exercise: 'push-ups', workSeconds: 10 },
    ];
    const kinds = outline({ exercises, config: { getReadySeconds: 0 } });
    expect(kinds.map((line) => line.split(' ')[0])).toEqual(['work', 'work', 'complete']);
  });

  it('takes the intensity of the exercise, else that of the session', () => {
    const session = buildSession({
      exercises: [
        { exercise: 'air-squats', workSeconds: 10 },
        { exercise: 'push-ups', workSeconds: 10, intensity: 'max' },
      ],
      config: { intensity: 'low' },
    });
    const shown = buildTimeline(session, [squats, pushUps]).intervals.map(
      (interval) => interval.shown?.intensity,
    );
    expect(shown).toEqual(['low', 'low', 'max', 'max', undefined]);
  });

  it('names an exercise it was not given', () => {
    const session = buildSession({ exercises: [{ exercise: 'lunges', workSeconds: 10 }] });
    expect(() => buildTimeline(session, [squats])).toThrow('unknown exercise "lunges"');
  });
});

describe('any valid session, up to 90 minutes and 400 intervals', () => {
  it('tiles the film with intervals, without gap or overlap', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { intervals, durationInFrames } = buildTimeline(session, SAMPLE_EXERCISES);
        let expectedStart = 0;
        for (const [index, interval] of intervals.entries()) {
          expect(interval.index).toBe(index);
          expect(interval.startFrame).toBe(expectedStart);
          expect(Number.isInteger(interval.durationInFrames)).toBe(true);
          expect(interval.durationInFrames).toBeGreaterThan(0);
          expectedStart += interval.durationInFrames;
        }
        expect(expectedStart).toBe(durationInFrames);
      }),
    );
  });

  it('never drifts: each boundary is within half a frame of its exact time', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const timeline = buildTimeline(session, SAMPLE_EXERCISES);
        const exact = durationInSeconds(session) * session.config.fps;
        expect(Math.abs(timeline.durationInFrames - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  it('links each interval to the next work', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { intervals } = buildTimeline(session, SAMPLE_EXERCISES);
        for (const interval of intervals) {
          const next = intervals.findIndex(
            (candidate) => candidate.index > interval.index && candidate.kind === 'work',
          );
          expect(interval.nextWorkIndex).toBe(next === -1 ? null : next);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { estimateKcal } from '../../planner/energy';
import { buildTimeline } from '../../workout/timeline';
import { workoutSessionSchema } from '../../workout/workout-session';
import { emptyLog } from './training-log';
import { summaryOf } from './training-summary';

const session = workoutSessionSchema.parse({
  exercises: [
    { exercise: 'air-squats', workSeconds: 40, restSeconds: 20 },
    { exercise: 'push-ups', workSeconds: 40, restSeconds: 20 },
  ],
  config: { rounds: 2, restBetweenRoundsSeconds: 30, getReadySeconds: 0 },
});
const timeline = buildTimeline(session, CATALOG);
const bySlug = new Map(CATALOG.map((exercise) => [exercise.slug, exercise]));
const logOf = (playedFrames: Record<string, number>) => ({
  ...emptyLog('2026-01-01T10:00:00.000Z'),
  playedFrames,
  seconds: Object.values(playedFrames).reduce((sum, frames) => sum + frames, 0) / 30,
});

describe('the summary of a training', () => {
  it('of a whole session agrees with its estimate', () => {
    const whole = logOf(
      Object.fromEntries(
        timeline.intervals
          .filter(({ kind }) => kind !== 'complete')
          .map(({ index, durationInFrames }) => [index, durationInFrames]),
      ),
    );
    const summary = summaryOf(timeline, whole, bySlug);
    expect(summary.exerciseCount).toBe(4);
    expect(summary.seconds).toBe(4 * 40 + 2 * 20 + 20 + 30);
    // The film leaves out the very last rest.
    expect(Math.abs(summary.kcal - estimateKcal(session, bySlug))).toBeLessThanOrEqual(1);
    expect(summary.muscles).toHaveLength(5);
  });

  it('counts only what was begun', () => {
    const summary = summaryOf(timeline, logOf({ 0: 600, 2: 30 }), bySlug);
    expect(summary).toMatchObject({ seconds: 21, exerciseCount: 1 });
    expect(summary.muscles).not.toContain('chest');
  });

  it('of nothing is nothing', () => {
    expect(summaryOf(timeline, logOf({}), bySlug)).toEqual({
      seconds: 0,
      exerciseCount: 0,
      kcal: 0,
      muscles: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { buildTimeline } from '../../workout/timeline';
import { workoutSessionSchema } from '../../workout/workout-session';
import { emptyLog, withStep, type PlayedStep } from './training-log';

const timeline = buildTimeline(
  workoutSessionSchema.parse({
    exercises: [{ exercise: 'air-squats', workSeconds: 30 }],
    config: { getReadySeconds: 5 },
  }),
  CATALOG,
);
const START = '2026-01-01T10:00:00.000Z';
const logOf = (...steps: readonly PlayedStep[]) =>
  steps.reduce((log, step) => withStep(log, timeline, step), emptyLog(START));

describe('the log of a training', () => {
  it('counts what was played, interval by interval', () => {
    const log = logOf(
      { from: 0, to: 30, speed: 1 },
      { from: 149, to: 151, speed: 1 },
      { from: 151, to: 160, speed: 1 },
    );
    expect(log).toEqual({
      startedAt: START,
      playedFrames: { 0: 30, 1: 11 },
      seconds: 41 / 30,
    });
  });

  it('counts neither jumps nor going back nor the last screen', () => {
    const none = logOf(
      { from: 0, to: 500, speed: 1 },
      { from: 500, to: 20, speed: 1 },
      { from: 1060, to: 1065, speed: 1 },
    );
    expect(none).toEqual(emptyLog(START));
  });

  it('knows that a slower film takes longer', () => {
    expect(logOf({ from: 0, to: 30, speed: 0.5 }).seconds).toBe(2);
    expect(logOf({ from: 0, to: 75, speed: 1.5 }).seconds).toBeCloseTo(75 / 45);
  });
});

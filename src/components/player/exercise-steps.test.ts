import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { buildTimeline } from '../../workout/timeline';
import { workoutSessionSchema } from '../../workout/workout-session';
import { nextExerciseFrame, previousExerciseFrame } from './exercise-steps';

// get ready 0–10 s, work 10–40, rest 40–43, work 43–73, complete from 73.
const timeline = buildTimeline(
  workoutSessionSchema.parse({
    exercises: [
      { exercise: 'air-squats', workSeconds: 30, restSeconds: 3 },
      { exercise: 'push-ups', workSeconds: 30, restSeconds: 0 },
    ],
    config: { getReadySeconds: 10 },
  }),
  CATALOG,
);
const next = (seconds: number) => nextExerciseFrame(timeline, seconds * 30) / 30;
const previous = (seconds: number) => previousExerciseFrame(timeline, seconds * 30) / 30;

describe('the next exercise', () => {
  it('is reached a few seconds before its work, or at the pause before it', () => {
    expect(next(0)).toBe(5);
    expect(next(20)).toBe(40);
  });

  it('begins at once for whoever is in its lead-in already', () => {
    expect(next(6)).toBe(10);
    expect(next(41)).toBe(43);
  });

  it('after the last one is the end', () => {
    expect(next(50)).toBe(73);
    expect(next(75)).toBe(75);
  });
});

describe('the previous exercise', () => {
  it('is this one again, once it is under way', () => {
    expect(previous(50)).toBe(40);
    expect(previous(20)).toBe(5);
  });

  it('is the one before while this one has just begun', () => {
    expect(previous(44)).toBe(5);
    expect(previous(41)).toBe(5);
    expect(previous(11)).toBe(0);
  });
});

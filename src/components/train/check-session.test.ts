import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { buildSession } from '../../testing/builders';
import { durationInSeconds } from '../../workout/timeline';
import type { WorkoutSessionInput } from '../../workout/workout-session';
import { checkSession, constraintsOfDraft, mendSession } from './check-session';

const entry = (exercise: string, workSeconds = 40, restSeconds = 20) => ({
  exercise,
  workSeconds,
  restSeconds,
});
const promises = (input: WorkoutSessionInput, kept: unknown = null) =>
  checkSession(buildSession(input), kept, CATALOG).map(({ promise, index }) => [promise, index]);

const GOOD = {
  exercises: [
    { ...entry('marching-in-place'), intensity: 'low' as const },
    { ...entry('arm-circles'), intensity: 'low' as const },
    entry('air-squats'),
    entry('push-ups'),
    entry('glute-bridges'),
    entry('crunches'),
    entry('reverse-lunges'),
    entry('plank'),
    { ...entry('standing-quad-stretch', 40, 5), intensity: 'low' as const },
  ],
};

describe('checkSession', () => {
  it('has nothing to say of a good session', () => {
    expect(promises(GOOD)).toEqual([]);
  });

  it('remarks on a cold start and a sudden end, once', () => {
    const cold = [entry('jump-squats'), entry('push-ups'), entry('skaters'), entry('crunches')];
    expect(promises({ exercises: cold, config: { rounds: 3 } })).toEqual([
      ['warm-up', 0],
      ['cool-down', 3],
    ]);
  });

  it('remarks on one muscle twice in a row, on uneven sides and on odd seconds', () => {
    const exercises = GOOD.exercises
      .toSpliced(4, 0, entry('knee-push-ups'))
      .with(6, entry('crunches', 200))
      .with(9, entry('standing-quad-stretch', 15));
    expect(promises({ exercises })).toEqual(
      expect.arrayContaining([
        ['same-muscle', 4],
        ['work-rest', 6],
        ['sides', 9],
      ]),
    );
  });

  it('holds a planned session against what its planner was told', () => {
    const kept = { conditions: ['knee'], durationSeconds: 1200 };
    expect(promises(GOOD, kept)).toContainEqual(['injury', 2]);
    const { durationSeconds } = constraintsOfDraft(buildSession(GOOD), kept, CATALOG);
    expect(durationSeconds).toBe(Math.round(durationInSeconds(buildSession(GOOD))));
  });
});

describe('mendSession', () => {
  it('puts seconds right where they stand, and keeps the rounds', () => {
    const session = buildSession({
      exercises: [entry('marching-in-place'), entry('side-plank', 15), entry('air-squats')],
      config: { rounds: 1 },
    });
    const { session: mended, left } = mendSession(session, null, CATALOG);
    expect(left).toEqual([]);
    expect(mended.exercises.map(({ workSeconds }) => workSeconds)).toEqual([40, 20, 40]);
  });

  it('puts a warm-up and a cool-down around what is there, on top of its time', () => {
    const session = buildSession({
      title: 'Cold',
      exercises: [
        entry('jump-squats'),
        entry('push-ups'),
        entry('skaters'),
        entry('crunches'),
        entry('burpees'),
        entry('plank'),
      ],
      config: { rounds: 2 },
    });
    const { session: mended, left } = mendSession(session, null, CATALOG);
    expect(left).toEqual([]);
    expect(mended.title).toBe('Cold');
    expect(durationInSeconds(mended)).toBeGreaterThan(durationInSeconds(session) + 60);
    const slugs = new Set(mended.exercises.map(({ exercise }) => exercise));
    for (const { exercise } of session.exercises) expect(slugs).toContain(exercise);
  });
});

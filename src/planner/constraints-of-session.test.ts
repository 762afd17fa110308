import { expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { workoutSessionSchema } from '../workout/workout-session';
import { constraintsOfSession, keptConstraints } from './constraints-of-session';
import { refine } from './refine';
import { planByRules } from './rules-provider';
import { verify } from './verify';

const BY_HAND = workoutSessionSchema.parse({
  exercises: [
    { exercise: 'goblet-squats', workSeconds: 40, restSeconds: 20 },
    { exercise: 'push-ups', workSeconds: 40, restSeconds: 20 },
  ],
  config: { rounds: 4, language: 'fr', intensity: 'high' },
});

it('reads from a session what it seems to promise', () => {
  expect(constraintsOfSession(BY_HAND, CATALOG)).toMatchObject({
    language: 'fr',
    intensity: 'high',
    equipment: ['mat', 'chair', 'wall', 'dumbbells'],
    warmUp: false,
    coolDown: false,
  });
});

it('a session of one interval, or of hours, still has a length that can be planned', () => {
  const exercises = [{ exercise: 'push-ups', workSeconds: 5 }];
  const tiny = workoutSessionSchema.parse({ exercises, config: { getReadySeconds: 0 } });
  expect(constraintsOfSession(tiny, CATALOG).durationSeconds).toBe(60);
});

it('takes what was kept with a session where it can be read', () => {
  const outcome = planByRules('20 minutes, my knees hurt', {}, CATALOG);
  if (outcome.kind === 'declined') throw new Error(outcome.declined.message);
  const { session, constraints } = outcome.plan;
  const kept: unknown = JSON.parse(JSON.stringify(constraints));
  expect(keptConstraints(kept, session, CATALOG)).toEqual(constraints);
  expect(keptConstraints({ nonsense: 1 }, session, CATALOG).conditions).toEqual([]);
  expect(keptConstraints(undefined, BY_HAND, CATALOG).language).toBe('fr');
});

it('a session made by hand can be changed', () => {
  const outcome = refine(BY_HAND, constraintsOfSession(BY_HAND, CATALOG), 'sans pompes', CATALOG);
  if (outcome.kind === 'declined') throw new Error(outcome.declined.message);
  const { session, constraints } = outcome.plan;
  expect(session.exercises.map(({ exercise }) => exercise)).not.toContain('push-ups');
  expect(verify(session, constraints, CATALOG)).toEqual([]);
});

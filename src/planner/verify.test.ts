import { describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { durationInSeconds } from '../workout/timeline';
import { workoutSessionSchema, type WorkoutSession } from '../workout/workout-session';
import { constraintsSchema, type Constraints, type ConstraintsInput } from './constraints';
import { planByRules } from './rules-provider';
import { repair } from './repair';
import { verify } from './verify';

const wishes = (input: ConstraintsInput = {}): Constraints => constraintsSchema.parse(input);

const GOOD = (() => {
  const outcome = planByRules('20 minutes full body, no equipment, circuit', {}, CATALOG);
  if (outcome.kind === 'declined') throw new Error(outcome.declined.message);
  return outcome.plan;
})();

const withFirstMain = (exercise: string): WorkoutSession => {
  const index = GOOD.phases.indexOf('main');
  return {
    ...GOOD.session,
    exercises: GOOD.session.exercises.map((entry, at) =>
      at === index ? { ...entry, exercise } : entry,
    ),
  };
};

const promisesOf = (session: WorkoutSession, constraints: Constraints): Set<string> =>
  new Set(verify(session, constraints, CATALOG).map(({ promise }) => promise));

describe('verify', () => {
  it('finds nothing in a session that keeps its promises', () => {
    expect(verify(GOOD.session, GOOD.constraints, CATALOG)).toEqual([]);
  });

  it.each<[string, WorkoutSession, ConstraintsInput]>([
    ['known', withFirstMain('handstand'), {}],
    ['duration', GOOD.session, { durationSeconds: 1800 }],
    ['injury', withFirstMain('jump-squats'), { conditions: ['knee'] }],
    ['impact', withFirstMain('jumping-jacks'), { lowImpact: true }],
    ['impact', withFirstMain('jumping-jacks'), { quiet: true }],
    ['equipment', withFirstMain('goblet-squats'), { equipment: ['mat'] }],
    ['level', withFirstMain('burpees'), { level: 'beginner' }],
    ['refused', withFirstMain('push-ups'), { refused: ['push-ups'] }],
    ['position', withFirstMain('plank'), { positions: ['standing'] }],
    ['wanted', GOOD.session, { wanted: ['goblet-squats'], equipment: ['dumbbells'] }],
    ['intensity', GOOD.session, { intensity: 'max' }],
    ['language', GOOD.session, { language: 'fr' }],
    ['focus', GOOD.session, { focusMuscles: ['forearms'] }],
    ['format', GOOD.session, { format: 'tabata', level: 'beginner' }],
    ['work-rest', GOOD.session, { format: 'tabata' }],
  ])('%s', (promise, session, input) => {
    expect(promisesOf(session, wishes({ durationSeconds: 1200, ...input }))).toContain(promise);
  });

  it('looks at the order and the ends', () => {
    const { session } = GOOD;
    const main = session.exercises.filter((_, index) => GOOD.phases[index] === 'main');
    const bare = { ...session, exercises: main };
    const found = promisesOf(bare, wishes({ durationSeconds: 1200 }));
    expect(found).toContain('warm-up');
    expect(found).toContain('cool-down');
    const [first] = main;
    if (first === undefined) throw new Error('no main part');
    const twice = { ...session, exercises: [first, first] };
    expect(promisesOf(twice, wishes({ durationSeconds: 120 }))).toContain('same-muscle');
  });
});

describe('repair', () => {
  const fixed = (session: WorkoutSession, input: ConstraintsInput): WorkoutSession => {
    const constraints = wishes({ durationSeconds: 1200, ...input });
    const repaired = repair(session, constraints, CATALOG);
    expect(repaired.violations).toEqual([]);
    expect(verify(repaired.session, constraints, CATALOG)).toEqual([]);
    expect(durationInSeconds(repaired.session)).toBe(constraints.durationSeconds);
    return repaired.session;
  };

  it('leaves alone what is right', () => {
    const { session, changes } = repair(GOOD.session, GOOD.constraints, CATALOG);
    expect(session).toBe(GOOD.session);
    expect(changes).toEqual([]);
  });

  it('puts the regression in the place of what is too hard, and nothing else', () => {
    const session = withFirstMain('decline-push-ups');
    const repaired = fixed(session, { level: 'intermediate', equipment: [] });
    const changed = repaired.exercises.filter(
      ({ exercise }, index) => exercise !== session.exercises[index]?.exercise,
    );
    expect(changed.length).toBeLessThanOrEqual(3);
  });

  it.each<[string, ConstraintsInput]>([
    ['knees', { conditions: ['knee'] }],
    ['jumps and a level', { lowImpact: true, level: 'beginner' }],
    ['a shorter time', { durationSeconds: 900 }],
    ['a longer time', { durationSeconds: 1860 }],
    ['an odd time', { durationSeconds: 1103 }],
    ['a focus', { focusAreas: ['core'] }],
    ['standing', { positions: ['standing'] }],
    ['French', { language: 'fr', intensity: 'high' }],
  ])('mends a session for %s', (_name, input) => {
    fixed(GOOD.session, input);
  });

  it('mends what a model might send', () => {
    const raw = workoutSessionSchema.parse({
      exercises: [
        { exercise: 'burpees', workSeconds: 40, restSeconds: 20 },
        { exercise: 'burpees', workSeconds: 40, restSeconds: 20 },
        { exercise: 'handstand-walk', workSeconds: 40, restSeconds: 20 },
        { exercise: 'push-ups', workSeconds: 300, restSeconds: 0 },
      ],
      config: { rounds: 2 },
    });
    const session = fixed(raw, { conditions: ['knee'], lowImpact: true, equipment: [] });
    expect(session.exercises.map(({ exercise }) => exercise)).not.toContain('burpees');
  });
});

import { describe, expect, it } from 'vitest';
import { contraindicatedBy } from './contraindications';
import type { ExerciseCard } from './exercise';
import { EXERCISE_CARDS } from './exercise-cards';
import { contraindicationSchema } from './vocabulary';

type Condition = ExerciseCard['contraindications'][number];

/** Asserts that all these cards, and at least one, name the conditions. */
const expectLeftOutWith = (
  conditions: readonly Condition[],
  which: (card: ExerciseCard) => boolean,
): void => {
  const cards = EXERCISE_CARDS.filter(which);
  expect(cards.length).toBeGreaterThan(0);
  for (const card of cards)
    expect(card.contraindications, card.slug).toEqual(expect.arrayContaining([...conditions]));
};

const among =
  (...slugs: readonly string[]) =>
  (card: ExerciseCard): boolean =>
    slugs.includes(card.slug);

describe('rules that follow from the card', () => {
  it('a jump is left out with knee, back, ankle and in pregnancy', () => {
    expectLeftOutWith(
      ['knee', 'lower-back', 'ankle', 'pregnancy'],
      (card) => card.impact === 'high',
    );
  });

  it('kneeling without a mat is left out with knee', () => {
    expectLeftOutWith(
      ['knee'],
      (card) => card.position === 'kneeling' && !card.equipment.includes('mat'),
    );
  });

  it('a long hold that is no stretch is left out with high blood pressure', () => {
    expectLeftOutWith(
      ['hypertension'],
      (card) => card.execution === 'hold' && !card.categories.includes('cool-down'),
    );
  });

  it('a squat to parallel, a lunge or a jump is left out with knee', () => {
    expectLeftOutWith(
      ['knee'],
      (card) => card.slug.includes('lunges') || /(air|jump|goblet|split)-squats/.test(card.slug),
    );
  });

  it('hands flat under load are left out with wrist', () => {
    expectLeftOutWith(['wrist'], (card) =>
      /push-ups|burpees|mountain-climbers|^plank|dips|inchworms|bird-dog|cat-cow|cobra/.test(
        card.slug,
      ),
    );
  });
});

describe('rules by name', () => {
  it.each<[string, Condition, string[]]>([
    ['overhead work', 'shoulder', ['shoulder-press', 'pike-push-ups', 'jumping-jacks']],
    ['dips and deep push-ups', 'shoulder', ['chair-dips', 'push-ups', 'decline-push-ups']],
    ['deep squats and wide lunges', 'hip', ['air-squats', 'goblet-squats', 'side-lunges']],
    ['double leg lowers and loaded twists', 'lower-back', ['leg-raises', 'russian-twists']],
    ['crunches', 'neck', ['crunches', 'bicycle-crunches']],
    ['deep calf work and running on the spot', 'ankle', ['calf-raises', 'high-knees']],
    ['lying on the back', 'pregnancy', ['glute-bridges', 'dead-bug', 'figure-four-stretch']],
    ['lying face down', 'pregnancy', ['prone-y-raises', 'cobra-stretch']],
    ['head below heart', 'hypertension', ['pike-push-ups', 'decline-push-ups', 'inchworms']],
    ['fast position changes', 'hypertension', ['burpees', 'quick-feet-half-burpees']],
  ])('%s: left out with %s', (_rule, condition, slugs) => {
    expect(EXERCISE_CARDS.filter(among(...slugs))).toHaveLength(slugs.length);
    expectLeftOutWith([condition], among(...slugs));
  });
});

describe('what physiotherapists prefer stays', () => {
  it.each<[Condition, string[]]>([
    ['knee', ['glute-bridges', 'clamshells', 'good-mornings', 'step-ups']],
    ['lower-back', ['dead-bug', 'bird-dog', 'glute-bridges', 'cat-cow', 'side-plank']],
    ['shoulder', ['wall-push-ups', 'bent-over-rows', 'band-pull-aparts', 'arm-circles']],
    ['wrist', ['forearm-plank', 'biceps-curls', 'air-squats']],
    ['neck', ['dead-bug', 'leg-raises', 'forearm-plank']],
    ['ankle', ['glute-bridges', 'clamshells', 'dead-bug']],
    ['hip', ['glute-bridges', 'clamshells']],
    ['pregnancy', ['wall-push-ups', 'clamshells', 'bird-dog', 'half-squats', 'side-plank']],
    ['hypertension', ['marching-in-place', 'step-jacks', 'half-squats', 'glute-bridges']],
  ])('with %s', (condition, slugs) => {
    const kept = EXERCISE_CARDS.filter((card) => !card.contraindications.includes(condition));
    expect(kept.map((card) => card.slug)).toEqual(expect.arrayContaining(slugs));
  });
});

describe.each(contraindicationSchema.options)('a person with %s', (condition) => {
  it.each([
    ['warm-up', 4],
    ['lower-body', 4],
    ['core', 2],
    ['cardio', 3],
    ['upper-body', 1],
    ['cool-down', 4],
  ] as const)('still finds exercises of %s that need no equipment: %i', (category, least) => {
    const left = EXERCISE_CARDS.filter(
      (card) =>
        card.categories.includes(category) &&
        card.equipment.every((item) => item === 'wall') &&
        !card.contraindications.includes(condition),
    );
    expect(left.length).toBeGreaterThanOrEqual(least);
  });
});

it('lists conditions once, in the order of the vocabulary', () => {
  expect(contraindicatedBy('hands-flat', 'jump', 'deep-knee-bend')).toEqual([
    'wrist',
    'knee',
    'lower-back',
    'ankle',
    'hip',
    'pregnancy',
  ]);
  expect(contraindicatedBy()).toEqual([]);
});

import type { ExerciseCard } from '../catalog/exercise';
import type { Category, Constraints, Level, Muscle } from './constraints';

/** What the planner knows of an exercise: its card. Any catalogue will do. */
export type PlannerCatalogue = readonly ExerciseCard[];

export const LEVEL_RANK: Record<Level, number> = { beginner: 0, intermediate: 1, advanced: 2 };

/** What kind of movement an exercise is, for alternation: push after pull, legs after arms. */
export type Pattern = 'push' | 'pull' | 'knee' | 'hip' | 'core' | 'cardio' | 'calf';

const PATTERN_OF: Partial<Record<Muscle, Pattern>> = {
  chest: 'push',
  triceps: 'push',
  shoulders: 'push',
  lats: 'pull',
  'upper-back': 'pull',
  biceps: 'pull',
  forearms: 'pull',
  quads: 'knee',
  adductors: 'knee',
  glutes: 'hip',
  hamstrings: 'hip',
  abductors: 'hip',
  'hip-flexors': 'core',
  abs: 'core',
  obliques: 'core',
  core: 'core',
  'lower-back': 'core',
  calves: 'calf',
};

export const hasCategory = (card: ExerciseCard, category: Category): boolean =>
  card.categories.includes(category);

export const patternOf = (card: ExerciseCard): Pattern => {
  if (hasCategory(card, 'cardio')) return 'cardio';
  const [first] = card.muscles.primary;
  return (first === undefined ? undefined : PATTERN_OF[first]) ?? 'core';
};

/** The muscle that does most of the work. */
export const mainMuscle = (card: ExerciseCard): Muscle | null => card.muscles.primary[0] ?? null;

/** A static stretch: held, and of category cool-down or mobility. */
export const isStretch = (card: ExerciseCard): boolean =>
  card.execution === 'hold' && (hasCategory(card, 'cool-down') || hasCategory(card, 'mobility'));

/**
 * Starts on the feet but puts the hands on the floor, as burpees and inchworms do. Cards do not say so in words: it follows
 * from hands that carry weight without a wall.
 */
export const goesToTheFloor = (card: ExerciseCard): boolean =>
  card.position !== 'standing' ||
  (card.contraindications.includes('wrist') && !card.equipment.includes('wall'));

/** The easier or harder neighbours of an exercise and theirs, itself included. */
export const familyOf = (slug: string, bySlug: ReadonlyMap<string, ExerciseCard>): Set<string> => {
  const family = new Set([slug]);
  const card = bySlug.get(slug);
  for (const next of [...(card?.variants.easier ?? []), ...(card?.variants.harder ?? [])])
    family.add(next);
  return family;
};

export const indexBySlug = (catalogue: PlannerCatalogue): ReadonlyMap<string, ExerciseCard> =>
  new Map(catalogue.map((card) => [card.slug, card]));

export const overlaps = <Value>(some: readonly Value[], others: readonly Value[]): boolean =>
  some.some((value) => others.includes(value));

type Focus = Pick<Constraints, 'focusMuscles' | 'focusAreas'>;

export const hasFocus = ({ focusMuscles, focusAreas }: Focus): boolean =>
  focusMuscles.length + focusAreas.length > 0;

/** Whether an exercise serves the focus first of all, not by the way. */
export const hitsFocus = (card: ExerciseCard, { focusMuscles, focusAreas }: Focus): boolean =>
  overlaps(card.muscles.primary, focusMuscles) || overlaps(card.categories, focusAreas);

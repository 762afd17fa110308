import type { ExerciseCard } from '../../catalog/exercise';
import { isStretch, mainMuscle, overlaps } from '../catalogue-index';
import type { Category, Constraints, Muscle } from '../constraints';

const MAIN_CATEGORIES: readonly Category[] = ['lower-body', 'upper-body', 'core', 'cardio'];

/** Whether an exercise may stand in the main part of a session that trains. */
export const canTrain = (card: ExerciseCard): boolean =>
  overlaps(card.categories, MAIN_CATEGORIES) && !isStretch(card);

/** Muscles that an area stands for when it is to be spared. */
const MUSCLES_OF: Partial<Record<Category, readonly Muscle[]>> = {
  'lower-body': ['quads', 'glutes', 'hamstrings', 'calves', 'adductors', 'abductors'],
  'upper-body': ['chest', 'upper-back', 'lats', 'shoulders', 'biceps', 'triceps', 'forearms'],
  core: ['abs', 'obliques', 'core'],
};

/** Muscles and areas that the person wants spared. */
export const isSpared = (card: ExerciseCard, constraints: Constraints): boolean => {
  const first = mainMuscle(card);
  return (
    (first !== null &&
      (constraints.refusedMuscles.includes(first) ||
        constraints.refusedAreas.some((area) => MUSCLES_OF[area]?.includes(first)))) ||
    overlaps(card.categories, constraints.refusedAreas)
  );
};

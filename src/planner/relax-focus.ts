import type { ExerciseCard } from '../catalog/exercise';
import { hasFocus, type PlannerCatalogue } from './catalogue-index';
import { canFillRound } from './compose/choose-exercises';
import { canTrain, isSpared } from './compose/trainable';
import type { Category, Constraints, Muscle, Position } from './constraints';
import { AREA_WORDS, focusWords, listWords } from './planner-words';
import { isFlow } from './read-session';
import { reason } from './reasons';
import type { Relaxed } from './relax-wanted';
import { usableExercises } from './usable';

/** What to add to a position in which too little can be done, the nearest first. */
export const NEAREST_POSITIONS: Record<Position, readonly Position[]> = {
  seated: ['standing'],
  kneeling: ['floor'],
  floor: ['kneeling', 'seated'],
  standing: [],
};
/** Fewer different exercises make no session. */
export const LEAST_EXERCISES = 3;

export const trainable = (
  constraints: Constraints,
  catalogue: PlannerCatalogue,
): ExerciseCard[] => {
  const isGentle = isFlow({ constraints });
  return usableExercises(catalogue, constraints).filter((card) => isGentle || canTrain(card));
};

/** How many exercises these wishes leave for the main part. */
export const countTrainable = (constraints: Constraints, catalogue: PlannerCatalogue): number =>
  trainable(constraints, catalogue).length;

/** The area that a muscle belongs to, for when too little works the muscle itself. */
const AREA_OF: Partial<Record<Muscle, Category>> = {
  chest: 'upper-body',
  'upper-back': 'upper-body',
  lats: 'upper-body',
  shoulders: 'upper-body',
  biceps: 'upper-body',
  triceps: 'upper-body',
  forearms: 'upper-body',
  neck: 'upper-body',
  'lower-back': 'core',
  abs: 'core',
  obliques: 'core',
  core: 'core',
  'hip-flexors': 'core',
  glutes: 'lower-body',
  quads: 'lower-body',
  hamstrings: 'lower-body',
  calves: 'lower-body',
  adductors: 'lower-body',
  abductors: 'lower-body',
};

const canFocus = (constraints: Constraints, catalogue: PlannerCatalogue): boolean => {
  const pool = trainable(constraints, catalogue).filter((card) => !isSpared(card, constraints));
  const counts =
    constraints.exerciseCount === undefined ? [2, 3, 4, 5, 6] : [constraints.exerciseCount];
  return counts.some((count) => canFillRound(pool, constraints, count));
};

/** A focus that too few usable exercises serve is widened to the area around it, or given up. */
export const relaxFocus = (constraints: Constraints, catalogue: PlannerCatalogue): Relaxed => {
  // In a flow the focus chooses, but there is no main part of which it could be half.
  if (!hasFocus(constraints) || isFlow({ constraints }) || canFocus(constraints, catalogue))
    return { constraints, relaxed: [] };
  const { language, focusMuscles, focusAreas } = constraints;
  const areas = new Set<Category>(focusAreas);
  for (const muscle of focusMuscles) {
    const area = AREA_OF[muscle];
    if (area !== undefined) areas.add(area);
  }
  const wider = { ...constraints, focusAreas: [...areas] };
  const isEnough = canFocus(wider, catalogue);
  const next = isEnough ? wider : { ...constraints, focusAreas: [], focusMuscles: [] };
  const asked = listWords(focusWords(constraints, language), language);
  const given = isEnough
    ? listWords(
        [...areas].map((area) => AREA_WORDS[area][language]),
        language,
      )
    : language === 'fr'
      ? 'tout le corps'
      : 'full body';
  const why = reason('focusFew', language);
  return { constraints: next, relaxed: [{ promise: 'focus', asked, given, why }] };
};

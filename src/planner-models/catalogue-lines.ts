import type { ExerciseCard } from '../catalog/exercise';
import type { PlannerCatalogue } from '../planner/catalogue-index';
import { canTrain, isSpared } from '../planner/compose/trainable';
import type { Constraints } from '../planner/constraints';
import { isFlow } from '../planner/read-session';
import { canCoolDown, canWarmUp } from '../planner/session-phases';
import { usableExercises } from '../planner/usable';

/** Where in a session an exercise may stand: W(arm-up), M(ain part), C(ool-down). */
const partsOf = (card: ExerciseCard, constraints: Constraints): string => {
  const isMain = isFlow({ constraints })
    ? card.impact !== 'high' && card.met <= 4
    : canTrain(card) && !isSpared(card, constraints);
  return [canWarmUp(card) ? 'W' : '', isMain ? 'M' : '', canCoolDown(card) ? 'C' : ''].join('');
};

const lineOf = (card: ExerciseCard, parts: string): string =>
  [
    card.slug,
    parts,
    card.muscles.primary.join('+'),
    card.position,
    `met ${card.met}`,
    ...(card.equipment.length > 0 ? [card.equipment.join('+')] : []),
    ...(card.sides === 'per-side' ? ['each side'] : []),
  ].join(' | ');

/** The exercises that this person may do, one a line; a model hears of no others. */
export const catalogueLines = (catalogue: PlannerCatalogue, constraints: Constraints): string =>
  usableExercises(catalogue, constraints)
    .map((card) => ({ card, parts: partsOf(card, constraints) }))
    .filter(({ parts }) => parts !== '')
    .map(({ card, parts }) => lineOf(card, parts))
    .join('\n');

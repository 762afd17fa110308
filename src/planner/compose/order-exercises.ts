import type { ExerciseCard } from '../../catalog/exercise';
import { goesToTheFloor, hasCategory, mainMuscle, overlaps, patternOf } from '../catalogue-index';

/** Power and coordination while fresh, then large movements, then small ones, then the trunk (usual practice). */
const tierOf = (card: ExerciseCard): number => {
  if (card.impact === 'high') return 0;
  if (hasCategory(card, 'core') && !hasCategory(card, 'cardio')) return 3;
  return card.muscles.primary.length + card.muscles.secondary.length >= 4 ? 1 : 2;
};

const SAME_MUSCLE = 1000;
const SHARED_MUSCLE = 12;
const SAME_PATTERN = 4;
/** Getting down and up costs eight seconds and more. */
const UP_OR_DOWN = 3;
const LATER_TIER = 0.6;

const costOfPair = (one: ExerciseCard, next: ExerciseCard): number => {
  let cost = 0;
  if (mainMuscle(one) === mainMuscle(next)) cost += SAME_MUSCLE;
  else if (overlaps(one.muscles.primary, next.muscles.primary)) cost += SHARED_MUSCLE;
  if (patternOf(one) === patternOf(next)) cost += SAME_PATTERN;
  if (goesToTheFloor(one) !== goesToTheFloor(next)) cost += UP_OR_DOWN;
  return cost;
};

const costOfOrder = (
  order: readonly ExerciseCard[],
  before: ExerciseCard | null,
  repeats: boolean,
): number => {
  let cost = 0;
  const [first] = order;
  const last = order.at(-1);
  if (first !== undefined && before !== null) cost += costOfPair(before, first);
  if (repeats && first !== undefined && last !== undefined && order.length > 1)
    cost += costOfPair(last, first);
  order.forEach((card, index) => {
    const next = order[index + 1];
    if (next !== undefined) cost += costOfPair(card, next);
    for (const later of order.slice(index + 1))
      if (tierOf(card) > tierOf(later)) cost += LATER_TIER;
  });
  return cost;
};

/**
 * The best order of a round that swapping pairs finds: no muscle twice in a row, power first, trunk last, few changes
 * between standing and floor.
 * @param before what comes before the round
 * @param repeats whether the first follows the last, in the next round
 */
export const orderExercises = (
  cards: readonly ExerciseCard[],
  before: ExerciseCard | null,
  repeats: boolean,
): ExerciseCard[] => {
  let order = [...cards].sort((a, b) => tierOf(a) - tierOf(b));
  let cost = costOfOrder(order, before, repeats);
  for (let improved = true; improved;) {
    improved = false;
    for (let i = 0; i < order.length; i++)
      for (let j = i + 1; j < order.length; j++) {
        const [a, b] = [order[i], order[j]];
        if (a === undefined || b === undefined) continue;
        const swapped = order.with(i, b).with(j, a);
        const swappedCost = costOfOrder(swapped, before, repeats);
        if (swappedCost >= cost - 1e-9) continue;
        order = swapped;
        cost = swappedCost;
        improved = true;
      }
  }
  return order;
};

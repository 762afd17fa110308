import type { ExerciseCard } from '../../catalog/exercise';
import { hasFocus, hitsFocus, mainMuscle } from '../catalogue-index';
import type { Constraints } from '../constraints';
import { FOCUS_SHARE, baseScore, companyScore, type ChoiceWish } from './score-exercise';

/** The most exercises of a round that may have the same main muscle and still never follow each other. */
const mostAlike = (count: number): number => Math.max(1, Math.floor(count / 2));

/** How many of `count` exercises a round can serve the focus without two alike in a row. */
const possibleFocus = (focused: readonly ExerciseCard[], count: number): number => {
  const byMuscle = new Map<string | null, number>();
  for (const card of focused)
    byMuscle.set(mainMuscle(card), (byMuscle.get(mainMuscle(card)) ?? 0) + 1);
  let sum = 0;
  for (const amount of byMuscle.values()) sum += Math.min(amount, mostAlike(count));
  return Math.min(count, sum);
};

/** Whether a round of `count` different exercises can be found that alternates and, if it can, keeps the focus. */
export const canFillRound = (
  pool: readonly ExerciseCard[],
  constraints: Constraints,
  count: number,
): boolean => {
  if (possibleFocus(pool, count) < count) return false;
  if (!hasFocus(constraints)) return true;
  const focused = pool.filter((card) => hitsFocus(card, constraints));
  return possibleFocus(focused, count) * 2 >= count;
};

/**
 * The exercises of a round, best first: those asked for by name, then by focus, goal and level, all different in what they
 * work. Fewer than `count` when the pool is smaller.
 */
export const chooseExercises = (
  pool: readonly ExerciseCard[],
  count: number,
  wish: ChoiceWish,
): ExerciseCard[] => {
  const { constraints } = wish;
  const base = new Map(pool.map((card) => [card.slug, baseScore(card, wish)]));
  const chosen: ExerciseCard[] = [];
  const needed = hasFocus(constraints) ? Math.ceil(count * FOCUS_SHARE) : 0;
  const cap = mostAlike(count);
  while (chosen.length < count) {
    const left = count - chosen.length;
    const focused = chosen.filter((card) => hitsFocus(card, constraints)).length;
    const mustFocus = needed - focused >= left;
    const open = pool.filter((card) => !chosen.includes(card));
    const alternating = open.filter(
      (card) => chosen.filter((other) => mainMuscle(other) === mainMuscle(card)).length < cap,
    );
    const focusing = alternating.filter((card) => hitsFocus(card, constraints));
    const candidates =
      mustFocus && focusing.length > 0 ? focusing : alternating.length > 0 ? alternating : open;
    let best: { card: ExerciseCard; score: number } | null = null;
    for (const card of candidates) {
      const score = (base.get(card.slug) ?? 0) + companyScore(card, chosen, wish);
      if (best === null || score > best.score) best = { card, score };
    }
    if (best === null) break;
    chosen.push(best.card);
  }
  return chosen;
};

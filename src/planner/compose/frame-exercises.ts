import type { ExerciseCard } from '../../catalog/exercise';
import { hasCategory, mainMuscle } from '../catalogue-index';
import type { Constraints, Muscle } from '../constraints';
import { canWarmUp, isGentle } from '../session-phases';
import { STEP_SECONDS } from './budget';

/** An interval before it has its place: seconds of work, and of rest after it. */
export interface Slot {
  readonly card: ExerciseCard;
  readonly workSeconds: number;
  readonly restSeconds: number;
}

/** From one movement of warm-up or cool-down to the next. */
export const CHANGE_SECONDS = 5;
/** Before the main part begins. */
const BEFORE_MAIN_SECONDS = 10;

export const musclesOf = (cards: readonly ExerciseCard[]): Map<Muscle, number> => {
  const counts = new Map<Muscle, number>();
  for (const { muscles } of cards) {
    for (const muscle of muscles.primary) counts.set(muscle, (counts.get(muscle) ?? 0) + 2);
    for (const muscle of muscles.secondary) counts.set(muscle, (counts.get(muscle) ?? 0) + 0.5);
  }
  return counts;
};

/** How much of what a card moves first of all is wanted. */
export const relevance = (card: ExerciseCard, wanted: ReadonlyMap<Muscle, number>): number =>
  card.muscles.primary.reduce((sum, muscle) => sum + (wanted.get(muscle) ?? 0), 0) /
  card.muscles.primary.length;

/** Mobility → raising the pulse → the main part's patterns without load (usual practice; domain rule). */
const warmUpTier = (card: ExerciseCard): number => {
  if (hasCategory(card, 'cardio')) return 1;
  return hasCategory(card, 'mobility') ? 0 : 2;
};

export const pickDistinct = (
  candidates: readonly ExerciseCard[],
  count: number,
  scoreOf: (card: ExerciseCard, chosen: readonly ExerciseCard[]) => number,
): ExerciseCard[] => {
  const chosen: ExerciseCard[] = [];
  while (chosen.length < count) {
    let best: { card: ExerciseCard; score: number } | null = null;
    for (const card of candidates) {
      if (chosen.includes(card)) continue;
      const score = scoreOf(card, chosen);
      if (best === null || score > best.score) best = { card, score };
    }
    if (best === null) break;
    chosen.push(best.card);
  }
  return chosen;
};

/** Shares a time among intervals in steps of five seconds, as evenly as their weights allow. */
export const shareOut = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map(
    (weight) => Math.floor((total * weight) / sum / STEP_SECONDS) * STEP_SECONDS,
  );
  let left = total - shares.reduce((all, share) => all + share, 0);
  for (let index = 0; left > 0 && shares.length > 0; index = (index + 1) % shares.length) {
    const step = Math.min(STEP_SECONDS, left);
    shares[index] = (shares[index] ?? 0) + step;
    left -= step;
  }
  return shares;
};

export interface WarmUpWish {
  readonly seconds: number;
  readonly main: readonly ExerciseCard[];
  readonly constraints: Constraints;
  readonly random: () => number;
}

/** Slots of a warm-up are about this long, the change to the next included. */
const WARM_UP_SLOT = 37;
const LONGEST_WARM_UP_SLOT = 65;
/** Fewer of category warm-up are helped out by other gentle movements. */
const LEAST_WARM_UPS = 2;

/** A warm-up of exactly so many seconds, or none where nothing usable is gentle enough. */
export const makeWarmUp = (usable: readonly ExerciseCard[], wish: WarmUpWish): Slot[] => {
  const { seconds, main, random } = wish;
  if (seconds < 15) return [];
  const proper = usable.filter(canWarmUp);
  const count = Math.max(1, Math.round(seconds / WARM_UP_SLOT));
  const candidates =
    proper.length >= Math.min(count, LEAST_WARM_UPS)
      ? proper
      : usable.filter((card) => canWarmUp(card) || isGentle(card));
  if (candidates.length === 0) return [];
  const wanted = musclesOf(main);
  const largest = Math.max(1, ...wanted.values());
  const [firstMain] = main;
  const chosen = pickDistinct(candidates, count, (card, others) => {
    let score = random() * 0.8 + (2 * relevance(card, wanted)) / largest;
    // One movement at least raises the pulse, and the first is mobility.
    const tiers = others.map(warmUpTier);
    if (!tiers.includes(warmUpTier(card))) score += [2, 3, 1][warmUpTier(card)] ?? 0;
    if (!canWarmUp(card)) score -= 3;
    if (card.level !== 'beginner') score -= 2;
    if (card.equipment.length > 0) score -= 2;
    if (card.slug === firstMain?.slug) score -= 3;
    if (others.some((other) => mainMuscle(other) === mainMuscle(card))) score -= 1;
    return score;
  }).sort((a, b) => warmUpTier(a) - warmUpTier(b));
  const order = separate(chosen);
  const slots = Math.max(order.length, Math.ceil(seconds / LONGEST_WARM_UP_SLOT));
  const lengths = shareOut(
    seconds,
    Array.from({ length: slots }, () => 1),
  );
  return lengths.flatMap((length, index) => {
    const card = order[index % order.length];
    if (card === undefined) return [];
    const isLast = index === slots - 1 && length >= 2 * BEFORE_MAIN_SECONDS + CHANGE_SECONDS;
    const rest = isLast ? BEFORE_MAIN_SECONDS : CHANGE_SECONDS;
    return [{ card, workSeconds: length - rest, restSeconds: rest }];
  });
};

/** Exchanges neighbours that move the same muscle first of all, where another stands near. */
const separate = (cards: readonly ExerciseCard[]): ExerciseCard[] => {
  const order = [...cards];
  for (let index = 1; index < order.length - 1; index++) {
    const [before, card, after] = [order[index - 1], order[index], order[index + 1]];
    if (before === undefined || card === undefined || after === undefined) continue;
    if (mainMuscle(before) !== mainMuscle(card)) continue;
    order[index] = after;
    order[index + 1] = card;
  }
  return order;
};

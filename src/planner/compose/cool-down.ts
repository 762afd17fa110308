import type { ExerciseCard } from '../../catalog/exercise';
import { hasCategory, isStretch, overlaps } from '../catalogue-index';
import { canCoolDown, isGentle } from '../session-phases';
import { STEP_SECONDS } from './budget';
import {
  CHANGE_SECONDS,
  musclesOf,
  relevance,
  pickDistinct,
  shareOut,
  type Slot,
  type WarmUpWish,
} from './frame-exercises';

interface CoolDownWish extends WarmUpWish {
  readonly isOlder: boolean;
}

/** ACSM: hold 10–30 s a side, older people 30–60 s; longer than that nobody waits for. */
const holdRange = (card: ExerciseCard, isOlder: boolean): { least: number; most: number } => {
  if (!isStretch(card)) return { least: 30, most: 90 };
  const side = isOlder ? { least: 30, most: 60 } : { least: 20, most: 40 };
  const sides = card.sides === 'per-side' ? 2 : 1;
  return { least: side.least * sides, most: side.most * sides };
};

/** A cool-down of exactly so many seconds, without a rest after the last, or none where nothing is usable. */
export const makeCoolDown = (usable: readonly ExerciseCard[], wish: CoolDownWish): Slot[] => {
  const { seconds, main, random, isOlder } = wish;
  if (seconds < 15) return [];
  const proper = usable.filter(canCoolDown);
  const candidates =
    proper.length > 1 ? proper : usable.filter((card) => canCoolDown(card) || isGentle(card));
  const wanted = musclesOf(main);
  const largest = Math.max(1, ...wanted.values());
  const wasHard = main.some((card) => card.met >= 6);
  const count = Math.max(seconds >= 60 ? 2 : 1, Math.round(seconds / (isOlder ? 65 : 52)));
  const scoreOf = (card: ExerciseCard, others: readonly ExerciseCard[]): number => {
    const covered = others.some((other) => overlaps(other.muscles.primary, card.muscles.primary));
    let score = random() * 0.6 + (3 * relevance(card, wanted)) / largest - (covered ? 1.5 : 0);
    if (isStretch(card)) score += 1.5;
    // First the pulse comes down, on the feet.
    else if (hasCategory(card, 'cardio')) score += wasHard && count >= 3 ? 3 : -2;
    if (card.equipment.length > 0) score -= 1;
    return score;
  };
  const chosen: ExerciseCard[] = [];
  let [least, most] = [-CHANGE_SECONDS, -CHANGE_SECONDS];
  while (chosen.length < count || most < seconds) {
    const fitting = candidates.filter(
      (card) =>
        !chosen.includes(card) &&
        least + holdRange(card, isOlder).least + CHANGE_SECONDS <= seconds,
    );
    const [next] = pickDistinct(fitting, 1, (card) => scoreOf(card, chosen));
    if (next === undefined) break;
    const range = holdRange(next, isOlder);
    chosen.push(next);
    least += range.least + CHANGE_SECONDS;
    most += range.most + CHANGE_SECONDS;
  }
  // Too short for the shortest hold: one stretch all the same.
  if (chosen.length === 0) chosen.push(...pickDistinct(candidates, 1, scoreOf));
  if (chosen.length === 0) return [];
  // On the feet first, then down once.
  const order = chosen.sort((a, b) => coolDownTier(a) - coolDownTier(b));
  const slots = fillUp(order, seconds, isOlder);
  const holds = seconds - CHANGE_SECONDS * (slots.length - 1);
  const lengths = shareHolds(holds, slots, isOlder);
  return slots.map((card, index) => ({
    card,
    workSeconds: lengths[index] ?? STEP_SECONDS,
    restSeconds: index === slots.length - 1 ? 0 : CHANGE_SECONDS,
  }));
};

const coolDownTier = (card: ExerciseCard): number => {
  if (!isStretch(card) && card.position === 'standing') return 0;
  return card.position === 'standing' ? 1 : 2;
};

/** Again from the start, where few stretches must fill a long time. */
const fillUp = (
  order: readonly ExerciseCard[],
  seconds: number,
  isOlder: boolean,
): ExerciseCard[] => {
  const slots = [...order];
  const mostOf = (cards: readonly ExerciseCard[]): number =>
    cards.reduce((sum, card) => sum + holdRange(card, isOlder).most + CHANGE_SECONDS, 0);
  const stretches = order.filter(isStretch);
  const again = stretches.length > 0 ? stretches : order;
  for (let index = 0; order.length > 1 && mostOf(slots) < seconds; index++) {
    const card = again[index % again.length];
    if (card === undefined || (slots.at(-1) === card && again.length === 1)) break;
    slots.push(card);
  }
  return slots;
};

/** Every stretch its least, then the rest of the time in turn up to its most, then evenly. */
const shareHolds = (
  seconds: number,
  cards: readonly ExerciseCard[],
  isOlder: boolean,
): number[] => {
  const ranges = cards.map((card) => holdRange(card, isOlder));
  const least = ranges.reduce((sum, range) => sum + range.least, 0);
  if (seconds <= least)
    return shareOut(
      seconds,
      ranges.map((range) => range.least),
    );
  const lengths = ranges.map((range) => range.least);
  let left = seconds - least;
  const fullness = (index: number): number => (lengths[index] ?? 0) / (ranges[index]?.most ?? 1);
  while (left > 0) {
    let open = 0;
    for (let index = 1; index < lengths.length; index++)
      if (fullness(index) < fullness(open)) open = index;
    if (fullness(open) >= 1) break;
    const step = Math.min(STEP_SECONDS, left);
    lengths[open] = (lengths[open] ?? 0) + step;
    left -= step;
  }
  const extra = shareOut(
    left,
    ranges.map((range) => range.most),
  );
  return lengths.map((length, index) => length + (extra[index] ?? 0));
};

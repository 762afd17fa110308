import type { ExerciseCard } from '../../catalog/exercise';
import {
  hasCategory,
  hasFocus,
  hitsFocus,
  LEVEL_RANK,
  mainMuscle,
  overlaps,
  patternOf,
} from '../catalogue-index';
import { OLDER_FROM_YEARS, type Constraints, type TrainingFormat } from '../constraints';
import type { Effort } from './choose-structure';

export interface ChoiceWish {
  readonly constraints: Constraints;
  readonly format: TrainingFormat;
  readonly effort: Effort;
  readonly workSeconds: number;
  /** Exercises of the session that is being changed: kept where they may be. */
  readonly preferred: ReadonlySet<string>;
  /** Chosen already, in other parts of the session. */
  readonly used: readonly ExerciseCard[];
  readonly random: () => number;
}

/** The least of a round that serves the focus; the rule asks half. */
export const FOCUS_SHARE = 0.6;
/** A second for each side to get into place. */
const LEAST_SECONDS_PER_SIDE = 14;

const isRelated = (card: ExerciseCard, other: ExerciseCard): boolean =>
  card.slug === other.slug ||
  [...card.variants.easier, ...card.variants.harder].includes(other.slug) ||
  [...other.variants.easier, ...other.variants.harder].includes(card.slug);

/** Below this an all-out interval is none. */
const LEAST_MET_OF_INTERVALS = 4;

const goalScore = (card: ExerciseCard, { constraints, format, effort }: ChoiceWish): number => {
  const isCardio = hasCategory(card, 'cardio');
  const wantsCardio =
    constraints.goal === 'cardio' ||
    constraints.goal === 'fat-loss' ||
    constraints.focusAreas.includes('cardio');
  let score = 0;
  if (wantsCardio) score += isCardio ? 4 : 0;
  else if (constraints.goal === 'strength' || format === 'strength') score += isCardio ? -5 : 1;
  else if (hasFocus(constraints) && isCardio) score -= constraints.goal === 'posture' ? 7 : 2;
  if (format === 'hiit' || format === 'tabata') {
    // An all-out interval needs large muscles that move.
    score += card.met * 0.7 - (card.execution === 'hold' ? 4 : 0);
    if (card.met < LEAST_MET_OF_INTERVALS) score -= 4;
  }
  if (effort === 'hard') score += card.met * 0.25;
  if (effort === 'easy') score -= card.met * 0.25;
  return score;
};

const LOADS = ['dumbbells', 'kettlebell', 'resistance-band'] as const;

/** Weights that were brought out are used; a chair or a wall that nobody spoke of only where it helps. */
const equipmentScore = (card: ExerciseCard, { equipment }: Constraints): number => {
  if (card.equipment.length === 0) return 0;
  if (overlaps(card.equipment, LOADS)) return 4.5;
  return equipment === undefined ? -2 : card.equipment.includes('wall') ? -1.5 : 0;
};

const levelScore = (card: ExerciseCard, { level, conditions, ageYears }: Constraints): number => {
  const isCareful = conditions.includes('pregnancy') || (ageYears ?? 0) >= OLDER_FROM_YEARS;
  if (isCareful)
    return -1.5 * LEVEL_RANK[card.level] - (card.contraindications.includes('knee') ? 2 : 0);
  const gap = LEVEL_RANK[level ?? 'intermediate'] - LEVEL_RANK[card.level];
  return -Math.abs(gap) * (level === undefined ? 0.8 : 1.5);
};

const focusScore = (card: ExerciseCard, constraints: Constraints): number => {
  if (!hasFocus(constraints)) return 0;
  const first = mainMuscle(card);
  const isFirst = first !== null && constraints.focusMuscles.includes(first);
  if (isFirst || overlaps(card.categories, constraints.focusAreas)) return 8;
  if (hitsFocus(card, constraints)) return 4;
  return overlaps(card.muscles.secondary, constraints.focusMuscles) ? 1.5 : 0;
};

const MANY_MUSCLES = 5;

export const baseScore = (card: ExerciseCard, wish: ChoiceWish): number => {
  const { constraints, preferred, workSeconds, random } = wish;
  let score = random() * 2.5 + goalScore(card, wish) + focusScore(card, constraints);
  score += equipmentScore(card, constraints) + levelScore(card, constraints);
  // Large movements come first: they do more in the same time.
  const muscles = card.muscles.primary.length + card.muscles.secondary.length;
  score += 0.4 * Math.min(muscles, MANY_MUSCLES);
  if (constraints.wanted.includes(card.slug)) score += 100;
  if (preferred.has(card.slug)) score += 8;
  // A warm-up movement is too easy to be the main thing, unless little else is left.
  if (hasCategory(card, 'mobility')) score -= 5;
  else if (hasCategory(card, 'warm-up')) score -= constraints.level === 'beginner' ? 1.5 : 3;
  if (card.sides === 'per-side' && workSeconds < 2 * LEAST_SECONDS_PER_SIDE) score -= 6;
  return score;
};

export const companyScore = (
  card: ExerciseCard,
  chosen: readonly ExerciseCard[],
  { used, format }: ChoiceWish,
): number => {
  let score = 0;
  const isInterval = format === 'hiit' || format === 'tabata';
  for (const other of chosen) {
    if (isRelated(card, other)) score -= 6;
    if (mainMuscle(card) === mainMuscle(other)) score -= 2.5;
    else if (overlaps(card.muscles.primary, other.muscles.primary)) score -= 1.5;
    const pattern = patternOf(card);
    if (pattern === patternOf(other) && !(isInterval && pattern === 'cardio')) score -= 1.5;
  }
  for (const other of used) {
    if (card.slug === other.slug) score -= 9;
    else if (isRelated(card, other)) score -= 1;
  }
  return score;
};

import type { ExerciseCard } from '../../catalog/exercise';
import { hasFocus, hitsFocus, isStretch, overlaps } from '../catalogue-index';
import type { Constraints } from '../constraints';
import { STEP_SECONDS } from './budget';
import { CHANGE_SECONDS, shareOut, type Slot } from './frame-exercises';
import { orderExercises } from './order-exercises';
import { canTrain, isSpared } from './trainable';

const MOBILE = ['mobility', 'cool-down', 'warm-up'] as const;

/** Quiet strength that belongs into a long flow: no jump, little effort, for beginners. */
const isStability = (card: ExerciseCard): boolean =>
  canTrain(card) &&
  card.impact === 'none' &&
  card.met <= 3.5 &&
  card.level === 'beginner' &&
  card.position !== 'standing' &&
  // Curls and twists under load are work, not a flow.
  !card.contraindications.includes('lower-back');

export interface FlowWish {
  readonly seconds: number;
  readonly constraints: Constraints;
  readonly isOlder: boolean;
  readonly preferred: ReadonlySet<string>;
  readonly random: () => number;
}

/** Mobility or a stretch; the rest of what warms up only fills a flow that would be too short of movements. */
const isNarrow = (card: ExerciseCard): boolean =>
  card.categories.includes('mobility') || isStretch(card);
const LEAST_MOVES = 6;

/** 30–60 s, a per-side movement both sides in one interval. */
const weightOf = (card: ExerciseCard): number => (card.sides === 'per-side' ? 1.5 : 1);
const LONGEST = 60;
/** 30 s and the change to the next; a per-side movement takes half as much again. */
const SHORTEST_SLOT = 45;
const USUAL = 40;

/** Beyond this, one goes through a flow again rather than adding more of the same. */
const MOST_MOVES = 12;
/** At least this share of a flow is mobility in the narrow sense. */
const STABILITY_SHARE = 0.3;

/**
 * A flow: movement first, then what is held, as often as the time asks for. The whole session is gentle, so that its first
 * movements warm up and its last stretches cool down.
 */
export const composeMobility = (usable: readonly ExerciseCard[], wish: FlowWish): Slot[] => {
  const { seconds, constraints, preferred, random } = wish;
  const open = usable.filter((card) => !isSpared(card, constraints));
  const scoreOf = (card: ExerciseCard): number =>
    random() * 1.5 +
    (hasFocus(constraints) && hitsFocus(card, constraints) ? 3 : 0) +
    (overlaps(card.muscles.secondary, constraints.focusMuscles) ? 1.2 : 0) +
    (constraints.wanted.includes(card.slug) ? 50 : 0) +
    (preferred.has(card.slug) ? 4 : 0) -
    (isNarrow(card) ? 0 : 4) -
    (card.equipment.length > 0 && constraints.equipment === undefined ? 0.8 : 0);
  const ranked = (cards: readonly ExerciseCard[]): ExerciseCard[] =>
    cards
      .map((card) => ({ card, score: scoreOf(card) }))
      .sort((a, b) => b.score - a.score)
      .map(({ card }) => card);

  const gentle = ranked(
    open.filter((card) => overlaps(card.categories, MOBILE) && card.impact !== 'high'),
  );
  const narrow = gentle.filter(isNarrow);
  const mobile = narrow.length >= LEAST_MOVES ? narrow : gentle;
  // As many rounds as were asked for, if each has room for two movements.
  const mostRounds = Math.max(1, Math.floor(seconds / (2 * SHORTEST_SLOT)));
  const fixedRounds =
    constraints.rounds === undefined ? null : Math.min(constraints.rounds, mostRounds);
  const perRound = Math.floor(seconds / (fixedRounds ?? 1) / SHORTEST_SLOT);
  const usual = Math.max(2, Math.round(seconds / (fixedRounds ?? 1) / (USUAL + 10)));
  const count = Math.max(1, Math.min(constraints.exerciseCount ?? usual, perRound));
  const chosen = mobile.slice(0, Math.min(count, MOST_MOVES));
  const isLong = count > chosen.length + 4;
  const stability = isLong
    ? ranked(open.filter((card) => isStability(card) && !mobile.includes(card)))
    : [];
  chosen.push(...stability.slice(0, Math.floor(chosen.length * STABILITY_SHARE)));
  if (chosen.length === 0) return [];

  const moving = orderExercises(
    chosen.filter((card) => !isStretch(card)),
    null,
    false,
  );
  const held = orderExercises(chosen.filter(isStretch), moving.at(-1) ?? null, false);
  const flow = [...moving, ...held];
  const longestFlow = flow.reduce(
    (sum, card) => sum + LONGEST * weightOf(card) + CHANGE_SECONDS,
    0,
  );
  const rounds = fixedRounds ?? Math.max(1, Math.ceil(seconds / longestFlow));
  const slots = Array.from({ length: rounds }, () => flow).flat();
  const fitting = slots.slice(
    0,
    Math.max(1, Math.floor(seconds / (2 * STEP_SECONDS + CHANGE_SECONDS))),
  );
  const lengths = shareOut(seconds - CHANGE_SECONDS * (fitting.length - 1), fitting.map(weightOf));
  return fitting.map((card, index) => ({
    card,
    workSeconds: lengths[index] ?? STEP_SECONDS,
    restSeconds: index === fitting.length - 1 ? 0 : CHANGE_SECONDS,
  }));
};

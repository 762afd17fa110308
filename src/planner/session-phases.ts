import type { ExerciseCard } from '../catalog/exercise';
import type { WorkoutExercise, WorkoutSession } from '../workout/workout-session';
import { hasCategory, isStretch } from './catalogue-index';

export type Phase = 'warm-up' | 'main' | 'cool-down';

/** A session with its rounds written out: one entry an interval of work. */
export interface UnrolledEntry extends WorkoutExercise {
  readonly card: ExerciseCard | null;
  /** Index into `session.exercises`. */
  readonly sourceIndex: number;
}

/** One entry a work interval, in the film's order; the rest before a round break holds the break, the last has none. */
export const unroll = (
  { exercises, config }: WorkoutSession,
  bySlug: ReadonlyMap<string, ExerciseCard>,
): UnrolledEntry[] => {
  const entries: UnrolledEntry[] = [];
  for (let round = 1; round <= config.rounds; round++)
    exercises.forEach((entry, sourceIndex) => {
      const isLastOfRound = sourceIndex === exercises.length - 1;
      const isLast = isLastOfRound && round === config.rounds;
      const breakSeconds = isLastOfRound ? config.restBetweenRoundsSeconds : 0;
      entries.push({
        ...entry,
        restSeconds: isLast ? 0 : entry.restSeconds + breakSeconds,
        card: bySlug.get(entry.exercise) ?? null,
        sourceIndex,
      });
    });
  return entries;
};

/** Easy enough to begin with where no exercise of category warm-up may be used. */
const GENTLE_MET = 3.6;
export const isGentle = (card: ExerciseCard): boolean =>
  card.impact !== 'high' && card.met <= GENTLE_MET && card.execution === 'reps';

export const canWarmUp = (card: ExerciseCard): boolean =>
  hasCategory(card, 'warm-up') && card.execution === 'reps' && card.impact !== 'high';

export const canCoolDown = (card: ExerciseCard): boolean =>
  hasCategory(card, 'cool-down') || isStretch(card);

/** A warm-up or cool-down is at most so much of a session; more of the same is the main part. */
const LARGEST_SHARE = 0.25;
/** What is marked as slower than its session may be more: somebody meant it. */
const LARGEST_MARKED_SHARE = 0.65;

const lengthOf = ({ workSeconds, restSeconds }: WorkoutExercise): number =>
  workSeconds + restSeconds;

/**
 * Which part of a session each interval of work belongs to. A session file does not say; it follows from what stands at its
 * beginning and its end, and from intervals that are marked as slow.
 */
export const phasesOf = (entries: readonly UnrolledEntry[]): Phase[] => {
  const total = entries.reduce((sum, entry) => sum + lengthOf(entry), 0);
  const phases = entries.map((): Phase => 'main');

  const mark = (
    phase: Phase,
    order: readonly number[],
    belongs: (card: ExerciseCard) => boolean,
  ): void => {
    let seconds = 0;
    const seen = new Set<string>();
    for (const index of order) {
      const entry = entries[index];
      if (!entry?.card || !belongs(entry.card) || phases[index] !== 'main') return;
      const isMarked = entry.intensity === 'low';
      seconds += lengthOf(entry);
      const share = isMarked ? LARGEST_MARKED_SHARE : LARGEST_SHARE;
      // Unmarked, a repetition is already the main part's second round.
      if (seconds > Math.max(60, total * share) || (!isMarked && seen.has(entry.exercise))) return;
      seen.add(entry.exercise);
      phases[index] = phase;
    }
  };
  const forward = entries.map((_, index) => index);
  mark('warm-up', forward, (card) => canWarmUp(card));
  // Where too little may warm up, other gentle movements that are marked as slow do.
  const isSlow = (index: number): boolean => entries[index]?.intensity === 'low';
  const firstPlain = forward.findIndex((index) => !isSlow(index));
  const rest = forward.slice(0, firstPlain < 0 ? 0 : firstPlain);
  mark(
    'warm-up',
    rest.filter((index) => phases[index] === 'main'),
    isGentle,
  );
  if (phases[0] !== 'warm-up') mark('warm-up', forward.slice(0, 1), isGentle);
  mark('cool-down', forward.toReversed(), (card) => canCoolDown(card));
  mark(
    'cool-down',
    forward.toReversed().filter((index) => isSlow(index) && phases[index] === 'main'),
    isGentle,
  );
  return phases;
};

import type { ExerciseCard } from '../catalog/exercise';
import type { WorkoutSession } from '../workout/workout-session';
import { playbackRateOf } from '../workout/intensities';
import type { Muscle } from './constraints';

/** A person of whom nothing is known. */
export const DEFAULT_BODY_MASS_KG = 70;
/** Standing about between two exercises (ours). */
const REST_MET = 1.75;

/**
 * Energy of a session in kcal: MET × 3.5 × body mass (kg) ÷ 200 a minute (ACSM's guidelines). METs are the Compendium's of
 * 2011 at the clip's own tempo; slower or faster tempo moves what lies above rest in proportion (ours).
 */
export const estimateKcal = (
  session: WorkoutSession,
  bySlug: ReadonlyMap<string, ExerciseCard>,
  bodyMassKg: number = DEFAULT_BODY_MASS_KG,
): number => {
  const { rounds, intensity, restBetweenRoundsSeconds } = session.config;
  let metSeconds = 0;
  for (const entry of session.exercises) {
    const met = bySlug.get(entry.exercise)?.met ?? REST_MET;
    const rate = playbackRateOf(entry.intensity ?? intensity);
    metSeconds += (1 + (met - 1) * rate) * entry.workSeconds + REST_MET * entry.restSeconds;
  }
  metSeconds = metSeconds * rounds + REST_MET * restBetweenRoundsSeconds * (rounds - 1);
  return Math.round((((metSeconds / 60) * 3.5) / 200) * bodyMassKg);
};

export interface MuscleShare {
  readonly muscle: Muscle;
  /** From 0 to 1: of the hardest-working muscle's seconds. */
  readonly share: number;
}

/** What helps counts less than what leads (ours). */
const SECONDARY_WEIGHT = 0.4;

/** How much each muscle works in a session, the most first: what a muscle map colours. */
export const muscleMapOf = (
  session: WorkoutSession,
  bySlug: ReadonlyMap<string, ExerciseCard>,
): MuscleShare[] => {
  const seconds = new Map<Muscle, number>();
  const add = (muscle: Muscle, amount: number): void => {
    seconds.set(muscle, (seconds.get(muscle) ?? 0) + amount);
  };
  for (const { exercise, workSeconds } of session.exercises) {
    const muscles = bySlug.get(exercise)?.muscles;
    for (const muscle of muscles?.primary ?? []) add(muscle, workSeconds);
    for (const muscle of muscles?.secondary ?? []) add(muscle, workSeconds * SECONDARY_WEIGHT);
  }
  const most = Math.max(1, ...seconds.values());
  return [...seconds]
    .map(([muscle, amount]) => ({ muscle, share: Math.round((amount / most) * 100) / 100 }))
    .sort((a, b) => b.share - a.share || a.muscle.localeCompare(b.muscle));
};

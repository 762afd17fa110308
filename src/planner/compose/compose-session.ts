import { COMPLETE_SECONDS } from '../../workout/timeline';
import type { WorkoutConfig } from '../../workout/workout-config';
import { DEFAULT_CONFIG } from '../../workout/default-config';
import {
  workoutSessionSchema,
  type WorkoutExercise,
  type WorkoutSession,
} from '../../workout/workout-session';
import type { PlannerCatalogue } from '../catalogue-index';
import type { Constraints } from '../constraints';
import type { Relaxation } from '../relaxed';
import { seededRandom } from '../seeded-random';
import { usableExercises } from '../usable';
import { STEP_SECONDS } from './budget';
import { composeFlow, composeTraining } from './compose-parts';
import { resolveStyle, type Style } from './resolve-style';

/** How the film looks and sounds: whatever of it the person or the caller decided. */
export type FilmWishes = Partial<
  Omit<WorkoutConfig, 'intensity' | 'rounds' | 'restBetweenRoundsSeconds' | 'language'>
>;

export interface ComposeOptions {
  /** Exercises to keep where they may be kept: those of a session that is being changed. */
  readonly preferred?: ReadonlySet<string>;
  readonly film?: FilmWishes;
}

export interface Composed {
  readonly session: WorkoutSession;
  readonly relaxed: readonly Relaxation[];
  /** How often the main part is gone through. */
  readonly rounds: number;
  readonly style: Style;
}

const DEFAULT_GET_READY = DEFAULT_CONFIG.getReadySeconds;

/** Getting ready takes what is left over by intervals in steps of five seconds. */
const getReadyOf = (durationSeconds: number, film: FilmWishes): number => {
  const wished = film.getReadySeconds;
  if (wished !== undefined) return wished;
  const training = durationSeconds - COMPLETE_SECONDS - DEFAULT_GET_READY;
  return DEFAULT_GET_READY + (training % STEP_SECONDS);
};

/** Puts a remainder of less than a step into the last interval of work, where nobody counts along. */
const addRemainder = (entries: readonly WorkoutExercise[], seconds: number): WorkoutExercise[] => {
  const last = entries.at(-1);
  if (last === undefined || seconds === 0) return [...entries];
  return [...entries.slice(0, -1), { ...last, workSeconds: last.workSeconds + seconds }];
};

/**
 * A session for these wishes, of exactly the duration asked for; the same seed gives the same session.
 * @returns `null` when no exercise of the catalogue may be used
 */
export const composeSession = (
  constraints: Constraints,
  catalogue: PlannerCatalogue,
  { preferred = new Set(), film = {} }: ComposeOptions = {},
): Composed | null => {
  const usable = usableExercises(catalogue, constraints);
  if (usable.length === 0) return null;
  const style = resolveStyle(constraints);
  const random = seededRandom(constraints.seed);
  const relaxed: Relaxation[] = [...style.relaxed];
  const getReadySeconds = getReadyOf(constraints.durationSeconds, film);
  const training = constraints.durationSeconds - COMPLETE_SECONDS - getReadySeconds;
  const steps = Math.floor(training / STEP_SECONDS) * STEP_SECONDS;

  const { entries, rounds } =
    style.format === 'mobility'
      ? composeFlow(usable, steps, { constraints, style, preferred, random, relaxed })
      : composeTraining(usable, steps, { constraints, style, preferred, random, relaxed });
  if (entries.length === 0) return null;

  const session = workoutSessionSchema.parse({
    exercises: addRemainder(entries, Math.round((training - steps) * 10) / 10),
    config: {
      ...film,
      getReadySeconds,
      intensity: style.intensity,
      language: constraints.language,
      rounds: 1,
      restBetweenRoundsSeconds: 0,
    },
  });
  return { session, relaxed, rounds, style };
};

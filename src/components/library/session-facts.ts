import type { Exercise } from '../../catalog/exercise';
import { estimateKcal } from '../../planner/energy';
import { exerciseCount } from '../../workout/exercise-count';
import { durationInSeconds } from '../../workout/timeline';
import type { WorkoutSession } from '../../workout/workout-session';

export interface SessionFacts {
  /** Seconds of film. */
  readonly seconds: number;
  /** For a person of 70 kg. */
  readonly kcal: number;
  /** Different exercises. */
  readonly exerciseCount: number;
  /** The exercise that stands for the session on its card: of all the hardest; null: none is known. */
  readonly emblem: Exercise | null;
}

/** What a card says of a session. */
export const sessionFacts = (
  session: WorkoutSession,
  bySlug: ReadonlyMap<string, Exercise>,
): SessionFacts => {
  const exercises = session.exercises.flatMap(({ exercise }) => bySlug.get(exercise) ?? []);
  const [emblem] = exercises.toSorted((one, other) => other.met - one.met);
  return {
    seconds: durationInSeconds(session),
    kcal: estimateKcal(session, bySlug),
    exerciseCount: exerciseCount(session),
    emblem: emblem ?? null,
  };
};

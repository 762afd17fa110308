import type { ExerciseCard } from '../../catalog/exercise';
import type { Muscle } from '../../planner/constraints';
import { estimateKcal, muscleMapOf } from '../../planner/energy';
import type { Timeline } from '../../workout/timeline';
import type { WorkoutExercise, WorkoutSession } from '../../workout/workout-session';
import type { TrainingLog } from './training-log';

/** Who saw less of an exercise has not begun it. */
const BEGUN_SECONDS = 3;
const MUSCLES_SHOWN = 5;

export interface TrainingSummary {
  /** By the clock. */
  readonly seconds: number;
  /** Times that an exercise was worked, rounds counted. */
  readonly exerciseCount: number;
  readonly kcal: number;
  /** Those that worked the most, the most first. */
  readonly muscles: readonly Muscle[];
}

/** The session as far as it was trained, as one of a single round. */
const trainedSession = (timeline: Timeline, log: TrainingLog): WorkoutSession => {
  const { session, intervals, fps } = timeline;
  const exercises: WorkoutExercise[] = [];
  let rested = 0;
  for (const interval of intervals) {
    const seconds = (log.playedFrames[interval.index] ?? 0) / fps;
    if (interval.kind !== 'work') rested += seconds;
    else if (interval.shown !== null && seconds >= BEGUN_SECONDS) {
      const { exercise, intensity } = interval.shown;
      exercises.push({ exercise: exercise.slug, intensity, workSeconds: seconds, restSeconds: 0 });
    }
  }
  const last = exercises.at(-1);
  return {
    ...session,
    // Where the pauses lie makes no difference to what they burn.
    exercises:
      last === undefined ? [] : [...exercises.slice(0, -1), { ...last, restSeconds: rested }],
    config: { ...session.config, rounds: 1, restBetweenRoundsSeconds: 0 },
  };
};

/** What a training has brought. */
export const summaryOf = (
  timeline: Timeline,
  log: TrainingLog,
  bySlug: ReadonlyMap<string, ExerciseCard>,
  bodyMassKg?: number,
): TrainingSummary => {
  const trained = trainedSession(timeline, log);
  return {
    seconds: Math.round(log.seconds),
    exerciseCount: trained.exercises.length,
    kcal: estimateKcal(trained, bySlug, bodyMassKg),
    muscles: muscleMapOf(trained, bySlug)
      .slice(0, MUSCLES_SHOWN)
      .map(({ muscle }) => muscle),
  };
};

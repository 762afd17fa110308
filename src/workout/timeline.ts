import type { FilmClip, FilmExercise } from './film-exercise';
import { clipOf } from './clip-of';
import type { Intensity } from './intensity';
import { framesOfTenths, toTenths } from './tenths';
import type { WorkoutSession } from './workout-session';

export type IntervalKind = 'get-ready' | 'work' | 'rest' | 'round-break' | 'complete';

/** Seconds the COMPLETE screen stands. */
export const COMPLETE_SECONDS = 5;

/** A stretch of the film in which one thing happens. Frames are whole and count from the film's start. */
export interface Interval {
  readonly index: number;
  readonly kind: IntervalKind;
  readonly startFrame: number;
  readonly durationInFrames: number;
  /** Counts from 1: the round this interval belongs to; a round break belongs to the round it ends. */
  readonly round: number;
  /**
   * Whom the coach shows: the exercise at work, the next one in `get-ready`, `rest` and `round-break`, nothing in
   * `complete`.
   */
  readonly shown: ShownExercise | null;
  /** The work interval that comes after this one, if any. */
  readonly nextWorkIndex: number | null;
}

export interface ShownExercise {
  readonly exercise: FilmExercise;
  readonly clip: FilmClip;
  readonly intensity: Intensity;
  /** Counts from 1, within its round. */
  readonly position: number;
}

/** The whole film as intervals that tile it: each begins where the one before it ends. */
export interface Timeline {
  readonly session: WorkoutSession;
  readonly fps: number;
  readonly durationInFrames: number;
  readonly intervals: readonly Interval[];
}

interface Step {
  readonly kind: IntervalKind;
  readonly tenths: number;
  readonly round: number;
  /** Index into `session.exercises` of the exercise that is shown. */
  readonly shownAt: number | null;
}

/** The order of a session in tenths of a second; steps of no length are left out. */
const stepsOf = ({ exercises, config }: WorkoutSession): Step[] => {
  const steps: Step[] = [
    { kind: 'get-ready', tenths: toTenths(config.getReadySeconds), round: 1, shownAt: 0 },
  ];
  for (let round = 1; round <= config.rounds; round++) {
    exercises.forEach((exercise, index) => {
      const isLastOfRound = index === exercises.length - 1;
      steps.push({ kind: 'work', tenths: toTenths(exercise.workSeconds), round, shownAt: index });
      if (isLastOfRound && round === config.rounds) return;
      const shownAt = isLastOfRound ? 0 : index + 1;
      steps.push({ kind: 'rest', tenths: toTenths(exercise.restSeconds), round, shownAt });
    });
    if (round < config.rounds) {
      const tenths = toTenths(config.restBetweenRoundsSeconds);
      steps.push({ kind: 'round-break', tenths, round, shownAt: 0 });
    }
  }
  steps.push({
    kind: 'complete',
    tenths: toTenths(COMPLETE_SECONDS),
    round: config.rounds,
    shownAt: null,
  });
  return steps.filter((step) => step.tenths > 0);
};

const withNextWork = (intervals: readonly Omit<Interval, 'nextWorkIndex'>[]): Interval[] => {
  const linked: Interval[] = [];
  let nextWorkIndex: number | null = null;
  for (const interval of intervals.toReversed()) {
    linked.push({ ...interval, nextWorkIndex });
    if (interval.kind === 'work') nextWorkIndex = interval.index;
  }
  return linked.reverse();
};

/** A rest that a round break follows: to eye and ear the two are one, and nothing is counted down between them. */
export const runsIntoBreak = (
  { intervals }: Pick<Timeline, 'intervals'>,
  { kind, index }: Interval,
): boolean => kind === 'rest' && intervals[index + 1]?.kind === 'round-break';

/** How many intervals a session makes, without building them. */
export const countIntervals = (session: WorkoutSession): number => stepsOf(session).length;

/** Seconds of film, the COMPLETE screen included. */
export const durationInSeconds = (session: WorkoutSession): number =>
  stepsOf(session).reduce((sum, step) => sum + step.tenths, 0) / 10;

/**
 * The timeline of a valid session. Boundaries are rounded from the running total, never summed from rounded parts, so
 * that a film of 90 minutes ends within half a frame of its exact length.
 * @throws RangeError when the session names an exercise that is not among `exercises`
 */
export const buildTimeline = (
  session: WorkoutSession,
  exercises: readonly FilmExercise[],
): Timeline => {
  const { fps, coach, intensity: sessionIntensity } = session.config;
  const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]));

  const shownExercises = session.exercises.map((entry, index): ShownExercise => {
    const exercise = bySlug.get(entry.exercise);
    if (exercise === undefined) throw new RangeError(`unknown exercise "${entry.exercise}"`);
    const intensity = entry.intensity ?? sessionIntensity;
    return { exercise, clip: clipOf(exercise, coach), intensity, position: index + 1 };
  });

  let tenthsSoFar = 0;
  const intervals = stepsOf(session).map((step, index) => {
    const startFrame = framesOfTenths(tenthsSoFar, fps);
    tenthsSoFar += step.tenths;
    return {
      index,
      kind: step.kind,
      startFrame,
      durationInFrames: framesOfTenths(tenthsSoFar, fps) - startFrame,
      round: step.round,
      shown: step.shownAt === null ? null : (shownExercises[step.shownAt] ?? null),
    };
  });

  return {
    session,
    fps,
    durationInFrames: framesOfTenths(tenthsSoFar, fps),
    intervals: withNextWork(intervals),
  };
};

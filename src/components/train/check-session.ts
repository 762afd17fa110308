import {
  constraintsSchema,
  type Constraints,
  type ConstraintsInput,
} from '../../planner/constraints';
import { indexBySlug, type PlannerCatalogue } from '../../planner/catalogue-index';
import { COOL_DOWN, workRestRanges, WARM_UP } from '../../planner/format-rules';
import type { Violation } from '../../planner/read-session';
import type { PromiseKind } from '../../planner/relaxed';
import { repair } from '../../planner/repair';
import type { Change } from '../../planner/repair-steps';
import { ANY_PACE } from '../../planner/repair-timing';
import { verify } from '../../planner/verify';
import { equipmentSchema } from '../../catalog/vocabulary';
import { durationInSeconds } from '../../workout/timeline';
import type { WorkoutExercise, WorkoutSession } from '../../workout/workout-session';

/** Something about a session that a trainer would remark on. */
export interface SessionNote {
  readonly promise: PromiseKind;
  /** Index into `session.exercises`; null: the session as a whole. */
  readonly index: number | null;
  readonly given: string;
}

const clampSeconds = (seconds: number): number => Math.min(5400, Math.max(60, Math.round(seconds)));

/** A session that somebody makes by hand promises nothing but to be good training. */
const neutral = (session: WorkoutSession, catalogue: PlannerCatalogue): ConstraintsInput => {
  const bySlug = indexBySlug(catalogue);
  const isAdvanced = session.exercises.some(
    ({ exercise }) => bySlug.get(exercise)?.level === 'advanced',
  );
  return {
    equipment: [...equipmentSchema.options],
    ...(isAdvanced && { level: 'advanced' }),
  };
};

/**
 * What a session is held against: what its planner was told, or nothing but the rules of training. Whatever the page has a
 * control for (length, pace, intensity, language, which exercises) is as the visitor has set it.
 * @param kept the constraints that were kept with the draft, if any
 */
export const constraintsOfDraft = (
  session: WorkoutSession,
  kept: unknown,
  catalogue: PlannerCatalogue,
): Constraints => {
  const parsed = constraintsSchema.safeParse(kept);
  const {
    workSeconds: _work,
    restSeconds: _rest,
    rounds: _rounds,
    exerciseCount: _count,
    intensity: _intensity,
    ...told
  } = parsed.success ? parsed.data : constraintsSchema.parse(neutral(session, catalogue));
  const present = new Set(session.exercises.map(({ exercise }) => exercise));
  return {
    ...told,
    durationSeconds: clampSeconds(durationInSeconds(session)),
    language: session.config.language,
    wanted: told.wanted.filter((slug) => present.has(slug)),
    refused: told.refused.filter((slug) => !present.has(slug)),
  };
};

const indexOfPath = (path: string): number | null => {
  const digits = /^exercises\[(\d+)\]/.exec(path)?.[1];
  return digits === undefined ? null : Number(digits);
};

const notesOf = (violations: readonly Violation[]): SessionNote[] => {
  const notes = new Map<string, SessionNote>();
  for (const { promise, path, given } of violations) {
    // Every round says the same again; how long a session is, its controls say.
    if (promise === 'duration') continue;
    const index = indexOfPath(path);
    const key = `${promise} ${index}`;
    if (!notes.has(key)) notes.set(key, { promise, index, given });
  }
  return [...notes.values()];
};

/** What a trainer would remark on; empty: nothing. */
export const checkSession = (
  session: WorkoutSession,
  kept: unknown,
  catalogue: PlannerCatalogue,
): SessionNote[] =>
  notesOf(verify(session, constraintsOfDraft(session, kept, catalogue), catalogue));

export interface MendedSession {
  readonly session: WorkoutSession;
  readonly changes: readonly Change[];
  /** What no change could mend. */
  readonly left: readonly SessionNote[];
}

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  Math.min(max, Math.max(min, value));

/** Seconds of the entries that were remarked on, put right where they stand: rounds and order stay. */
const withMendedSeconds = (
  session: WorkoutSession,
  notes: readonly SessionNote[],
  constraints: Constraints,
): WorkoutSession => {
  const { work, rest } =
    constraints.format === undefined ? ANY_PACE : workRestRanges(constraints.format, constraints);
  const mendedEntry = (entry: WorkoutExercise, index: number): WorkoutExercise => {
    const about = new Set(
      notes.filter((note) => note.index === index).map(({ promise }) => promise),
    );
    let { workSeconds, restSeconds } = entry;
    if (about.has('work-rest')) {
      workSeconds = clamp(workSeconds, work);
      restSeconds = clamp(restSeconds, rest);
    }
    if (about.has('sides')) workSeconds = Math.max(20, 2 * Math.round(workSeconds / 2));
    return { ...entry, workSeconds, restSeconds };
  };
  return { ...session, exercises: session.exercises.map(mendedEntry) };
};

/** A warm-up and a cool-down that are missing come on top; they take no time from what is there. */
const secondsOfMissingParts = (notes: readonly SessionNote[], durationSeconds: number): number => {
  const lacks = (promise: PromiseKind) => notes.some((note) => note.promise === promise);
  const part = ({ share, least }: typeof WARM_UP | typeof COOL_DOWN) =>
    Math.ceil(Math.max(least, durationSeconds * share) / 5) * 5;
  return (lacks('warm-up') ? part(WARM_UP) : 0) + (lacks('cool-down') ? part(COOL_DOWN) : 0);
};

/** The session with the smallest changes after which a trainer has nothing left to remark. */
export const mendSession = (
  session: WorkoutSession,
  kept: unknown,
  catalogue: PlannerCatalogue,
): MendedSession => {
  const notes = checkSession(session, kept, catalogue);
  const told = constraintsOfDraft(session, kept, catalogue);
  const timed = withMendedSeconds(session, notes, told);
  const leftAfterTiming = checkSession(timed, kept, catalogue);
  if (leftAfterTiming.length === 0)
    return { session: timed, changes: [{ what: 'timed', from: '', to: '' }], left: [] };

  const now = durationInSeconds(timed);
  const durationSeconds = clampSeconds(now + secondsOfMissingParts(leftAfterTiming, now));
  const constraints = { ...constraintsOfDraft(timed, kept, catalogue), durationSeconds };
  const repaired = repair(timed, constraints, catalogue);
  return {
    session: repaired.session,
    changes: repaired.changes,
    left: notesOf(repaired.violations),
  };
};

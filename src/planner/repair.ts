import { durationInSeconds } from '../workout/timeline';
import type { WorkoutSession } from '../workout/workout-session';
import type { PlannerCatalogue } from './catalogue-index';
import { composeSession } from './compose/compose-session';
import type { Constraints } from './constraints';
import { fitDuration, type FittedEntry } from './fit-duration';
import { workRestRanges } from './format-rules';
import { readSession, type Violation } from './read-session';
import { separate } from './repair-order';
import { replaceFaulty, replaceIdle, type Change, type Work } from './repair-steps';
import { addFrame, ANY_PACE, keepPace, evenSides } from './repair-timing';
import { verify } from './verify';

export interface Repaired {
  readonly session: WorkoutSession;
  readonly changes: readonly Change[];
  /** What is still broken; empty for nearly every session. */
  readonly violations: readonly Violation[];
}

/**
 * The session with the smallest changes that keep its promises: regressions and neighbours in place of what may not be,
 * exchanged places, a warm-up and a cool-down where there is none, and exactly the duration. Where that is not enough it is
 * composed anew around the exercises that are there.
 */
export const repair = (
  session: WorkoutSession,
  constraints: Constraints,
  catalogue: PlannerCatalogue,
): Repaired => {
  const broken = verify(session, constraints, catalogue);
  const read = readSession(session, constraints, catalogue);
  const changes: Change[] = [];
  const config = {
    ...session.config,
    language: constraints.language,
    intensity: constraints.intensity ?? session.config.intensity,
  };
  const isExact = broken.length === 0 && exactly(session, constraints);
  if (isExact) return { session, changes, violations: [] };

  const work: Work = { constraints, catalogue, usable: read.usable, changes };
  let entries = read.entries.map((entry, index): FittedEntry => ({
    ...entry,
    phase: read.phases[index] ?? 'main',
  }));
  entries = replaceIdle(replaceFaulty(entries, work), work);
  entries = separate(evenSides(keepPace(addFrame(entries, broken, work), work)), work);
  const { work: workRange, rest } =
    constraints.format === undefined ? ANY_PACE : workRestRanges(constraints.format, constraints);
  const fitted =
    entries.length === 0
      ? []
      : fitDuration(entries, {
          durationSeconds: constraints.durationSeconds,
          getReadySeconds: config.getReadySeconds,
          work: workRange,
          rest,
        });
  if (!sameSeconds(fitted, entries))
    changes.push({ what: 'timed', from: '', to: `${constraints.durationSeconds} s` });
  const mended: WorkoutSession = {
    ...session,
    config: { ...config, rounds: 1, restBetweenRoundsSeconds: 0 },
    exercises: separate(fitted, { ...work, changes: [] }).map(
      ({ exercise, workSeconds, restSeconds, intensity }) => ({
        exercise,
        workSeconds,
        restSeconds,
        ...(intensity === undefined ? {} : { intensity }),
      }),
    ),
  };
  const left = mended.exercises.length === 0 ? null : verify(mended, constraints, catalogue);
  if (left?.length === 0) return { session: mended, changes, violations: [] };
  return composeAnew(mended, left, { ...work, changes }, session);
};

const exactly = (session: WorkoutSession, constraints: Constraints): boolean =>
  Math.abs(durationInSeconds(session) - constraints.durationSeconds) < 0.05;

const sameSeconds = (some: readonly FittedEntry[], others: readonly FittedEntry[]): boolean =>
  some.length === others.length &&
  some.every(
    ({ workSeconds, restSeconds }, index) =>
      workSeconds === others[index]?.workSeconds &&
      (restSeconds === others[index]?.restSeconds || index === some.length - 1),
  );

/** Around the exercises that are there; kept only if it breaks less. */
const composeAnew = (
  mended: WorkoutSession,
  left: readonly Violation[] | null,
  { constraints, catalogue, changes }: Work,
  original: WorkoutSession,
): Repaired => {
  const preferred = new Set(original.exercises.map(({ exercise }) => exercise));
  const {
    intensity: _i,
    rounds: _r,
    restBetweenRoundsSeconds: _b,
    language: _l,
    ...film
  } = original.config;
  const composed = composeSession(constraints, catalogue, { preferred, film });
  if (composed !== null) {
    const violations = verify(composed.session, constraints, catalogue);
    if (left === null || violations.length < left.length) {
      const { title } = original;
      const session = { ...composed.session, ...(title === undefined ? {} : { title }) };
      return { session, changes: [{ what: 'composed anew', from: '', to: '' }], violations };
    }
  }
  return { session: mended, changes, violations: left ?? [] };
};

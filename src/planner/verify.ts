import { formatPath } from '../shared/problem';
import { durationInSeconds } from '../workout/timeline';
import type { WorkoutSession } from '../workout/workout-session';
import { hasFocus, hitsFocus, indexBySlug, type PlannerCatalogue } from './catalogue-index';
import type { Constraints } from './constraints';
import { isFlow, readSession, type ReadSession, type Violation } from './read-session';
import { faultsOf } from './usable';
import { frameViolations } from './verify-frame';
import { mainViolations } from './verify-main';

/** Nearer than this to what was asked is as asked; our own sessions are exact. */
const DURATION_TOLERANCE = 0.05;
/** The rule of the product: half of the main part at least. */
const LEAST_FOCUS_SHARE = 0.5;

const exerciseViolations = (
  { exercises }: WorkoutSession,
  constraints: Constraints,
  catalogue: PlannerCatalogue,
): Violation[] => {
  const bySlug = indexBySlug(catalogue);
  return exercises.flatMap(({ exercise }, index): Violation[] => {
    const path = formatPath(['exercises', index]);
    const card = bySlug.get(exercise);
    if (card === undefined)
      return [{ promise: 'known', path, asked: 'an exercise of the catalogue', given: exercise }];
    return faultsOf(card, constraints).map((fault) => ({ ...fault, path }));
  });
};

const durationViolations = (
  session: WorkoutSession,
  { durationSeconds }: Constraints,
): Violation[] => {
  const seconds = durationInSeconds(session);
  if (Math.abs(seconds - durationSeconds) <= durationSeconds * DURATION_TOLERANCE) return [];
  return [{ promise: 'duration', path: '', asked: `${durationSeconds} s`, given: `${seconds} s` }];
};

const focusViolations = (read: ReadSession): Violation[] => {
  const { main, constraints } = read;
  // In a flow the focus chooses movements; there is no main part of which they could be half.
  if (!hasFocus(constraints) || main.length === 0 || isFlow(read)) return [];
  const hits = main.filter(({ card }) => card !== null && hitsFocus(card, constraints)).length;
  const share = hits / main.length;
  if (share >= LEAST_FOCUS_SHARE) return [];
  const asked = [...constraints.focusAreas, ...constraints.focusMuscles].join(', ');
  return [
    { promise: 'focus', path: '', asked, given: `${Math.round(share * 100)} % of the main part` },
  ];
};

const wishViolations = ({ session, constraints }: ReadSession): Violation[] => {
  const present = new Set(session.exercises.map(({ exercise }) => exercise));
  const violations = constraints.wanted
    .filter((slug) => !present.has(slug))
    .map((slug): Violation => ({ promise: 'wanted', path: '', asked: slug, given: 'absent' }));
  const { intensity, language } = session.config;
  if (constraints.intensity !== undefined && constraints.intensity !== intensity)
    violations.push({
      promise: 'intensity',
      path: 'config.intensity',
      asked: constraints.intensity,
      given: intensity,
    });
  if (constraints.language !== language)
    violations.push({
      promise: 'language',
      path: 'config.language',
      asked: constraints.language,
      given: language,
    });
  return violations;
};

/** Every promise that a session breaks; empty when it keeps them all. */
export const verify = (
  session: WorkoutSession,
  constraints: Constraints,
  catalogue: PlannerCatalogue,
): Violation[] => {
  const read = readSession(session, constraints, catalogue);
  return [
    ...exerciseViolations(session, constraints, catalogue),
    ...durationViolations(session, constraints),
    ...frameViolations(read),
    ...mainViolations(read),
    ...focusViolations(read),
    ...wishViolations(read),
  ];
};

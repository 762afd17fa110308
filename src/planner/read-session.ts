import type { ExerciseCard } from '../catalog/exercise';
import { formatPath } from '../shared/problem';
import type { WorkoutSession } from '../workout/workout-session';
import { indexBySlug, type PlannerCatalogue } from './catalogue-index';
import type { Constraints } from './constraints';
import type { PromiseKind } from './relaxed';
import { phasesOf, unroll, type Phase, type UnrolledEntry } from './session-phases';
import { usableExercises } from './usable';

/** A promise that a session breaks. */
export interface Violation {
  readonly promise: PromiseKind;
  /** Where, inside the session; empty for the whole. */
  readonly path: string;
  readonly asked: string;
  readonly given: string;
}

/** A session as the rules look at it. */
export interface ReadSession {
  readonly session: WorkoutSession;
  readonly constraints: Constraints;
  readonly entries: readonly UnrolledEntry[];
  readonly phases: readonly Phase[];
  readonly main: readonly UnrolledEntry[];
  readonly usable: readonly ExerciseCard[];
}

export const pathOf = ({ sourceIndex }: UnrolledEntry): string =>
  formatPath(['exercises', sourceIndex]);

/** A flow of mobility is one gentle whole: warm-up and cool-down in itself. */
export const isFlow = ({ constraints }: Pick<ReadSession, 'constraints'>): boolean =>
  constraints.format === 'mobility' || constraints.goal === 'mobility';

export const readSession = (
  session: WorkoutSession,
  constraints: Constraints,
  catalogue: PlannerCatalogue,
): ReadSession => {
  const entries = unroll(session, indexBySlug(catalogue));
  const phases = phasesOf(entries);
  const main = entries.filter((_, index) => phases[index] === 'main');
  const usable = usableExercises(catalogue, constraints);
  return { session, constraints, entries, phases, main, usable };
};

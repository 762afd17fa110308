import { durationInSeconds } from '../workout/timeline';
import type { WorkoutSession } from '../workout/workout-session';
import { indexBySlug, type PlannerCatalogue } from './catalogue-index';
import { composeSession, type Composed, type ComposeOptions } from './compose/compose-session';
import { trainingFormatSchema, type Constraints } from './constraints';
import { estimateKcal, muscleMapOf } from './energy';
import { explainSession } from './explain';
import { roundsOf } from './explain-structure';
import { readSession, type Violation } from './read-session';
import { reason, type ReasonId } from './reasons';
import { countTrainable, LEAST_EXERCISES } from './relax-focus';
import { relaxWishes } from './relax-wishes';
import { SAFETY_PROMISES, type PromiseKind, type Relaxation } from './relaxed';
import { titleOf } from './title';
import { verify } from './verify';
import type { PlanOutcome, WorkoutPlan } from './workout-plan';

export interface PlanOptions extends ComposeOptions {
  readonly provider: string;
  /** What was relaxed before: by the reader of the text, say. */
  readonly relaxed?: readonly Relaxation[];
  /** Sentences the explanation begins with. */
  readonly notes?: readonly string[];
}

/** Why a promise that verification finds broken could not be kept: too little is left to choose from. */
const REASON_OF: Partial<Record<PromiseKind, ReasonId>> = {
  'same-muscle': 'sameMuscle',
  variety: 'varietyFew',
  'warm-up': 'warmUpFew',
  'cool-down': 'warmUpFew',
  focus: 'focusFew',
  spared: 'spared',
  wanted: 'wantedRoom',
};

/** A promise that a session breaks, as it is told to the person. */
export const relaxationOf = (
  { promise, asked, given }: Violation,
  constraints: Constraints,
): Relaxation => ({
  promise,
  asked,
  given,
  why: reason(REASON_OF[promise] ?? 'noTime', constraints.language),
});

export const isSafety = ({ promise }: Violation): boolean => SAFETY_PROMISES.includes(promise);

/** The constraints that a composed session keeps: with the format, intensity and figures it was given. */
const effectiveConstraints = (
  constraints: Constraints,
  { relaxed, style }: Composed,
): Constraints => {
  const changed = new Set(relaxed.map(({ promise }) => promise));
  const { format, rounds, exerciseCount, workSeconds, restSeconds, ...rest } = constraints;
  const formats = relaxed.findLast(({ promise }) => promise === 'format')?.given;
  const given = formats === undefined ? style.format : trainingFormatSchema.safeParse(formats).data;
  return {
    ...rest,
    ...(given === undefined ? {} : { format: given }),
    ...(rounds === undefined || changed.has('rounds') ? {} : { rounds }),
    ...(exerciseCount === undefined || changed.has('variety') ? {} : { exerciseCount }),
    ...(workSeconds === undefined || changed.has('work-rest') ? {} : { workSeconds }),
    ...(restSeconds === undefined || changed.has('work-rest') ? {} : { restSeconds }),
    ...(changed.has('intensity') ? { intensity: style.intensity } : {}),
  };
};

/** Wanted exercises that the session had no room for, or promises of order that the pool does not allow. */
const withoutBroken = (constraints: Constraints, violations: readonly Violation[]): Constraints => {
  const lost = new Set(
    violations.filter(({ promise }) => promise === 'wanted').map(({ asked }) => asked),
  );
  return { ...constraints, wanted: constraints.wanted.filter((slug) => !lost.has(slug)) };
};

/** A session and its wishes as a plan: explained, measured, and told what it does not keep. */
export const describePlan = (
  session: WorkoutSession,
  constraints: Constraints,
  catalogue: PlannerCatalogue,
  {
    provider,
    relaxed,
    notes = [],
  }: { provider: string; relaxed: readonly Relaxation[]; notes?: readonly string[] },
): WorkoutPlan => {
  const bySlug = indexBySlug(catalogue);
  const read = readSession(session, constraints, catalogue);
  const kcal = estimateKcal(session, bySlug, constraints.bodyMassKg);
  return {
    session,
    explanation: explainSession(session, constraints, catalogue, { relaxed, kcal, notes }),
    total_duration: durationInSeconds(session),
    rounds: roundsOf(read),
    constraints,
    relaxed,
    provider,
    kcal,
    muscles: muscleMapOf(session, bySlug),
    phases: session.exercises.map((_, index) => read.phases[index] ?? 'main'),
    equipment: [...new Set(read.entries.flatMap(({ card }) => card?.equipment ?? []))],
  };
};

/** Seeds that are tried when the first does not keep everything; far apart, so that "another one" stays another. */
const ATTEMPTS = 6;
const SEED_STEP = 0x3c6ef372;

interface Attempt {
  readonly composed: Composed;
  readonly constraints: Constraints;
  readonly violations: readonly Violation[];
}

const attempt = (
  constraints: Constraints,
  catalogue: PlannerCatalogue,
  options: ComposeOptions,
  index: number,
): Attempt | null => {
  const seed = (constraints.seed + index * SEED_STEP) >>> 0;
  const composed = composeSession({ ...constraints, seed }, catalogue, options);
  if (composed === null) return null;
  const effective = effectiveConstraints(constraints, composed);
  return {
    composed,
    constraints: effective,
    violations: verify(composed.session, effective, catalogue),
  };
};

const bestAttempt = (
  constraints: Constraints,
  catalogue: PlannerCatalogue,
  options: ComposeOptions,
): Attempt | null => {
  let best: Attempt | null = null;
  for (let index = 0; index < ATTEMPTS; index++) {
    const next = attempt(constraints, catalogue, options, index);
    if (next === null) return best;
    if (next.violations.length === 0) return next;
    if (best === null || next.violations.length < best.violations.length) best = next;
  }
  return best;
};

const impossible = ({ language }: Constraints): PlanOutcome => ({
  kind: 'declined',
  declined: {
    reason: 'impossible',
    redFlags: [],
    language,
    message:
      language === 'fr'
        ? 'Aucun exercice du catalogue ne respecte tous ces souhaits à la fois'
        : 'No exercise of the catalogue keeps all these wishes at once',
    fix:
      language === 'fr'
        ? 'laisse tomber l’un d’eux, par exemple la position ou un exercice refusé'
        : 'give up one of them, the position or a refused exercise for example',
  },
});

export const uniqueRelaxations = (relaxed: readonly Relaxation[]): Relaxation[] => {
  const seen = new Set<string>();
  return relaxed.filter(({ promise, asked, given }) => {
    const key = [promise, asked, given].join('|');
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * The best session for these wishes, verified. What cannot be kept stands in `relaxed`; injuries, equipment, jumps and
 * refused exercises are always kept.
 */
export const makePlan = (
  wishes: Constraints,
  catalogue: PlannerCatalogue,
  options: PlanOptions,
): PlanOutcome => {
  if (wishes.mustKeepPosition && countTrainable(wishes, catalogue) < LEAST_EXERCISES)
    return impossible(wishes);
  const feasible = relaxWishes(wishes, catalogue);
  const made = bestAttempt(feasible.constraints, catalogue, options);
  if (made === null) return impossible(wishes);
  const unsafe = made.violations.find(isSafety);
  if (unsafe !== undefined)
    throw new Error(`the planner broke "${unsafe.promise}" at ${unsafe.path}: ${unsafe.given}`);
  const constraints = withoutBroken(made.constraints, made.violations);
  const relaxed = uniqueRelaxations([
    ...(options.relaxed ?? []),
    ...feasible.relaxed,
    ...made.composed.relaxed,
    ...made.violations.map((violation) => relaxationOf(violation, constraints)),
  ]);
  const session = { ...made.composed.session, title: titleOf(constraints) };
  const { provider, notes = [] } = options;
  return {
    kind: 'planned',
    plan: describePlan(session, constraints, catalogue, { provider, relaxed, notes }),
  };
};

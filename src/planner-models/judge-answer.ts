import type { Condition } from '../planner/constraints';
import type { PlannerCatalogue } from '../planner/catalogue-index';
import type { Violation } from '../planner/read-session';
import { verify } from '../planner/verify';
import type { PlanOutcome, WorkoutPlan } from '../planner/workout-plan';
import type { WorkoutSession } from '../workout/workout-session';
import { readProposal } from './read-proposal';
import { sessionOfProposal } from './session-of-proposal';
import { faultLines } from './write-prompt';

/** What the rules make of the same wishes, with these conditions beside those that they read themselves. */
export type PlanBase = (conditions: readonly Condition[]) => PlanOutcome;

export type Judged =
  | { readonly kind: 'unreadable'; readonly faults: readonly string[] }
  /** With what the model heard of the person's health there is no session. */
  | { readonly kind: 'declined'; readonly outcome: PlanOutcome }
  | {
      readonly kind: 'session';
      readonly session: WorkoutSession;
      /** The rules' plan for the wishes, those that the model heard included. */
      readonly base: WorkoutPlan;
      readonly violations: readonly Violation[];
    };

export interface Judge {
  readonly planBase: PlanBase;
  readonly catalogue: PlannerCatalogue;
  /** A session that is being changed keeps its name. */
  readonly keepsTitle: boolean;
}

/**
 * What a model's answer is worth. What it heard of injuries and states is added to what the rules read; nothing that it says
 * takes anything away.
 */
export const judgeAnswer = (text: string, { planBase, catalogue, keepsTitle }: Judge): Judged => {
  const read = readProposal(text);
  if (!read.ok) return { kind: 'unreadable', faults: read.problems };
  const { proposal } = read;
  const outcome = planBase(proposal.conditions);
  if (outcome.kind === 'declined') return { kind: 'declined', outcome };
  const base = outcome.plan;
  const proposed = sessionOfProposal(proposal, base);
  const session = keepsTitle ? { ...proposed, title: base.session.title } : proposed;
  const violations = verify(session, base.constraints, catalogue);
  return { kind: 'session', session, base, violations };
};

/** Seconds are mended by arithmetic, better than a model would. */
const MENDED_BY_ARITHMETIC: readonly Violation['promise'][] = ['duration', 'work-rest', 'sides'];

/** What is worth a second question; empty: nothing. */
export const faultsOf = (judged: Judged): readonly string[] => {
  if (judged.kind === 'declined') return [];
  if (judged.kind === 'unreadable') return judged.faults;
  const { violations } = judged;
  return violations.some(({ promise }) => !MENDED_BY_ARITHMETIC.includes(promise))
    ? faultLines(violations)
    : [];
};

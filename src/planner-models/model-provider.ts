import type { PlannerCatalogue } from '../planner/catalogue-index';
import type { Condition } from '../planner/constraints';
import { makePlan } from '../planner/make-plan';
import { RULES_PROVIDER_ID } from '../planner/provider-ids';
import { refine } from '../planner/refine';
import { readWishes } from '../planner/rules-provider';
import type {
  AskedModel,
  ModelTrouble,
  PlannerProvider,
  PlanOutcome,
  RefineOptions,
} from '../planner/workout-plan';
import type { WorkoutSession } from '../workout/workout-session';
import { askForSession, type TokenMeter } from './ask-for-session';
import { createDraftListener } from './draft-listener';
import { finishSession } from './finish-session';
import type { PlanBase } from './judge-answer';
import { NO_TOKENS, type LanguageModel, type TokenPrices } from './language-model';
import { ModelError } from './model-error';
import { noticeOf } from './model-notices';
import { costOf } from './model-prices';
import { DEFAULT_BUDGET, startDeadline, type TimeBudget } from './time-budget';
import { writePrompt } from './write-prompt';

export interface ModelProviderOptions {
  readonly model: LanguageModel;
  /** `null`: what it costs is not known. */
  readonly prices: TokenPrices | null;
  readonly budget?: TimeBudget;
}

interface Wish {
  readonly text: string;
  readonly catalogue: PlannerCatalogue;
  readonly planBase: PlanBase;
  readonly notes: readonly string[];
  /** The session that is to be changed. */
  readonly present?: WorkoutSession;
  readonly options: RefineOptions;
}

/** Adds up whatever a model hears of somebody's health: nothing that it says later takes it back. */
const remembering = (planBase: PlanBase): PlanBase => {
  const heard = new Set<Condition>();
  let made: { readonly count: number; readonly outcome: PlanOutcome } | null = null;
  return (conditions) => {
    for (const condition of conditions) heard.add(condition);
    if (made?.count !== heard.size) made = { count: heard.size, outcome: planBase([...heard]) };
    return made.outcome;
  };
};

const withNotice = (outcome: PlanOutcome, notice: string): PlanOutcome => {
  if (outcome.kind === 'declined') return outcome;
  const { plan } = outcome;
  return { ...outcome, plan: { ...plan, explanation: `${notice} ${plan.explanation}` } };
};

const planByModel = async (
  { text, catalogue, planBase, notes, present, options }: Wish,
  { model, prices, budget = DEFAULT_BUDGET }: ModelProviderOptions,
): Promise<PlanOutcome> => {
  const { signal, onDraft } = options;
  const deadline = startDeadline(budget.totalInMs, signal);
  const meter: TokenMeter = { total: NO_TOKENS };
  const base = remembering(planBase);
  const asked = (trouble: ModelTrouble | null): AskedModel => {
    const { provider, model: name } = model;
    const costUsd = costOf(meter.total, prices);
    return { usage: { provider, model: name, ...meter.total, costUsd }, trouble };
  };
  try {
    // Red flags, and wishes that nothing fits, are none of a model's business.
    const ruled = base([]);
    if (ruled.kind === 'declined') return ruled;
    const request = writePrompt({
      text,
      base: ruled.plan,
      catalogue,
      ...(present === undefined ? {} : { present }),
    });
    const onText = onDraft === undefined ? {} : { onText: createDraftListener(onDraft) };
    const judge = { planBase: base, catalogue, keepsTitle: present !== undefined };
    const judged = await askForSession(
      request,
      { model, budget, deadline, ...onText },
      judge,
      meter,
    );
    // With all that was heard, also by an answer that was not taken.
    const last = base([]);
    if (judged.kind === 'declined' || last.kind === 'declined')
      return { ...last, asked: asked(null) };
    const plan = finishSession(judged.session, last.plan, catalogue, {
      provider: model.provider,
      notes,
    });
    return { kind: 'planned', plan, asked: asked(null) };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof ModelError)) throw error;
    const ruled = base([]);
    const { language } = ruled.kind === 'planned' ? ruled.plan.constraints : ruled.declined;
    const notice = noticeOf(error.trouble, model.provider, language);
    return { ...withNotice(ruled, notice), asked: asked(error.trouble) };
  } finally {
    deadline.end();
  }
};

const union = (some: readonly Condition[], others: readonly Condition[]): Condition[] => [
  ...new Set([...some, ...others]),
];

/**
 * Plans with a language model: it proposes exercises, seconds, rounds and a title; the rules read the wishes before it, check
 * and mend what it says, explain the session, and make one themselves where it fails. It answers within
 * `ANSWER_WITHIN_IN_MS`.
 */
export const createModelProvider = (provider: ModelProviderOptions): PlannerProvider => ({
  id: provider.model.provider,
  proposeSession: async (text, given, catalogue, options) => {
    options.signal?.throwIfAborted();
    const { seed, film } = options;
    const wishes = readWishes(text, given, catalogue, seed);
    if (wishes.kind === 'declined') return wishes;
    const { constraints, relaxed, notes } = wishes;
    const planBase: PlanBase = (conditions) =>
      makePlan(
        { ...constraints, conditions: union(constraints.conditions, conditions) },
        catalogue,
        { provider: RULES_PROVIDER_ID, relaxed, notes, ...(film === undefined ? {} : { film }) },
      );
    return planByModel({ text, catalogue, planBase, notes, options }, provider);
  },
  refineSession: async (session, constraints, text, catalogue, options) => {
    options.signal?.throwIfAborted();
    const planBase: PlanBase = (conditions) =>
      refine(
        session,
        { ...constraints, conditions: union(constraints.conditions, conditions) },
        text,
        catalogue,
      );
    return planByModel(
      { text, catalogue, planBase, notes: [], present: session, options },
      provider,
    );
  },
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { planByRules } from '../planner/rules-provider';
import type { PlanOutcome, WorkoutPlan } from '../planner/workout-plan';
import type { LanguageModel } from './language-model';
import { ModelError } from './model-error';
import { createModelProvider } from './model-provider';
import { createFakeModel } from './testing/fake-model';
import { proposalOfPlan } from './testing/proposal-of-plan';
import { ANSWER_WITHIN_IN_MS, DEFAULT_BUDGET, RULES_TIME_IN_MS } from './time-budget';

const TEXT = '20 minutes full body, no equipment';

const planned = (outcome: PlanOutcome): WorkoutPlan => {
  if (outcome.kind === 'declined') throw new Error(outcome.declined.message);
  return outcome.plan;
};

const PROPOSAL = proposalOfPlan(planned(planByRules(TEXT, {}, CATALOG)));

describe('what a model hears of somebody’s health', () => {
  it('is kept beside what the rules read', async () => {
    const model = createFakeModel(() => JSON.stringify({ ...PROPOSAL, conditions: ['wrist'] }));
    const provider = createModelProvider({ model, prices: null });
    const text = `${TEXT}, my shoulder hurts and my carpal thing is back`;
    const plan = planned(await provider.proposeSession(text, {}, CATALOG, {}));
    expect(plan.constraints.conditions).toEqual(expect.arrayContaining(['shoulder', 'wrist']));
    const cards = CATALOG.filter(({ slug }) =>
      plan.session.exercises.some(({ exercise }) => exercise === slug),
    );
    expect(cards.some(({ contraindications }) => contraindications.includes('wrist'))).toBe(false);
  });

  it('is not forgotten when it answers again without it', async () => {
    const model = createFakeModel((_request, count) =>
      JSON.stringify({ ...PROPOSAL, conditions: count === 1 ? ['knee'] : [], main: PROPOSAL.main }),
    );
    const provider = createModelProvider({ model, prices: null });
    const { constraints } = planned(await provider.proposeSession(TEXT, {}, CATALOG, {}));
    expect(constraints.conditions).toContain('knee');
  });
});

describe('the time an answer may take', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('adds up to less than is promised', () => {
    expect(DEFAULT_BUDGET.totalInMs + RULES_TIME_IN_MS).toBeLessThanOrEqual(ANSWER_WITHIN_IN_MS);
  });

  it.each<[string, LanguageModel['answer']]>([
    ['never answers and hears no signal', () => new Promise(() => undefined)],
    ['is busy for ever', () => Promise.reject(new ModelError('limit', { retryAfterInMs: 7000 }))],
    [
      'fails late, again and again',
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 8000));
        throw new ModelError('server');
      },
    ],
    [
      'answers nonsense late',
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 13_000));
        return { text: 'x', ending: 'complete', tokens: { inputTokens: 1, outputTokens: 1 } };
      },
    ],
  ])('a model that %s', async (_name, answer) => {
    const model: LanguageModel = { provider: 'openai', model: 'fake', answer };
    const provider = createModelProvider({ model, prices: null });
    const before = performance.now();
    const outcome = provider.proposeSession(TEXT, {}, CATALOG, {});
    await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_IN_MS);
    const plan = planned(await outcome);
    expect(plan.provider).toBe('rules');
    expect(performance.now() - before).toBeLessThanOrEqual(ANSWER_WITHIN_IN_MS);
  });
});

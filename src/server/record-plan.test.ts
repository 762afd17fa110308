import { expect, it, vi } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { planByRules } from '../planner/rules-provider';
import { createMetrics } from './metrics';
import { recordPlan } from './record-plan';

const usage = {
  provider: 'openai',
  model: 'gpt-4.1-mini',
  inputTokens: 1000,
  outputTokens: 200,
  costUsd: 0.00072,
} as const;

it('counts who planned, tokens and dollars, and logs nothing of what was said', async () => {
  const metrics = createMetrics();
  const info = vi.fn();
  const outcome = planByRules('10 minutes for my bad knees', {}, CATALOG);
  recordPlan({ log: { info }, metrics }, outcome);
  expect(info).not.toHaveBeenCalled();
  recordPlan({ log: { info }, metrics }, { ...outcome, asked: { usage, trouble: null } });
  const unknown = { ...usage, costUsd: null };
  recordPlan(
    { log: { info }, metrics },
    { ...outcome, asked: { usage: unknown, trouble: 'slow' } },
  );
  const text = await metrics.registry.metrics();
  for (const line of [
    'planner_sessions_total{provider="rules"} 3',
    'planner_model_tokens_total{provider="openai",model="gpt-4.1-mini",direction="input"} 2000',
    'planner_model_tokens_total{provider="openai",model="gpt-4.1-mini",direction="output"} 400',
    'planner_model_cost_usd_total{provider="openai",model="gpt-4.1-mini"} 0.00072',
    'planner_model_troubles_total{provider="openai",model="gpt-4.1-mini",trouble="slow"} 1',
  ])
    expect(text).toContain(line);
  expect(info).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(info.mock.calls)).not.toContain('knee');
});

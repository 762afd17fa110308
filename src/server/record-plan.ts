import type { Logger } from 'pino';
import type { PlanOutcome } from '../planner/workout-plan';
import type { Metrics } from './metrics';

/**
 * Tells the log and Prometheus who planned, and what a language model that was asked took. What the person wrote is told to
 * neither.
 */
export const recordPlan = (
  { log, metrics }: { readonly log: Pick<Logger, 'info'>; readonly metrics: Metrics },
  outcome: PlanOutcome,
): void => {
  const { asked } = outcome;
  const provider = outcome.kind === 'planned' ? outcome.plan.provider : 'none';
  metrics.plannedSessions.inc({ provider });
  if (asked === undefined) return;
  const { usage, trouble } = asked;
  const { inputTokens, outputTokens, costUsd } = usage;
  const labels = { provider: usage.provider, model: usage.model };
  metrics.modelTokens.inc({ ...labels, direction: 'input' }, inputTokens);
  metrics.modelTokens.inc({ ...labels, direction: 'output' }, outputTokens);
  if (costUsd !== null) metrics.modelCostUsd.inc(labels, costUsd);
  if (trouble !== null) metrics.modelTroubles.inc({ ...labels, trouble });
  log.info({ ...usage, trouble, plannedBy: provider }, 'a language model was asked for a session');
};

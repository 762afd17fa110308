import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus is told. Labels are route patterns and statuses, never ids. */
export interface Metrics {
  readonly registry: Registry;
  readonly requestSeconds: Histogram<'method' | 'route' | 'status'>;
  readonly requestsUnderWay: Gauge;
  readonly filmBytesSent: Counter;
  readonly filmStreams: Gauge;
  readonly plannedSessions: Counter<'provider'>;
  readonly modelTokens: Counter<'provider' | 'model' | 'direction'>;
  readonly modelCostUsd: Counter<'provider' | 'model'>;
  readonly modelTroubles: Counter<'provider' | 'model' | 'trouble'>;
}

/** From a prepared answer to the wait for the first bytes of a film. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requestSeconds: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Seconds until the head of the response, by route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    requestsUnderWay: new Gauge({
      name: 'http_requests_in_flight',
      help: 'Requests whose response has not begun',
      registers,
    }),
    filmBytesSent: new Counter({
      name: 'film_sent_bytes_total',
      help: 'Bytes of films that were streamed while they were made, or after',
      registers,
    }),
    filmStreams: new Gauge({
      name: 'film_streams',
      help: 'Films that are being streamed at this moment',
      registers,
    }),
    plannedSessions: new Counter({
      name: 'planner_sessions_total',
      help: 'Answers of the planner, by who made the session; none: there is no session for these wishes',
      labelNames: ['provider'],
      registers,
    }),
    modelTokens: new Counter({
      name: 'planner_model_tokens_total',
      help: 'Tokens that language models read (input) and wrote (output)',
      labelNames: ['provider', 'model', 'direction'],
      registers,
    }),
    modelCostUsd: new Counter({
      name: 'planner_model_cost_usd_total',
      help: 'US dollars that language models cost, where their price is known',
      labelNames: ['provider', 'model'],
      registers,
    }),
    modelTroubles: new Counter({
      name: 'planner_model_troubles_total',
      help: 'Sessions that the rules made because the language model could not be used, by why',
      labelNames: ['provider', 'model', 'trouble'],
      registers,
    }),
  };
};

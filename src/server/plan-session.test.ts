import { afterEach, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { constraintsOfSession } from '../planner/constraints-of-session';
import { startVendorServer, type VendorServer } from '../planner-models/testing/vendor-server';
import type { PlanOutcome } from '../planner/workout-plan';
import { parseSession } from '../workout/parse-session';
import { parseEnvironment, type EnvironmentSource } from './environment';
import { createSessionPlanner } from './plan-session';
import { TEMPLATE_SCHEMAS } from './template-schemas';

const { signal } = new AbortController();
const recorded: PlanOutcome[] = [];
let server: VendorServer | null = null;

afterEach(async () => {
  recorded.length = 0;
  await server?.close();
  server = null;
});

const plannerFor = (source: EnvironmentSource = {}) =>
  createSessionPlanner({
    environment: parseEnvironment(source),
    exercises: () => Promise.resolve(CATALOG),
    record: (outcome) => recorded.push(outcome),
  });

it('plans by rules where nobody says otherwise', async () => {
  const { plan, usage } = await plannerFor({ OPENAI_API_KEY: 'x' }).plan(
    '10 minutes full body, no equipment',
    { config: { template: 'tv', language: 'en' }, seed: 7, signal },
  );
  expect(plan.provider).toBe('rules');
  expect(usage).toBeUndefined();
  expect(plan.total_duration).toBe(600);
  expect(plan.session.config.template).toBe('tv');
  const vocabulary = {
    exerciseSlugs: new Set(CATALOG.map(({ slug }) => slug)),
    templates: TEMPLATE_SCHEMAS,
  };
  expect(parseSession(plan.session, vocabulary).ok).toBe(true);
  expect(recorded).toHaveLength(1);
});

it('keeps constraints that are given, and names those that are wrong', async () => {
  const { plan } = plannerFor();
  const kept = { durationSeconds: 600, quiet: true, refused: ['push-ups'] };
  const planned = await plan('20 minutes for the arms', { constraints: kept, signal });
  expect(planned.plan.constraints).toMatchObject(kept);
  expect(planned.plan.constraints.focusMuscles).not.toEqual([]);
  await expect(plan('arms', { constraints: { quiet: 'very' }, signal })).rejects.toMatchObject({
    code: 'invalid',
    problems: [{ path: 'constraints.quiet' }],
  });
});

it('says what a person can do when there is no session', async () => {
  const { plan } = plannerFor();
  const refused = plan('I have chest pain when I train', { signal });
  await expect(refused).rejects.toMatchObject({ code: 'health' });
  await expect(refused).rejects.toHaveProperty('fix');
  expect(recorded).toMatchObject([{ kind: 'declined' }]);
});

it('asks the language model that is set, or that the request names, if there is a key', async () => {
  server = await startVendorServer('anthropic', [{ kind: 'status', status: 401 }]);
  const key = { ANTHROPIC_API_KEY: 'x', ANTHROPIC_BASE_URL: server.baseUrl };
  const byDefault = plannerFor({ ...key, PLANNER_PROVIDER: 'anthropic' });
  const planned = await byDefault.plan('10 minutes', { signal });
  expect(planned.usage).toMatchObject({ provider: 'anthropic', costUsd: null });
  expect(planned.plan.explanation).toContain('its key was not accepted');
  const { session } = planned.plan;
  const constraints = constraintsOfSession(session, CATALOG);
  await plannerFor(key).refine(session, constraints, 'longer', { provider: 'anthropic', signal });
  await byDefault.plan('10 minutes', { provider: 'rules', signal });
  expect(server.received).toHaveLength(2);
  await expect(byDefault.plan('10 minutes', { provider: 'openai', signal })).rejects.toMatchObject({
    code: 'invalid',
    problems: [{ path: 'config.provider', value: 'openai', allowed: 'rules, anthropic' }],
  });
});

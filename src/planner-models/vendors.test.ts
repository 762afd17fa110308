import { afterEach, describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import type { ModelProviderId } from '../planner/provider-ids';
import { planByRules } from '../planner/rules-provider';
import { verify } from '../planner/verify';
import type { PlannerProvider, PlanOutcome, WorkoutPlan } from '../planner/workout-plan';
import { durationInSeconds } from '../workout/timeline';
import { loadProvider, NO_MODELS } from './providers';
import { proposalOfPlan } from './testing/proposal-of-plan';
import { SPENT, startVendorServer, type Reply, type VendorServer } from './testing/vendor-server';
import type { TimeBudget } from './time-budget';

const TEXT = '20 minutes full body, no equipment, circuit, my knees hurt';
const KEY = 'key-that-nobody-may-see';

const planned = (outcome: PlanOutcome): WorkoutPlan => {
  if (outcome.kind === 'declined') throw new Error(outcome.declined.message);
  return outcome.plan;
};

const BASE = planned(planByRules(TEXT, {}, CATALOG));
const PROPOSAL = proposalOfPlan(BASE);
const GOOD: Reply = { kind: 'answer', text: JSON.stringify(PROPOSAL) };

const withFirst = (exercise: string): Reply => ({
  kind: 'answer',
  text: JSON.stringify({
    ...PROPOSAL,
    main: PROPOSAL.main.map((entry, index) => (index === 0 ? { ...entry, exercise } : entry)),
  }),
});

const ROOMY: TimeBudget = {
  totalInMs: 10_000,
  retries: 2,
  firstPauseInMs: 5,
  leastCallInMs: 50,
};
const SHORT: TimeBudget = { ...ROOMY, totalInMs: 300 };

const open: VendorServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const start = async (
  vendor: ModelProviderId,
  replies: readonly Reply[],
  budget = ROOMY,
): Promise<{ provider: PlannerProvider; server: VendorServer }> => {
  const server = await startVendorServer(vendor, replies);
  open.push(server);
  const settings = {
    apiKey: KEY,
    baseUrl: server.baseUrl,
    model: 'test',
    prices: { input: 1, output: 5 },
  };
  const provider = await loadProvider(vendor, { ...NO_MODELS, [vendor]: settings }, budget);
  return { provider, server };
};

const ask = (
  provider: PlannerProvider,
  options: Parameters<PlannerProvider['proposeSession']>[3] = {},
): Promise<PlanOutcome> => provider.proposeSession(TEXT, {}, CATALOG, options);

/** Whatever was answered: a session that keeps every promise, and no key in it. */
const expectVerified = (outcome: PlanOutcome): WorkoutPlan => {
  const plan = planned(outcome);
  expect(verify(plan.session, plan.constraints, CATALOG)).toEqual([]);
  expect(durationInSeconds(plan.session)).toBe(1200);
  expect(plan.constraints.conditions).toContain('knee');
  expect(plan.constraints.equipment).toEqual([]);
  expect(JSON.stringify(outcome)).not.toContain(KEY);
  return plan;
};

describe.each(['openai', 'anthropic'] as const)('%s', (vendor) => {
  it('makes the session, and what it took is told', async () => {
    const { provider, server } = await start(vendor, [GOOD]);
    const drafts: (readonly string[])[] = [];
    const outcome = await ask(provider, { onDraft: (exercises) => drafts.push(exercises) });
    const plan = expectVerified(outcome);
    expect(plan.provider).toBe(vendor);
    expect(plan.session.title).toBe('Strong and steady');
    expect(plan.session.exercises).toEqual(BASE.session.exercises);
    expect(plan.explanation).toBe(BASE.explanation);
    expect(outcome.asked).toEqual({
      usage: { provider: vendor, model: 'test', ...SPENT, costUsd: (1200 + 5 * 600) / 1_000_000 },
      trouble: null,
    });
    expect(drafts.length).toBeGreaterThan(2);
    expect(drafts.at(-1)?.length).toBeGreaterThan(5);
    expect(server.received).toHaveLength(1);
    const [received] = server.received;
    if (received === undefined) throw new Error('nothing was received');
    const { headers, body } = received;
    expect(JSON.stringify([headers.authorization, headers['x-api-key']])).toContain(KEY);
    expect(body).toContain('"stream":true');
    expect(body).toContain('my knees hurt');
    // Of what is bad for knees it hears nothing.
    expect(body).not.toContain('jump-squats');
  });

  it('is told what was wrong, once', async () => {
    const { provider, server } = await start(vendor, [{ kind: 'answer', text: '{"title":' }, GOOD]);
    const outcome = await ask(provider);
    expect(expectVerified(outcome).provider).toBe(vendor);
    expect(server.received).toHaveLength(2);
    expect(server.received[1]?.body).toContain('the answer is not JSON');
    expect(outcome.asked?.usage.inputTokens).toBe(2 * SPENT.inputTokens);
  });

  it.each([
    ['an exercise that nobody knows', 'handstand-walk', 'handstand-walk'],
    ['one that is bad for knees', 'jump-squats', 'injury'],
    ['one that needs equipment', 'goblet-squats', 'no equipment'],
    ['a name in place of a slug', 'Flying <Dragon>!', 'unknown'],
  ])('%s is complained of, then mended', async (_name, exercise, complaint) => {
    const { provider, server } = await start(vendor, [withFirst(exercise)]);
    const plan = expectVerified(await ask(provider));
    expect(plan.provider).toBe(vendor);
    expect(server.received).toHaveLength(2);
    expect(server.received[1]?.body).toContain(complaint);
    expect(plan.session.exercises.map((entry) => entry.exercise)).not.toContain(exercise);
  });

  it('seconds that do not add up are mended without a second question', async () => {
    const main = PROPOSAL.main.map((entry) => ({ ...entry, workSeconds: 300, restSeconds: 0 }));
    const text = JSON.stringify({ ...PROPOSAL, main });
    const { provider, server } = await start(vendor, [{ kind: 'answer', text }]);
    expect(expectVerified(await ask(provider)).provider).toBe(vendor);
    expect(server.received).toHaveLength(1);
  });

  it.each<[string, readonly Reply[], string, number]>([
    ['nonsense, twice', [{ kind: 'answer', text: 'Sure! Here you go.' }], 'unreadable', 2],
    ['a refusal', [{ kind: 'answer', text: '', ending: 'refused' }], 'refused', 1],
    [
      'half an answer, twice',
      [{ kind: 'answer', text: JSON.stringify(PROPOSAL).slice(0, 200), ending: 'truncated' }],
      'truncated',
      2,
    ],
    ['no main part', [{ kind: 'answer', text: '{"main":[]}' }], 'unreadable', 2],
    [
      '429, come back in a minute',
      [{ kind: 'status', status: 429, headers: { 'retry-after': '60' } }],
      'limit',
      1,
    ],
    [
      '429, again and again',
      [{ kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
      'limit',
      3,
    ],
    ['500', [{ kind: 'status', status: 500 }], 'server', 3],
    ['a page in place of an error', [{ kind: 'status', status: 502, body: '<html>' }], 'server', 3],
    ['an error in the stream', [{ kind: 'error-event' }], 'server', 3],
    ['an event that is no JSON', [{ kind: 'garbage' }], 'unreadable', 3],
    ['a connection that is torn down', [{ kind: 'reset' }], 'connection', 3],
    [
      'one that is torn down in the middle',
      [{ ...GOOD, kind: 'answer', text: JSON.stringify(PROPOSAL), resetAfter: 3 }],
      'connection',
      3,
    ],
    [
      'a key that is not accepted',
      [{ kind: 'status', status: 401, body: { error: { message: `wrong key ${KEY}` } } }],
      'key',
      1,
    ],
    ['a model that does not exist', [{ kind: 'status', status: 404 }], 'unknown-model', 1],
    ['a question that is not accepted', [{ kind: 'status', status: 400 }], 'not-accepted', 1],
    [
      'a redirect',
      [{ kind: 'status', status: 307, headers: { location: 'http://127.0.0.1:9/' } }],
      'connection',
      3,
    ],
  ])('%s: the rules plan, and say why', async (_name, replies, trouble, requests) => {
    const { provider, server } = await start(vendor, replies);
    const outcome = await ask(provider);
    const plan = expectVerified(outcome);
    expect(outcome.asked?.trouble).toBe(trouble);
    expect(plan.provider).toBe('rules');
    expect(plan.session).toEqual(BASE.session);
    expect(plan.explanation).toMatch(
      /^The language model .* could not be used: .* made by rules\. /,
    );
    expect(plan.explanation).toContain(BASE.explanation);
    expect(server.received).toHaveLength(requests);
  });

  it('an account that is used up is not asked again', async () => {
    const body = {
      error: { message: 'pay', type: 'insufficient_quota', code: 'insufficient_quota' },
    };
    const status = vendor === 'openai' ? 429 : 402;
    const { provider, server } = await start(vendor, [{ kind: 'status', status, body }]);
    const outcome = await provider.proposeSession('20 minutes de gainage', {}, CATALOG, {});
    expect(outcome.asked?.trouble).toBe('quota');
    expect(planned(outcome).explanation).toMatch(/^Le modèle de langage .* crédit est épuisé/);
    expect(server.received).toHaveLength(1);
  });

  it('comes back after a failure that passes', async () => {
    const busy: Reply = { kind: 'status', status: 429, headers: { 'retry-after': '0' } };
    const { provider, server } = await start(vendor, [busy, { kind: 'reset' }, GOOD]);
    expect(expectVerified(await ask(provider)).provider).toBe(vendor);
    expect(server.received).toHaveLength(3);
  });

  it.each<[string, Reply]>([
    ['hangs', { kind: 'hang' }],
    ['trickles', { kind: 'answer', text: JSON.stringify(PROPOSAL), pauseInMs: 50 }],
  ])('a server that %s is not waited for', async (_name, reply) => {
    const { provider } = await start(vendor, [reply], SHORT);
    const before = performance.now();
    const outcome = await ask(provider);
    // The rules take what is beyond the budget.
    expect(performance.now() - before).toBeLessThan(SHORT.totalInMs + 2000);
    expect(expectVerified(outcome).provider).toBe('rules');
    expect(outcome.asked?.trouble).toBe('slow');
  });

  it('stops when whoever asked goes away', async () => {
    const { provider } = await start(vendor, [{ kind: 'hang' }]);
    const gone = new AbortController();
    const answer = ask(provider, { signal: gone.signal });
    setTimeout(() => gone.abort(), 30);
    await expect(answer).rejects.toHaveProperty('name', 'AbortError');
  });

  it('is not asked where a red flag sends somebody to a doctor', async () => {
    const { provider, server } = await start(vendor, [GOOD]);
    const outcome = await provider.proposeSession(
      'j’ai une douleur à la poitrine',
      {},
      CATALOG,
      {},
    );
    expect(outcome).toMatchObject({ kind: 'declined', declined: { redFlags: ['chest-pain'] } });
    const refined = await provider.refineSession(
      BASE.session,
      BASE.constraints,
      'I feel dizzy now',
      CATALOG,
      {},
    );
    expect(refined).toMatchObject({ kind: 'declined', declined: { redFlags: ['fainting'] } });
    expect(server.received).toHaveLength(0);
  });

  it('changes a session', async () => {
    const shorter = proposalOfPlan(
      planned(planByRules(`15 minutes full body, no equipment`, {}, CATALOG)),
    );
    const { provider, server } = await start(vendor, [
      { kind: 'answer', text: JSON.stringify(shorter) },
    ]);
    const outcome = await provider.refineSession(
      BASE.session,
      BASE.constraints,
      'make it 15 minutes',
      CATALOG,
      {},
    );
    const plan = planned(outcome);
    expect(plan.total_duration).toBe(900);
    expect(plan.provider).toBe(vendor);
    expect(plan.constraints.conditions).toContain('knee');
    expect(verify(plan.session, plan.constraints, CATALOG)).toEqual([]);
    expect(server.received[0]?.body).toContain('<session>');
  });
});

it('a provider without a key says which variable to set', async () => {
  await expect(loadProvider('anthropic', NO_MODELS)).rejects.toMatchObject({
    message: 'the planner "anthropic" has no key',
    fix: 'set ANTHROPIC_API_KEY in .env or in the environment, or plan with "rules"',
  });
});

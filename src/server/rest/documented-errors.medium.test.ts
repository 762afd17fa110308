import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openPool } from '../../db/open-pool';
import { UserError } from '../../shared/user-error';
import { openTestDatabase } from '../../testing/test-database';
import { createAccounts, type Accounts } from '../auth/accounts';
import { createOpenStreams } from '../limits/open-streams';
import openapi from '../openapi.json';
import { serveApi } from '../serve-api';
import {
  ask,
  EXAMPLE_SESSION,
  makeExport,
  makeWorkout,
  planHashOf,
  problemOf,
  type Question,
} from '../testing/ask';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';
import { GOOD_BODIES } from '../testing/good-bodies';

// Every refusal that openapi.json promises, of every route, is caused once through the handler that answers all requests: one that nobody
// knows how to cause fails. In process, since most of them are a nuisance from outside (an internal error, a database that was never there).

const { database } = await openTestDatabase();

interface Operation {
  readonly method: string;
  /** As the document has it. */
  readonly path: string;
}

/** How to cause a refusal. */
type Cause = (operation: Operation) => Promise<Response>;

const nowhere = openPool('postgresql://nobody@127.0.0.1:1/nothing');

const PASSWORD = 'a long enough password';
let people = 0;
const newPerson = () => ({ name: 'P', email: `p${++people}@example.com`, password: PASSWORD });

const accountsWith = (pool = database.pool): Accounts =>
  createAccounts({
    pool,
    publicUrl: 'http://localhost:3000',
    corsOrigins: [],
    secret: 'a-secret-of-the-tests-0123456789abcdef',
    mode: 'open',
    adminEmails: [],
    trustedProxies: 0,
    limitStore: { kind: 'memory' },
    adopt: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    log: createFakePlatform().log,
  });

const AUTH_BODIES: Readonly<Record<string, () => unknown>> = {
  '/api/auth/sign-up/email': newPerson,
  '/api/auth/sign-in/email': () => ({ email: 'nobody@example.com', password: PASSWORD }),
  '/api/auth/revoke-session': () => ({ token: 'some token' }),
  '/api/auth/update-user': () => ({ name: 'Q' }),
  '/api/auth/change-password': () => ({
    currentPassword: 'not the password',
    newPassword: 'another long password',
  }),
  '/api/auth/delete-user': () => ({ password: 'not the password' }),
};

const isAccount = ({ path }: Operation): boolean => path.startsWith('/api/auth/');
const takesBody = ({ method }: Operation): boolean => method === 'POST' || method === 'PUT';

const PARAMETERS: Readonly<Record<string, string>> = { planHash: 'f'.repeat(64) };
const addressOf = ({ path }: Operation): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => PARAMETERS[name] ?? 'nothing');

const bodyOf = (operation: Operation): unknown =>
  isAccount(operation)
    ? (AUTH_BODIES[operation.path] ?? (() => ({})))()
    : (GOOD_BODIES[`${operation.method} ${operation.path}`] ?? {});

/** Asks as it should be asked, but for what is given. */
const call = (
  operation: Operation,
  { platform = createFakePlatform(), ...question }: Question & { platform?: FakePlatform } = {},
): Promise<Response> =>
  ask(
    isAccount(operation) && platform.accounts.handle === standIn
      ? { ...platform, accounts: accountsWith() }
      : platform,
    addressOf(operation),
    {
      method: operation.method,
      caller: 'admin',
      ...(takesBody(operation) ? { body: bodyOf(operation) } : {}),
      ...question,
    },
  );
/** What a fake platform answers to accounts. */
const standIn = createFakePlatform().accounts.handle;

const asked = (operation: Operation, query: string): Promise<Response> =>
  ask(createFakePlatform(), `${addressOf(operation)}?${query}`, {
    method: operation.method,
    caller: 'admin',
  });

/** Everything of it that is a function fails as nobody foresaw. */
const failing = <Part extends object>(part: Part): Part =>
  new Proxy(part, {
    get: (target, key, receiver) => {
      const member: unknown = Reflect.get(target, key, receiver);
      if (typeof member === 'function') return () => Promise.reject(new Error('a bug'));
      return typeof member === 'object' && member !== null ? failing(member) : member;
    },
  });

const brokenPlatform = (): FakePlatform => {
  const platform = createFakePlatform();
  const { accounts, metrics } = platform;
  return {
    ...platform,
    database: failing(platform.database),
    catalogue: failing(platform.catalogue),
    storage: failing(platform.storage),
    planner: failing(platform.planner),
    filmQueue: failing(platform.filmQueue),
    metrics: { ...metrics, registry: failing(metrics.registry) },
    accounts: {
      ...accounts,
      handle: () => Promise.reject(new Error('a bug')),
      confirmPassword: () => Promise.reject(new Error('a bug')),
    },
  };
};

/** Asks again and again until something else comes. */
const untilRefused = async (again: () => Promise<Response>): Promise<Response> => {
  for (let n = 0; n < 60; n++) {
    const response = await again();
    if (response.status === 429) return response;
    await response.body?.cancel();
  }
  throw new Error('nobody was refused');
};

const tooMuch: Cause = async (operation) => {
  if (operation.path === '/api/exports/{id}/events') {
    const platform = createFakePlatform();
    const id = await makeExport(platform, 'admin');
    const openStreams = createOpenStreams({ perCaller: 0, all: 1 });
    return ask({ ...platform, openStreams }, `/api/exports/${id}/events`, { caller: 'admin' });
  }
  const limits = { RATE_LIMIT_PER_MINUTE: '1', WRITE_LIMIT_PER_MINUTE: '1' };
  const fake = createFakePlatform(limits);
  // Tries count before they are made: without a database no password is hashed for each.
  const platform = isAccount(operation) ? { ...fake, accounts: accountsWith(nowhere) } : fake;
  return untilRefused(() => call(operation, { platform }));
};

/** With somebody who is signed in, by a cookie. */
const asMember = async (operation: Operation): Promise<Response> => {
  const accounts = accountsWith();
  const platform = { ...createFakePlatform(), accounts };
  const signUp = { method: 'POST', path: '/api/auth/sign-up/email' };
  const cookie = (await call(signUp, { platform })).headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  return call(operation, { platform, headers: { cookie, origin: 'http://localhost:3000' } });
};

const CONFLICTS: Readonly<Record<string, () => Promise<Response>>> = {
  'POST /api/exercises': () =>
    call(
      { method: 'POST', path: '/api/exercises' },
      {
        body: { ...GOOD_BODIES['POST /api/exercises'], slug: 'push-ups' },
      },
    ),
  'PUT /api/exercises/{id}': () =>
    ask(createFakePlatform(), '/api/exercises/plank', {
      method: 'PUT',
      caller: 'admin',
      body: GOOD_BODIES['PUT /api/exercises/{id}'],
    }),
  'POST /api/exercises/{id}/clips': async () => {
    const platform = createFakePlatform();
    const uploadId = 'upl_0123456789abcdefghijklmn';
    const contentType = 'video/quicktime';
    await platform.storage.put(`uploads/${uploadId}.mov`, randomBytes(10), { contentType });
    const again = () =>
      ask(platform, '/api/exercises/push-ups/clips', {
        method: 'POST',
        caller: 'admin',
        body: { uploadId, coach: 'female' },
      });
    await again();
    return again();
  },
  'GET /api/exports/{id}/download': async () => {
    const platform = createFakePlatform();
    return ask(platform, `/api/exports/${await makeExport(platform)}/download`);
  },
  'PUT /api/admin/users/{id}/role': () =>
    ask(createFakePlatform(), '/api/admin/users/user-2/role', {
      method: 'PUT',
      caller: 'admin',
      body: { role: 'member' },
    }),
  'POST /api/admin/films/{planHash}/retry': () => filmThatIs('running', 'retry'),
  'POST /api/admin/films/{planHash}/cancel': () => filmThatIs('finished', 'cancel'),
  'POST /api/auth/sign-up/email': async () => {
    const accounts = accountsWith();
    const platform = { ...createFakePlatform(), accounts };
    const body = newPerson();
    const signUp = { method: 'POST', path: '/api/auth/sign-up/email' };
    await call(signUp, { platform, body });
    return call(signUp, { platform, body });
  },
};

const filmThatIs = async (state: 'running' | 'finished', what: string): Promise<Response> => {
  const platform = createFakePlatform();
  const planHash = await planHashOf(platform, await makeExport(platform));
  platform.fakeFilms.change(planHash, { state });
  return ask(platform, `/api/admin/films/${planHash}/${what}`, {
    method: 'POST',
    caller: 'admin',
    body: {},
  });
};

const impossible: Cause = async (operation) => {
  const fake = createFakePlatform();
  const refuse = () => Promise.reject(new UserError('no exercise is left', 'allow jumps'));
  const platform = { ...fake, planner: { ...fake.planner, plan: refuse, refine: refuse } };
  const sessionId = await makeWorkout(platform, 'guest');
  const good = GOOD_BODIES[`${operation.method} ${operation.path}`];
  const body = good?.['sessionId'] === undefined ? good : { ...good, sessionId };
  return call(operation, { platform, body, caller: 'guest' });
};

const CAUSES: Readonly<Record<string, Cause>> = {
  400: (operation) =>
    takesBody(operation) ? call(operation, { body: '{' }) : asked(operation, 'nonsense=1'),
  401: (operation) => {
    if (isAccount(operation)) return call(operation);
    const source = { AUTH_MODE: 'required', METRICS_TOKEN: 'x'.repeat(32) };
    return call(operation, { platform: createFakePlatform(source), caller: 'none' });
  },
  403: (operation) => {
    if (operation.path === '/api/metrics') {
      return call(operation, { headers: { 'x-coach-peer': '192.0.2.1' } });
    }
    if (operation.method === 'GET') return call(operation, { caller: 'member' });
    return call(operation, { headers: { origin: 'https://evil.example', cookie: 'a=b' } });
  },
  404: (operation) => call(operation),
  409: ({ method, path }) => {
    const cause = CONFLICTS[`${method} ${path}`];
    if (cause === undefined) throw new Error(`nobody knows what ${path} conflicts with`);
    return cause();
  },
  413: (operation) =>
    call(operation, {
      platform: createFakePlatform({ MAX_BODY_BYTES: '1024' }),
      body: JSON.stringify({ text: 'x'.repeat(20_000) }),
    }),
  415: (operation) => call(operation, { headers: { 'content-type': 'text/plain' } }),
  421: (operation) => call(operation, { headers: { host: 'evil.example:3000' } }),
  422: impossible,
  429: tooMuch,
  500: (operation) => call(operation, { platform: brokenPlatform() }),
  // A server whose environment lacks the database answers every address so.
  503: (operation) =>
    serveApi(
      new Request(`http://localhost:3000${addressOf(operation)}`, { method: operation.method }),
    ),
};

const { paths } = z
  .object({
    paths: z.record(
      z.string(),
      z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
    ),
  })
  .parse(openapi);

const documented = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, { responses }]) =>
    Object.keys(responses)
      .filter((status) => Number(status) >= 400)
      .map((status) => [status, method.toUpperCase(), path] as const),
  ),
);

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', '');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(async () => {
  await nowhere.end();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('every refusal that is documented', () => {
  it.each(documented)('%s %s %s', async (status, method, path) => {
    const cause = CAUSES[status];
    if (cause === undefined) throw new Error(`nobody knows how to cause a ${status}`);
    const response = await cause({ method, path });
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ status: Number(status) });
    if (status === '429' || status === '503') {
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });

  it('a wrong password is one of them', async () => {
    for (const path of ['/api/auth/change-password', '/api/auth/delete-user']) {
      const problem = await problemOf(await asMember({ method: 'POST', path }));
      expect(problem).toMatchObject({
        status: 403,
        detail: 'this is not the password of the account',
      });
    }
  });

  it('a film that could not be made is one of them', async () => {
    const platform = createFakePlatform();
    const sessionId = await makeWorkout(platform);
    const film = call(
      { method: 'POST', path: '/api/generate-workout-video' },
      { platform, body: { sessionId } },
    );
    await vi.waitFor(() => expect(platform.fakeFilms.watched()).toHaveLength(1));
    const failure = { message: 'a clip is damaged', fix: 'ingest it again' };
    platform.fakeFilms.change(platform.fakeFilms.watched()[0] ?? '', { state: 'failed', failure });
    expect(await problemOf(await film)).toMatchObject({ status: 500, code: 'film-failed' });
  });
});

it('what is asked as it should be is not refused', async () => {
  const created = await call(
    { method: 'POST', path: '/api/workouts' },
    { body: EXAMPLE_SESSION, caller: 'guest' },
  );
  expect(created.status).toBe(201);
});

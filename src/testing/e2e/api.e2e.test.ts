import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../media/project-root';
import { probeMedia } from '../../media/probe';
import { startApp, type RunningApp } from './running-app';

/** A file with room for every answer's shape; what a test needs of it is parsed by the test. */
const openApiSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ responses: z.record(z.string(), z.looseObject({})) })),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

const ADMIN = { name: 'Ada', email: 'ada@example.com', password: 'a long enough password' };
const SESSION = {
  title: 'Short and true',
  exercises: [{ exercise: 'push-ups', workSeconds: 3 }],
  config: { resolution: '720p', format: 'square', getReadySeconds: 0 },
};

let app: RunningApp;
let folder: string;
let openApi: z.infer<typeof openApiSchema>;
const ajv = new Ajv2020({ strict: false });
formats(ajv);

let callers = 0;
/** An address of its own for each test, so that none uses up another's limit. */
const newAddress = (): string => `203.0.113.${++callers}`;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface Asking {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The route as the document names it, where it has parameters. */
  readonly route?: string;
}

/** What the document says of an answer, compiled; `null`: it says nothing of such a status. */
const validatorOf = (method: string, route: string, status: number, contentType: string) => {
  const responses = openApi.paths[route]?.[method.toLowerCase()]?.responses;
  const response = z
    .looseObject({
      content: z.record(z.string(), z.looseObject({ schema: z.unknown() })).optional(),
    })
    .optional()
    .parse(responses?.[String(status)]);
  if (response === undefined) return null;
  const media = response.content?.[contentType];
  if (media === undefined) return () => true;
  // References lead into the document: it is compiled as a whole.
  return ajv.compile({
    $ref: '#/$defs/answer',
    $defs: { answer: media.schema },
    components: openApi.components,
  });
};

/** Asks the running server, and holds its answer against the committed document. */
const ask = async (
  method: string,
  path: string,
  { body, headers = {}, route = path }: Asking = {},
): Promise<Answer> => {
  const response = await fetch(app.url + path, {
    method,
    redirect: 'manual',
    headers: {
      'x-forwarded-for': newAddress(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const contentType = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const text = await response.text();
  const parsed: unknown = contentType.endsWith('json') ? JSON.parse(text) : text;
  const validate = validatorOf(method, route.split('?')[0] ?? route, response.status, contentType);
  expect(validate, `${method} ${route} ${response.status} is not in the document`).not.toBeNull();
  if (validate !== null && contentType.endsWith('json')) {
    expect(validate(parsed), JSON.stringify({ method, path, parsed }).slice(0, 2000)).toBe(true);
  }
  return { status: response.status, headers: response.headers, body: parsed };
};

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  issues: z.array(z.object({ path: z.string() }).loose()).optional(),
});

const expectProblem = (answer: Answer, status: number) => {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = problemSchema.parse(answer.body);
  expect(problem.status).toBe(status);
  return problem;
};

const sessionIdOf = ({ body }: Answer): string =>
  z.object({ sessionId: z.string() }).parse(body).sessionId;

const newWorkout = async (title: string, headers: Record<string, string> = {}): Promise<string> =>
  sessionIdOf(await ask('POST', '/api/workouts', { body: { ...SESSION, title }, headers }));

const cookieOf = ({ headers }: Answer): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');

beforeAll(async () => {
  const text = await readFile(join(projectRoot(), 'src/server/openapi.json'), 'utf8');
  openApi = openApiSchema.parse(JSON.parse(text));
  folder = await mkdtemp(join(tmpdir(), 'coach-api-'));
  app = await startApp({ TRUSTED_PROXIES: '1', ADMIN_EMAILS: ADMIN.email });
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the service', () => {
  it.each(['/api/health', '/api/ready', '/api/docs', '/api/openapi.json'])(
    'answers at %s',
    async (path) => {
      expect((await ask('GET', path)).status).toBe(200);
    },
  );

  it('tells its metrics to this machine alone', async () => {
    const here = { 'x-forwarded-for': '127.0.0.1' };
    expect((await ask('GET', '/api/metrics', { headers: here })).status).toBe(200);
    expectProblem(await ask('GET', '/api/metrics'), 403);
  });

  it('goes by no name that is not its own', async () => {
    const { port } = new URL(app.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: `evil.example:${port}` };
      httpRequest({ port, host: '127.0.0.1', path: '/api/workouts', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it('says what it does not know', async () => {
    const response = await fetch(`${app.url}/api/nothing/here`);
    expect(response.status).toBe(404);
    expect(problemSchema.parse(await response.json()).detail).not.toBe('');
  });

  it('says which methods an address takes', async () => {
    const response = await fetch(`${app.url}/api/exercises`, { method: 'PATCH' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('GET');
  });
});

describe('the catalogue', () => {
  it('is listed, filtered, and told to be unchanged', async () => {
    const all = await ask('GET', '/api/exercises');
    const exercises = z.array(z.object({ slug: z.string(), id: z.string() })).parse(all.body);
    expect(exercises.length).toBeGreaterThan(50);
    const etag = all.headers.get('etag') ?? '';
    expect(
      (await ask('GET', '/api/exercises', { headers: { 'if-none-match': etag } })).status,
    ).toBe(304);
    const core = await ask('GET', '/api/exercises?category=core&level=beginner', {
      route: '/api/exercises',
    });
    expect(z.array(z.unknown()).parse(core.body).length).toBeLessThan(exercises.length);
    const route = '/api/exercises/{id}';
    expect((await ask('GET', '/api/exercises/push-ups', { route })).status).toBe(200);
    expectProblem(await ask('GET', '/api/exercises/push-downs', { route }), 404);
    const bad = await ask('GET', '/api/exercises?level=superhuman', { route: '/api/exercises' });
    expect(expectProblem(bad, 400).issues?.[0]?.path).toContain('level');
  });

  it('is closed to guests', async () => {
    const answer = await ask('POST', '/api/exercises', { body: {} });
    expect([401, 403]).toContain(answer.status);
  });
});

describe('planning', () => {
  it('makes a session of words, which whoever knows its id may read', async () => {
    const answer = await ask('POST', '/api/generate-training', {
      body: { user_input: '12 minutes, no jumping, my knees hurt' },
    });
    const made = z
      .object({
        exercises: z.array(z.unknown()),
        explanation: z.string(),
        total_duration: z.number(),
        rounds: z.number(),
      })
      .parse(answer.body);
    expect(Math.abs(made.total_duration - 720)).toBeLessThanOrEqual(36);
    const route = '/api/workouts/{sessionId}';
    expect((await ask('GET', `/api/workouts/${sessionIdOf(answer)}`, { route })).status).toBe(200);
  });

  it('names every problem of a body', async () => {
    const answer = await ask('POST', '/api/workouts', {
      body: { exercises: [{ exercise: 'push-downs', workSeconds: 0 }] },
    });
    expect(expectProblem(answer, 400).issues?.map(({ path }) => path)).toContain(
      'exercises[0].workSeconds',
    );
    expectProblem(await ask('POST', '/api/generate-training', { body: '{' }), 400);
    expectProblem(
      await ask('POST', '/api/generate-training', {
        body: 'hello',
        headers: { 'content-type': 'text/plain' },
      }),
      415,
    );
    const large = JSON.stringify({ user_input: 'x'.repeat(1_200_000) });
    expectProblem(await ask('POST', '/api/generate-training', { body: large }), 413);
  });

  it('is asked ten times a minute and address, and then says when to come back', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    const answers: Answer[] = [];
    for (let n = 0; n < 12; n++) {
      answers.push(
        await ask('POST', '/api/generate-training', { body: { user_input: '5 min' }, headers }),
      );
    }
    expect(answers.slice(0, 10).map(({ status }) => status)).toEqual(Array(10).fill(200));
    const last = answers.at(-1);
    if (last === undefined) throw new Error('nothing was asked');
    expectProblem(last, 429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('a guest', () => {
  it('owns what his browser made, and nobody else changes it', async () => {
    const made = await ask('POST', '/api/workouts', { body: SESSION });
    const cookie = cookieOf(made);
    const origin = new URL(app.url).origin;
    const route = '/api/workouts/{sessionId}';
    const path = `/api/workouts/${sessionIdOf(made)}`;
    const own = { cookie, origin };
    const list = await ask('GET', '/api/workouts', { headers: own });
    expect(z.object({ items: z.array(z.unknown()) }).parse(list.body).items).toHaveLength(1);
    const renamed = { ...SESSION, title: 'Renamed' };
    expectProblem(await ask('PUT', path, { route, body: renamed }), 404);
    expectProblem(await ask('DELETE', path, { route }), 404);
    expectProblem(
      await ask('PUT', path, {
        route,
        body: renamed,
        headers: { cookie, origin: 'https://evil.example' },
      }),
      403,
    );
    expect((await ask('PUT', path, { route, body: renamed, headers: own })).status).toBe(200);
    expect((await ask('DELETE', path, { route, headers: own })).status).toBe(204);
    expectProblem(await ask('GET', path, { route }), 404);
  });

  it('keeps his things when he makes an account, which can get a token for programs', async () => {
    const made = await ask('POST', '/api/workouts', { body: SESSION });
    const origin = new URL(app.url).origin;
    const signedUp = await ask('POST', '/api/auth/sign-up/email', {
      body: ADMIN,
      headers: { cookie: cookieOf(made), origin },
    });
    expect(signedUp.status).toBe(200);
    const cookie = cookieOf(signedUp);
    const list = await ask('GET', '/api/workouts', { headers: { cookie } });
    expect(JSON.stringify(list.body)).toContain(sessionIdOf(made));
    const { token } = z
      .object({ token: z.string() })
      .parse((await ask('GET', '/api/auth/token', { headers: { cookie } })).body);
    const byToken = await ask('GET', '/api/workouts', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(JSON.stringify(byToken.body)).toContain(sessionIdOf(made));
    expectProblem(
      await ask('GET', '/api/workouts', { headers: { authorization: 'Bearer nonsense' } }),
      401,
    );
    // An administrator's mistake is his own, not that of his rights.
    expectProblem(
      await ask('POST', '/api/exercises', {
        body: {},
        headers: { authorization: `Bearer ${token}` },
      }),
      400,
    );
    expectProblem(
      await ask('POST', '/api/auth/sign-in/email', {
        body: { email: ADMIN.email, password: 'not the password' },
      }),
      401,
    );
  });
});

/** The film's bytes with the time each arrived, milliseconds. */
const stream = async (sessionId: string) => {
  const response = await fetch(`${app.url}/api/generate-workout-video`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': newAddress() },
    body: JSON.stringify({ sessionId }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('video/mp4');
  return Buffer.from(await response.arrayBuffer());
};

describe('films', () => {
  it('are streamed while they are made, and those who come later join', async () => {
    const sessionId = await newWorkout('Streamed');
    const [first, second] = await Promise.all([stream(sessionId), stream(sessionId)]);
    expect(first.equals(second)).toBe(true);
    const path = join(folder, 'streamed.mp4');
    await writeFile(path, first);
    const { video } = await probeMedia(path);
    expect(video?.frames).toBeGreaterThan(90);
  });

  it('are exported: state, events, a signed address with Range', async () => {
    const made = await ask('POST', '/api/workouts', { body: { ...SESSION, title: 'Exported' } });
    const cookie = cookieOf(made);
    const origin = new URL(app.url).origin;
    const asked = await ask('POST', '/api/exports', {
      body: { sessionId: sessionIdOf(made) },
      headers: { cookie, origin },
    });
    expect(asked.status).toBe(202);
    const path = asked.headers.get('location') ?? '';
    const route = '/api/exports/{id}';
    const events = await fetch(`${app.url}${path}/events`, { headers: { cookie } });
    expect(await events.text()).toContain('"state":"finished"');
    const state = await ask('GET', path, { route, headers: { cookie } });
    expect(state.body).toMatchObject({ state: 'finished', progress: 1 });
    const download = await ask('GET', `${path}/download`, {
      route: `${route}/download`,
      headers: { cookie },
    });
    expect(download.status).toBe(302);
    const file = new URL(download.headers.get('location') ?? '', app.url);
    const address = `${app.url}${file.pathname}${file.search}`;
    const part = await fetch(address, { headers: { range: 'bytes=0-99' } });
    expect(part.status).toBe(206);
    expect((await part.arrayBuffer()).byteLength).toBe(100);
    expect((await fetch(address.replace(/signature=./, 'signature=0'))).status).toBe(403);
  });

  it('are not made any longer when the only one who watches goes away', async () => {
    const sessionId = sessionIdOf(
      await ask('POST', '/api/workouts', {
        body: {
          ...SESSION,
          title: 'Left',
          exercises: [{ exercise: 'push-ups', workSeconds: 600 }],
          config: { resolution: '1080p' },
        },
      }),
    );
    const url = new URL('/api/generate-workout-video', app.url);
    await new Promise<void>((resolve, reject) => {
      const request = httpRequest(
        url,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': newAddress() },
        },
        (response) => {
          response.once('data', () => {
            response.destroy();
            resolve();
          });
        },
      );
      request.once('error', reject);
      request.end(JSON.stringify({ sessionId }));
    });
    const made = await ask('POST', '/api/workouts', { body: { ...SESSION, title: 'After it' } });
    const startedAt = performance.now();
    await stream(sessionIdOf(made));
    // The worker, of which there is one, was free again.
    expect(performance.now() - startedAt).toBeLessThan(60_000);
  });

  it('are not made of what does not exist', async () => {
    expectProblem(
      await ask('POST', '/api/generate-workout-video', {
        body: { sessionId: 'wko_000000000000000000000000' },
      }),
      404,
    );
    const bad = await ask('POST', '/api/generate-workout-video', {
      body: { sessionId: ['../../etc/passwd'] },
    });
    expect(expectProblem(bad, 400).issues?.[0]?.path).toBe('sessionId');
  });
});

it('ends when it is told to, also where nobody reads any longer what it says', async () => {
  expect(await app.stop()).toBe(0);
});

import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { prepareDatabase } from '../cli/prepare-database';
import { findPostmaster, shutDown } from '../db/embedded/postmaster';
import {
  startEmbeddedDatabase,
  type EmbeddedDatabase,
} from '../db/embedded/start-embedded-database';
import { openDatabase } from '../db/open-database';
import { PUBLIC_FOLDER } from '../export/testing/small-film';
import { createSlowEngine } from '../jobs/testing/slow-engine';
import { runWorker } from '../jobs/worker';
import { serveRequests } from '../storage/testing/serve-requests';
import { parseEnvironment } from './environment';
import { problemDocumentSchema } from './errors/problem-document';
import { openPlatform } from './open-platform';
import type { Platform } from './platform';
import { handleApi } from './rest/handle-api';

// PostgreSQL is away for longer than ten seconds while a film is being made: what somebody sees who asks over HTTP. Only the pictures and
// Next.js are left out.

const OUTAGE_MS = 11_000;
/** The film takes five of these: it is still being made when the outage ends. */
const PIECE_MS = 4000;
const LIMITS = { keepFilmsDays: 1, maxFilmBytes: 1e12, keepSegmentsDays: 1, maxSegmentBytes: 1e12 };
const WHILE = { timeout: 90_000, interval: 500 } as const;

// PostgreSQL's own user may walk through it.
const folder = join(tmpdir(), `coach-outage-${randomBytes(6).toString('hex')}`);
const stop = new AbortController();
let server: EmbeddedDatabase;
let platform: Platform;
let http: Awaited<ReturnType<typeof serveRequests>>;
let closeWorker: () => Promise<void>;

const startDatabase = () => startEmbeddedDatabase({ folder: join(folder, 'postgres') });

/** Although others are connected to it. */
const stopDatabase = async (): Promise<void> => {
  await server.stop();
  const running = await findPostmaster(join(folder, 'postgres/cluster'));
  if (running !== null) await shutDown(running);
};

beforeAll(async () => {
  await mkdir(folder, { mode: 0o711 });
  server = await startDatabase();
  await prepareDatabase({ databaseUrl: server.url }, folder, () => undefined);
  const environment = parseEnvironment({
    DATABASE_URL: server.url,
    COACH_DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '1000',
    AUTH_MODE: 'open',
  });
  platform = await openPlatform(environment);
  http = await serveRequests((request) => handleApi(request, platform));
  const database = openDatabase(server.url);
  const worker = runWorker({
    workerId: 'w',
    databaseUrl: server.url,
    database,
    storage: platform.storage,
    engine: () => Promise.resolve(createSlowEngine({ pauseInMs: PIECE_MS })),
    exercises: () => database.catalog.list(),
    publicFolder: PUBLIC_FOLDER,
    publicUrl: environment.publicUrl,
    maxMediaBytes: environment.maxMediaBytes,
    ingest: () => Promise.reject(new Error('nobody uploads')),
    limits: LIMITS,
    log: platform.log,
    signal: stop.signal,
  });
  closeWorker = async () => {
    stop.abort();
    await worker;
    await database.close();
  };
});
afterAll(async () => {
  await http.close();
  await closeWorker();
  await platform.close();
  await stopDatabase();
  await rm(folder, { recursive: true, force: true });
});

let cookie = '';
const ask = (path: string, body?: unknown): Promise<Response> =>
  fetch(http.origin + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === '' ? {} : { cookie, origin: http.origin }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

it('a film goes on after PostgreSQL was away; meanwhile requests are told when to come back', async () => {
  const made = await ask('/api/workouts', {
    title: 'Through an outage',
    exercises: [{ exercise: 'push-ups', workSeconds: 2 }],
  });
  cookie = made.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const { sessionId } = z.object({ sessionId: z.string() }).parse(await made.json());
  const wish = await ask('/api/exports', { sessionId });
  expect(wish.status).toBe(202);
  const path = wish.headers.get('location') ?? '';
  const film = await ask('/api/generate-workout-video', { sessionId });
  expect(film.status).toBe(200);
  const streamed = film.arrayBuffer();
  // Awaited below; a failure before is told there.
  streamed.catch(() => undefined);

  const begunAt = performance.now();
  await stopDatabase();
  const waits: (string | null)[] = [];
  while (performance.now() - begunAt < OUTAGE_MS) {
    for (const refused of [
      await ask('/api/ready'),
      await ask(path),
      await ask('/api/exports', { sessionId }),
    ]) {
      expect(refused.status).toBe(503);
      expect(refused.headers.get('content-type')).toBe('application/problem+json');
      expect(problemDocumentSchema.parse(await refused.json()).code).toBe('unavailable');
      waits.push(refused.headers.get('retry-after'));
    }
    await delay(500);
  }
  expect(waits.length).toBeGreaterThan(6);
  expect(new Set(waits)).toEqual(new Set(['5']));
  // The process lives.
  expect((await ask('/api/health')).status).toBe(200);

  server = await startDatabase();
  await expect
    .poll(async () => z.looseObject({}).parse(await (await ask(path)).json())['state'], WHILE)
    .toBe('finished');
  expect((await streamed).byteLength).toBe(100_000);
  const download = await fetch(`${http.origin}${path}/download`, {
    headers: { cookie },
    redirect: 'manual',
  });
  expect(download.status).toBe(302);
  const file = new URL(download.headers.get('location') ?? '', http.origin);
  const bytes = await (await fetch(file)).arrayBuffer();
  expect(bytes.byteLength).toBe(100_000);
});

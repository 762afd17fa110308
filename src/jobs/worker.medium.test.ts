import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import type { Database } from '../db/database';
import { openDatabase } from '../db/open-database';
import { DEFAULT_EXPORT_OPTIONS } from '../export/encoder-options';
import { planExport } from '../export/export-plan';
import { PUBLIC_FOLDER } from '../export/testing/small-film';
import type { Log } from '../shared/log';
import type { Owner } from '../shared/owner';
import { UserError } from '../shared/user-error';
import { createMemoryStorage } from '../storage/memory-storage';
import type { Storage } from '../storage/storage';
import { buildSession } from '../testing/builders';
import { createTestDatabase, type TestDatabase } from '../testing/test-server';
import type { WorkoutSession } from '../workout/workout-session';
import { openJobQueues, type JobQueues } from './job-queue';
import { createFilmQueue } from './pg-film-queue';
import { createSlowEngine, slowFilm, type SlowEngine } from './testing/slow-engine';
import { runWorker } from './worker';

const SILENT: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const LIMITS = { keepFilmsDays: 1, maxFilmBytes: 1e12, keepSegmentsDays: 1, maxSegmentBytes: 1e12 };
const ANNE: Owner = { kind: 'guest', id: 'anne' };
const BEN: Owner = { kind: 'guest', id: 'ben' };

const sessionOf = (title: string): WorkoutSession =>
  buildSession({
    title,
    exercises: [{ exercise: 'push-ups', workSeconds: 2 }],
    config: { resolution: '720p' },
  });

const planOf = (session: WorkoutSession) => planExport(session, CATALOG, DEFAULT_EXPORT_OPTIONS);

let server: TestDatabase;
let database: Database;
let storage: Storage;
let jobs: JobQueues;
const running: (() => Promise<void>)[] = [];

// A queue of its own for each test: what one leaves is nobody's work in the next.
beforeEach(async () => {
  server = await createTestDatabase();
  database = openDatabase(server.url);
  storage = createMemoryStorage();
  jobs = await openJobQueues({ databaseUrl: server.url, role: 'sender', onError: () => undefined });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((end) => end()));
  await jobs.close();
  await database.close();
  await server.remove();
});

const queueWith = (limits = { perOwner: 100, all: 1000 }) =>
  createFilmQueue({
    database,
    jobs: jobs.films,
    exercises: () => Promise.resolve(CATALOG),
    limits,
  });

/** A worker in this process; what is returned ends it in order. */
const startWorker = (workerId: string, engine: SlowEngine): (() => Promise<void>) => {
  const stop = new AbortController();
  const ended = runWorker({
    workerId,
    databaseUrl: server.url,
    database,
    storage,
    engine: () => Promise.resolve(engine),
    exercises: () => Promise.resolve(CATALOG),
    publicFolder: PUBLIC_FOLDER,
    publicUrl: 'http://localhost:3000',
    maxMediaBytes: 1e9,
    ingest: () => Promise.reject(new Error('nobody uploads')),
    limits: LIMITS,
    log: SILENT,
    signal: stop.signal,
  });
  const end = async (): Promise<void> => {
    stop.abort();
    await ended;
  };
  running.push(end);
  return end;
};
/** Somebody wants the film kept. */
const ask = async (title: string, owner = ANNE) => {
  const film = await queueWith().request({ session: sessionOf(title), owner });
  await database.exports.create({ owner, workoutId: null, planHash: film.planHash });
  return film;
};

const stateOf = async (planHash: string) => (await database.films.find(planHash))?.state;

const streamed = async (planHash: string): Promise<Buffer> => {
  const contents: Buffer[] = [];
  for (const { storageKey } of (await database.films.parts(planHash, 0)).parts) {
    const part = await storage.get(storageKey);
    if (part !== null) contents.push(await buffer(part.stream));
  }
  return Buffer.concat(contents);
};

const WHILE = { timeout: 60_000, interval: 100 } as const;

describe('workers', () => {
  it('make each film once, its stream and its file, whoever asks how often', async () => {
    const engines = [createSlowEngine(), createSlowEngine()] as const;
    const asked = await Promise.all(
      [...'abcdefabcdef'].map((letter, n) => ask(`film ${letter}`, n % 2 === 0 ? ANNE : BEN)),
    );
    const hashes = new Set(asked.map(({ planHash }) => planHash));
    expect(hashes.size).toBe(6);
    engines.forEach((engine, n) => startWorker(`w${n}`, engine));
    for (const planHash of hashes)
      await expect.poll(() => stateOf(planHash), WHILE).toBe('finished');
    expect(engines[0].begun() + engines[1].begun()).toBe(6);
    const plan = planOf(sessionOf('film a'));
    const [first] = asked;
    expect((await streamed(first?.planHash ?? '')).equals(slowFilm(plan))).toBe(true);
    const film = await database.films.find(first?.planHash ?? '');
    expect(film?.file?.bytes).toBe(slowFilm(plan).byteLength);
    expect(await storage.stat(film?.file?.storageKey ?? '')).toMatchObject({
      contentType: 'video/mp4',
    });
  });

  it('go on where one was ended, and the stream stays the same bytes', async () => {
    const { planHash } = await ask('handed over');
    const end = startWorker('leaves', createSlowEngine({ pauseInMs: 400 }));
    await expect
      .poll(async () => (await database.films.parts(planHash, 0)).parts.length, WHILE)
      .toBeGreaterThan(0);
    await end();
    expect(await stateOf(planHash)).toBe('queued');
    startWorker('comes', createSlowEngine());
    await expect.poll(() => stateOf(planHash), WHILE).toBe('finished');
    const whole = slowFilm(planOf(sessionOf('handed over')));
    expect((await streamed(planHash)).equals(whole)).toBe(true);
  });

  it('leave a film that was cancelled, at once', async () => {
    const film = await queueWith().request({ session: sessionOf('unwanted'), owner: ANNE });
    const wish = await database.exports.create({
      owner: ANNE,
      workoutId: null,
      planHash: film.planHash,
    });
    const engine = createSlowEngine({ pauseInMs: 100_000 });
    startWorker('cancelled', engine);
    await expect.poll(() => stateOf(film.planHash), WHILE).toBe('running');
    await expect.poll(engine.begun, WHILE).toBe(1);
    await database.exports.cancel(wish.id, ANNE);
    const next = await ask('after it');
    await expect.poll(() => stateOf(next.planHash), WHILE).toBe('running');
  });

  it('try a film again that failed, and at last lay its job with the dead', async () => {
    let tries = 0;
    const engine = createSlowEngine({
      fails: () => {
        tries += 1;
        return true;
      },
    });
    const { planHash } = await ask('breaks');
    startWorker('tries', engine);
    await expect.poll(() => stateOf(planHash), { ...WHILE, timeout: 100_000 }).toBe('failed');
    expect(engine.begun()).toBe(4);
    expect(tries).toBeGreaterThan(0);
    expect((await database.films.find(planHash))?.failure?.message).toContain('could not be made');
    await expect
      .poll(async () => (await jobs.films.deadJobs()).map(({ job }) => job.planHash), WHILE)
      .toContain(planHash);
  });

  it('keep to themselves what is wrong with the storage', async () => {
    const full = new UserError(
      '"/srv/secret": the disk of the storage is full (ENOSPC)',
      'free some',
    );
    storage = { ...storage, put: () => Promise.reject(full) };
    const { planHash } = await ask('nowhere to keep it');
    startWorker('full', createSlowEngine());
    await expect.poll(() => stateOf(planHash), { ...WHILE, timeout: 100_000 }).toBe('failed');
    const failure = (await database.films.find(planHash))?.failure;
    expect(failure?.message).toBe('the film could not be made');
    expect(JSON.stringify(failure)).not.toContain('/srv');
  });

  it('make everybody’s first film before anybody’s second, streamed or exported', async () => {
    const order: string[] = [];
    const engine = createSlowEngine({
      pauseInMs: 1,
      fails: ({ title }) => {
        if (order.at(-1) !== title) order.push(title);
        return false;
      },
    });
    const anne = { kind: 'guest', id: 'anne again' } as const;
    for (const n of [1, 2, 3]) {
      const { planHash } = await queueWith().request({
        session: sessionOf(`anne ${n}`),
        owner: anne,
      });
      await database.films.watch(planHash, `anne watches ${n}`, anne);
    }
    await ask('ben 1', { kind: 'guest', id: 'ben again' });
    startWorker('fair', engine);
    await expect.poll(() => order.length, WHILE).toBe(4);
    expect(order).toEqual(['anne 1', 'ben 1', 'anne 2', 'anne 3']);
  });
});

describe('the queue', () => {
  it('takes up again what failed, while somebody wants it', async () => {
    const film = await ask('failed once');
    const { planHash } = film;
    const queue = queueWith();
    await expect(queue.retry(planHash)).rejects.toMatchObject({ code: 'conflict' });
    await expect(queue.retry('f'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
    const claim = { planHash, workerId: 'w' };
    await database.films.claim(claim, 15);
    await database.films.fail(claim, { message: 'm', fix: 'f' });
    expect(await queue.retry(planHash)).toMatchObject({ state: 'queued', attempts: 0 });
    await database.films.cancel(planHash);
    expect(await queue.retry(planHash)).toMatchObject({ state: 'queued' });
    await database.films.cancel(planHash);
    const { items } = await database.exports.list(ANNE, { limit: 100 });
    for (const { id, film: wanted } of items) {
      if (wanted.planHash === planHash) await database.exports.cancel(id, ANNE);
    }
    await expect(queue.retry(planHash)).rejects.toMatchObject({
      code: 'conflict',
      message: 'nobody waits for this film any more',
    });
    expect(await queue.dead()).toEqual([]);
  });

  it('refuses what is too much for one, and for all, with the time to come back', async () => {
    const owner: Owner = { kind: 'guest', id: 'eager' };
    for (const n of [1, 2]) await ask(`eager ${n}`, owner);
    const request = { session: sessionOf('eager 3'), owner };
    await expect(queueWith({ perOwner: 2, all: 1000 }).request(request)).rejects.toMatchObject({
      code: 'limit',
      retryAfterSeconds: 120,
    });
    await expect(queueWith({ perOwner: 100, all: 1 }).request(request)).rejects.toMatchObject({
      code: 'unavailable',
    });
    // Films that one only streams count too.
    const viewer: Owner = { kind: 'guest', id: 'viewer' };
    for (const n of [1, 2]) {
      const { planHash } = await queueWith().request({
        session: sessionOf(`viewer ${n}`),
        owner: viewer,
      });
      await database.films.watch(planHash, `viewer ${n}`, viewer);
    }
    const third = { session: sessionOf('viewer 3'), owner: viewer };
    await expect(queueWith({ perOwner: 2, all: 1000 }).request(third)).rejects.toMatchObject({
      code: 'limit',
    });
    // What is under way already costs nothing more.
    const known = { session: sessionOf('eager 1'), owner };
    expect(await queueWith({ perOwner: 2, all: 1 }).request(known)).toMatchObject({
      state: 'queued',
    });
  });
});

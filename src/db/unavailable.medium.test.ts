import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { DomainError } from '../shared/domain-error';
import { buildSession } from '../testing/builders';
import { openTestDatabase } from '../testing/test-database';
import type { Database } from './database';
import { openDatabase } from './open-database';
import { CONNECT_TIMEOUT_IN_MS } from './open-pool';
import { startLossyProxy, type LossyProxy } from './testing/lossy-proxy';
import { unavailableError } from './unavailable';

const { database: direct, url } = await openTestDatabase();
const session = buildSession({ exercises: [{ exercise: 'plank', workSeconds: 20 }] });
const owner = { kind: 'guest', id: 'ann' } as const;

let proxy: LossyProxy;
let database: Database;
const unhandled = vi.fn();

beforeAll(async () => {
  process.on('uncaughtException', unhandled);
  process.on('unhandledRejection', unhandled);
  await direct.catalog.seed(CATALOG);
  proxy = await startLossyProxy(url);
});

beforeEach(async () => {
  await proxy.restore();
  database = openDatabase(proxy.url);
  await Promise.all(Array.from({ length: 5 }, () => database.ping()));
});

afterEach(async () => {
  await database.close();
  expect(unhandled.mock.calls).toEqual([]);
});

afterAll(() => proxy.close());

/** Every repository, in each way of talking to the database. */
const CALLS: Readonly<Record<string, (db: Database) => Promise<unknown>>> = {
  ping: (db) => db.ping(),
  'a list': (db) => db.catalog.list(),
  'SQL of our own': (db) => db.catalog.version(),
  'a long transaction': (db) => db.catalog.update('exr_plank', { isPublished: true }),
  'a transaction in one go': (db) => db.owners.adopt('nobody', 'nobody'),
  'a nested write': (db) => db.workouts.create({ owner, session }),
  films: (db) => db.films.find('hash'),
  exports: (db) => db.exports.list(owner, { limit: 5 }),
  segments: (db) => db.segments.find('key'),
  'a notice': (db) => db.notices.send('films', 'hash'),
};

const failureOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no failure',
    (error: unknown) => error,
  );

const UNAVAILABLE = { code: 'unavailable', retryAfterSeconds: 5 };

describe.each(Object.entries(CALLS))('%s', (_name, call) => {
  it('says that nothing listens, and works again when something does', async () => {
    await proxy.cut();
    for (let n = 0; n < 2; n++) {
      const error = await failureOf(call(database));
      expect(error).toBeInstanceOf(DomainError);
      expect(error).toMatchObject(UNAVAILABLE);
    }
    await proxy.restore();
    await call(database);
  });

  it('survives that the server ends all connections', async () => {
    await direct.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    const error = await failureOf(call(database));
    if (error !== 'no failure') expect(error).toMatchObject(UNAVAILABLE);
    await vi.waitFor(() => call(database));
  });
});

it('says in time that nobody answers', async () => {
  proxy.stall();
  const begun = performance.now();
  // One is asked over an open connection, the other must connect.
  expect(await failureOf(database.ping())).toMatchObject(UNAVAILABLE);
  const fresh = openDatabase(proxy.url);
  expect(await failureOf(fresh.catalog.list())).toMatchObject(UNAVAILABLE);
  expect(performance.now() - begun).toBeLessThan(3 * CONNECT_TIMEOUT_IN_MS);
  await fresh.close();
  await proxy.restore();
  await vi.waitFor(() => database.ping(), { timeout: 10_000 });
});

it('says so in the middle of a transaction', async () => {
  const holder = await direct.pool.connect();
  await holder.query('BEGIN; LOCK TABLE exercises');
  const waiting = failureOf(database.catalog.update('exr_plank', { isPublished: true }));
  await vi.waitFor(async () => {
    const { rowCount } = await holder.query(`SELECT FROM pg_locks WHERE NOT granted`);
    expect(rowCount).toBe(1);
  });
  await proxy.cut();
  expect(await waiting).toMatchObject(UNAVAILABLE);
  await holder.query('ROLLBACK');
  holder.release();
  await proxy.restore();
  await database.catalog.update('exr_plank', { isPublished: true });
});

it('says so when all connections are taken', async () => {
  const small = openDatabase(url, { connections: 1 });
  const client = await small.pool.connect();
  expect(await failureOf(small.workouts.find('x'))).toMatchObject(UNAVAILABLE);
  client.release();
  expect(await small.workouts.find('x')).toBeNull();
  await small.close();
});

it('notices are heard again after the connection was lost', async () => {
  const heard = vi.fn();
  const stop = database.notices.listen('films', heard);
  const hear = (payload: string) =>
    vi.waitFor(
      async () => {
        await direct.notices.send('films', payload);
        expect(heard).toHaveBeenCalledWith(payload);
      },
      { timeout: 15_000, interval: 50 },
    );
  await hear('first');
  await proxy.cut();
  await proxy.restore();
  await hear('second');
  stop();
  heard.mockClear();
  await direct.notices.send('films', 'third');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(heard).not.toHaveBeenCalled();
});

it('leaves other failures as they are', async () => {
  const error = await failureOf(database.pool.query('SELECT 1 / 0'));
  expect(unavailableError(error)).toBeNull();
  expect(unavailableError(new DomainError('conflict', 'a', 'b'))).toBeNull();
  expect(unavailableError(undefined)).toBeNull();
  const circular = new Error('a');
  circular.cause = circular;
  expect(unavailableError(circular)).toBeNull();
});

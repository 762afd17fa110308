import { Client } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { buildSession } from '../testing/builders';
import { openTestDatabase } from '../testing/test-database';
import type { Database } from './database';
import { openDatabase } from './open-database';

const { database: direct, url } = await openTestDatabase();

const CONFIG = JSON.stringify(
  buildSession({ exercises: [{ exercise: 'plank', workSeconds: 1 }] }).config,
);
const SESSION = JSON.stringify(
  buildSession({ exercises: [{ exercise: 'plank', workSeconds: 1 }] }),
);
const FAILURE = '{"message": "a", "fix": "b"}';

/** 100,000 workouts of 1,000 users and 1,000 guests, and what belongs to that many. */
const FILL = `
  INSERT INTO users (id, name, email) SELECT 'usr_' || n, 'Ann', n || '@example.org' FROM generate_series(0, 999) n;
  INSERT INTO workouts (id, "userId", "guestId", config, "isSaved", "createdAt", "updatedAt")
    SELECT 'wko_' || n, CASE WHEN n % 2 = 0 THEN 'usr_' || n / 2 % 1000 END, CASE WHEN n % 2 = 1 THEN 'guest_' || n / 2 % 1000 END,
      '${CONFIG}', n % 3 = 0, now() - n * interval '1 minute', now()
    FROM generate_series(0, 99999) n;
  INSERT INTO workout_exercises ("workoutId", position, "exerciseId", "workSeconds", "restSeconds")
    SELECT 'wko_' || n, p, CASE WHEN n % 2 = 0 THEN 'exr_plank' ELSE 'exr_push_ups' END, 30, 15
    FROM generate_series(0, 99999) n, generate_series(0, 1) p;
  INSERT INTO generated_sessions ("workoutId", "userInput", provider, explanation, constraints, relaxed)
    SELECT 'wko_' || n, 'text', 'rule-based', 'text', '{}', '[]' FROM generate_series(0, 99999, 2) n;
  INSERT INTO films ("planHash", state, session, encoder, "durationInFrames", fps, "workerId", "heartbeatAt", error, "fileKey", "fileBytes", "createdAt", "lastUsedAt")
    SELECT 'film_' || n, s.state, '${SESSION}', '{"crf": 20, "preset": "veryfast"}', 100, 30,
      CASE WHEN s.state = 'running' THEN 'worker' END, CASE WHEN s.state = 'running' THEN now() END,
      CASE WHEN s.state = 'failed' THEN '${FAILURE}'::jsonb END,
      CASE WHEN s.state = 'finished' THEN 'key' END, CASE WHEN s.state = 'finished' THEN 1000 END,
      now() - n * interval '1 minute', now() - n * interval '1 minute'
    FROM generate_series(0, 29999) n,
      LATERAL (SELECT (CASE n % 1500 WHEN 0 THEN 'queued' WHEN 1 THEN 'running' WHEN 2 THEN 'failed' WHEN 3 THEN 'cancelled' ELSE 'finished' END)::film_state AS state) s;
  INSERT INTO film_parts ("planHash", generation, index, "storageKey", bytes, sha256)
    SELECT 'film_' || n, 0, p, 'key', 1000, repeat('a', 64) FROM generate_series(0, 29999) n, generate_series(0, 3) p;
  INSERT INTO film_watchers (id, "planHash", "guestId", "seenAt")
    SELECT 'watcher_' || n, 'film_' || n, 'guest_' || n, now() FROM generate_series(0, 49) n;
  INSERT INTO training_sessions (id, "guestId", "workoutId", title, "exerciseCount", "completedSeconds", "startedAt")
    SELECT 'trn_' || n, 'guest_' || n % 1000, 'wko_' || n, 'Legs', 7, 1200, now() - n * interval '1 minute' FROM generate_series(0, 29999) n;
  INSERT INTO exports (id, "guestId", "planHash", "workoutId", "createdAt")
    SELECT 'exp_' || n, 'guest_' || n % 1000, 'film_' || n, 'wko_' || n, now() - n * interval '1 minute' FROM generate_series(0, 29999) n;
  INSERT INTO rendered_segments (key, "storageKey", bytes, "lastUsedAt")
    SELECT 'segment_' || n, 'key', 1000, now() - n * interval '1 minute' FROM generate_series(0, 29999) n;
  INSERT INTO auth_sessions (id, token, "userId", "expiresAt", "updatedAt")
    SELECT 'ses_' || n, 'token_' || n, 'usr_' || n % 1000, now(), now() FROM generate_series(0, 9999) n;
  INSERT INTO accounts (id, "accountId", "providerId", "userId", "updatedAt")
    SELECT 'acc_' || n, 'usr_' || n, 'credential', 'usr_' || n, now() FROM generate_series(0, 999) n;`;

/** Films that are streamed just now are few: their table is read whole. */
const BIG =
  /Seq Scan on (public\.)?(workouts|workout_exercises|generated_sessions|films|film_parts|exports|training_sessions|rendered_segments|auth_sessions|accounts|users)\b/;

let database: Database;
let plans: string[] = [];

beforeAll(async () => {
  await direct.catalog.seed(CATALOG);
  // Takes longer than a pool lets a query take.
  const filler = new Client({ connectionString: url });
  await filler.connect();
  await filler.query(`${FILL} ANALYZE;`);
  await filler.end();
  const name = new URL(url).pathname.slice(1);
  // Every plan that is really run comes back as a notice, those of foreign keys too.
  for (const setting of [
    `session_preload_libraries = 'auto_explain'`,
    'auto_explain.log_min_duration = 0',
    'auto_explain.log_nested_statements = on',
    `auto_explain.log_level = 'notice'`,
  ]) {
    await direct.pool.query(`ALTER DATABASE ${name} SET ${setting}`);
  }
  database = openDatabase(url);
  database.pool.on('connect', (client) => {
    client.on('notice', ({ message }) => plans.push(message ?? ''));
  });
  return () => database.close();
});

const user = { kind: 'user', id: 'usr_7' } as const;
const guest = { kind: 'guest', id: 'guest_7' } as const;
const session = buildSession({ exercises: [{ exercise: 'plank', workSeconds: 20 }] });
const longAgo = new Date('2000-01-01');

const claim = { planHash: 'film_0', workerId: 'worker' };

/** What the app asks, in the order in which it is asked here. */
const CALLS: Readonly<Record<string, (db: Database) => Promise<unknown>>> = {
  'workouts.find': (db) => db.workouts.find('wko_5000'),
  'workouts.list of a user': (db) => db.workouts.list(user, { limit: 20 }),
  'workouts.list of a guest': (db) => db.workouts.list(guest, { limit: 20 }),
  'workouts.list, a later page': async (db) => {
    const { nextCursor } = await db.workouts.list(user, { limit: 20 });
    return db.workouts.list(user, { limit: 20, cursor: nextCursor ?? '' });
  },
  'workouts.list of those saved': (db) => db.workouts.list(guest, { limit: 20, savedOnly: true }),
  'workouts.create': (db) => db.workouts.create({ owner: guest, session }),
  'workouts.update': (db) => db.workouts.update('wko_14', user, { session, isSaved: true }),
  'workouts.delete': (db) => db.workouts.delete('wko_14', user),
  'workouts.list of those with a title': (db) => db.workouts.list(guest, { limit: 20, q: 'legs' }),
  'owners.adopt': (db) => db.owners.adopt('guest_9', 'usr_9'),
  'history.add': (db) =>
    db.history.add({
      owner: guest,
      workoutId: 'wko_15',
      title: 'Legs',
      exerciseCount: 7,
      completedSeconds: 1200,
      kcal: null,
      startedAt: new Date(),
      finishedAt: null,
    }),
  'history.list': (db) => db.history.list(guest, { limit: 20 }),
  'history.list, a later page': async (db) => {
    const { nextCursor } = await db.history.list(guest, { limit: 5 });
    return db.history.list(guest, { limit: 5, cursor: nextCursor ?? '' });
  },
  'history.delete': (db) => db.history.delete('trn_7', guest),
  'users.find': (db) => db.users.find('usr_7'),
  'users.list': (db) => db.users.list({ limit: 20 }),
  'users.setRole': (db) => db.users.setRole('usr_7', 'admin'),
  'exports.create': (db) =>
    db.exports.create({ owner: guest, workoutId: 'wko_15', planHash: 'film_1500' }),
  'exports.find': (db) => db.exports.find('exp_1500'),
  'exports.list': (db) => db.exports.list(guest, { limit: 20 }),
  'exports.waiting': (db) => db.exports.waiting(guest),
  'exports.cancel': (db) => db.exports.cancel('exp_7', guest),
  'films.find': (db) => db.films.find('film_5'),
  'films.request': (db) =>
    db.films.request({
      planHash: 'film_5',
      session,
      encoder: { crf: 20, preset: 'veryfast' },
      durationInFrames: 100,
      fps: 30,
    }),
  'films.claim': (db) => db.films.claim(claim, 30),
  'films.beat': (db) => db.films.beat(claim, { framesDone: 1, framesPerSecond: 1 }),
  'films.addPart': (db) =>
    db.films.addPart(claim, { index: 9, storageKey: 'key', bytes: 1, sha256: 'a'.repeat(64) }),
  'films.parts': (db) => db.films.parts('film_0', 0),
  'films.finish': (db) => db.films.finish(claim, { storageKey: 'key', bytes: 1 }),
  'films.orphans': (db) => db.films.orphans(30),
  'films.watch': (db) => db.films.watch('film_1', 'me', guest),
  'films.unwatch': (db) => db.films.unwatch('film_1', 'me'),
  'films.touch': (db) => db.films.touch('film_5'),
  'films.list': (db) => db.films.list({ states: ['queued', 'running', 'failed'] }, { limit: 20 }),
  'films.list among some': (db) =>
    db.films.list({ states: ['failed'], among: ['film_2', 'film_3'] }, { limit: 20 }),
  'films.known': (db) => db.films.known(['film_2', 'film_none']),
  'films.cancel': (db) => db.films.cancel('film_1500'),
  'films.abandon': (db) => db.films.abandon(['film_6', 'film_7']),
  'films.cancelUnwanted': (db) => db.films.cancelUnwanted(600),
  'segments.find': (db) => db.segments.find('segment_5'),
  'segments.known': (db) => db.segments.known(['segment_5', 'segment_none']),
  'segments.add': (db) => db.segments.add({ key: 'new', storageKey: 'key', bytes: 1 }),
  'owners.forget a guest': (db) => db.owners.forget({ kind: 'guest', id: 'guest_12' }),
  'owners.forget an account': (db) => db.owners.forget({ kind: 'user', id: 'usr_13' }),
  'what an account leaves behind': (db) => db.pool.query(`DELETE FROM users WHERE id = 'usr_11'`),
  'a session by its token': (db) =>
    db.pool.query(`SELECT * FROM auth_sessions WHERE token = 'token_5'`),
};

/** What sums up everything must read everything; house keeping does so some times a day. */
const READS_ALL: Readonly<Record<string, (db: Database) => Promise<unknown>>> = {
  'films.forget': (db) => db.films.forget({ before: longAgo, maxBytes: 1e12 }),
  'segments.forget': (db) => db.segments.forget({ before: longAgo, maxBytes: 1e12 }),
  // Once a start.
  'users.keepListedAdmins': (db) => db.users.keepListedAdmins([]),
};

describe('with 100,000 workouts', () => {
  it.each(Object.entries(CALLS))('%s reads by indexes', async (_name, call) => {
    plans = [];
    await call(database);
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.filter((plan) => BIG.test(plan))).toEqual([]);
  });

  it('the list of workouts comes out of its index in order, and stops after a page', async () => {
    plans = [];
    await database.workouts.list(user, { limit: 20 });
    const plan = plans.find((each) => each.includes('workouts_userId_createdAt_id_idx')) ?? '';
    expect(plan).toContain('Limit');
    expect(plan).not.toContain('Sort');
  });

  it.each(Object.entries(READS_ALL))('%s answers', async (_name, call) => {
    const begun = performance.now();
    await call(database);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('covers every call of the repositories but that of the catalogue, which is small', () => {
    const names = [...Object.keys(CALLS), ...Object.keys(READS_ALL)];
    const isAsked = (name: string) => names.some((each) => each.startsWith(name));
    const { workouts, exports, films, segments, history, users, owners } = database;
    const repositories = { workouts, exports, films, segments, history, users, owners };
    const methods = Object.entries(repositories).flatMap(([name, repository]) =>
      Object.keys(repository).map((method) => `${name}.${method}`),
    );
    // These go by the film's key, like `films.beat`.
    const alike = [
      'films.markSent',
      'films.fail',
      'films.release',
      'films.restart',
      'films.withdraw',
    ];
    expect(methods.filter((name) => !isAsked(name) && !alike.includes(name))).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import type { Owner } from '../shared/owner';
import { buildSession } from '../testing/builders';
import { openTestDatabase } from '../testing/test-database';
import type { StoredExport } from './export-repository';
import { openDatabase } from './open-database';

const { database, url } = await openTestDatabase();
const { owners, workouts, exports, films, history, users, pool } = database;

const session = buildSession({ exercises: [{ exercise: 'plank', workSeconds: 20 }] });
const FILE = { storageKey: 'films/x/film.mp4', bytes: 10 };

beforeAll(() => database.catalog.seed(CATALOG));

const insertUser = async (id: string): Promise<Owner> => {
  await pool.query('INSERT INTO users (id, name, email) VALUES ($1, $1, $2)', [id, `${id}@x.org`]);
  return { kind: 'user', id };
};

let counted = 0;
/** A film as nobody has asked for it for a while. */
const newFilm = async (state: 'queued' | 'finished'): Promise<string> => {
  counted += 1;
  const planHash = String(counted).padStart(64, '0');
  const encoder = { crf: 20, preset: 'veryfast' };
  await films.request({ planHash, session, encoder, durationInFrames: 100, fps: 30 });
  const claim = { planHash, workerId: 'w' };
  if (state === 'finished') {
    await films.claim(claim, 15);
    await films.finish(claim, FILE);
  }
  await pool.query(
    `UPDATE films SET "lastUsedAt" = now() - interval '1 minute' WHERE "planHash" = $1`,
    [planHash],
  );
  return planHash;
};

/** Something of each kind. */
const furnish = async (owner: Owner, planHash: string) => {
  const { id } = await workouts.create({ owner, session });
  await exports.create({ owner, workoutId: id, planHash });
  await films.watch(planHash, `watcher of ${owner.id} ${planHash}`, owner);
  const trained = { title: 'Legs', exerciseCount: 1, completedSeconds: 20, kcal: null };
  await history.add({ ...trained, owner, workoutId: id, startedAt: new Date(), finishedAt: null });
};

const belongings = async (owner: Owner) => ({
  workouts: (await workouts.list(owner, { limit: 10 })).items.length,
  exports: (await exports.list(owner, { limit: 10 })).items.length,
  trained: (await history.list(owner, { limit: 10 })).items.length,
  waits: (await exports.waiting(owner)).own,
});

const NOTHING = { workouts: 0, exports: 0, trained: 0, waits: 0 };
const ONE_EACH = { workouts: 1, exports: 1, trained: 1, waits: 1 };

it('a guest who makes an account takes all along', async () => {
  const guest: Owner = { kind: 'guest', id: 'ann' };
  const other: Owner = { kind: 'guest', id: 'bob' };
  const user = await insertUser('usr_ann');
  const planHash = await newFilm('queued');
  await furnish(guest, planHash);
  await furnish(other, planHash);
  await owners.adopt('ann', 'usr_ann');
  expect(await belongings(guest)).toEqual(NOTHING);
  expect(await belongings(user)).toEqual(ONE_EACH);
  expect(await belongings(other)).toEqual(ONE_EACH);
});

describe.each(['user', 'guest'] as const)('a %s who goes', (kind) => {
  it('takes all along, and the films that nobody else wants', async () => {
    const id = `gone_${kind}`;
    const owner: Owner = kind === 'user' ? await insertUser(id) : { kind, id };
    const other: Owner = { kind: 'guest', id: `other_${kind}` };
    const [made, waiting, shared] = [
      await newFilm('finished'),
      await newFilm('queued'),
      await newFilm('finished'),
    ];
    for (const planHash of [made, waiting, shared]) await furnish(owner, planHash);
    await exports.create({ owner: other, workoutId: null, planHash: shared });
    await pool.query(`UPDATE films SET "lastUsedAt" = now() - interval '1 minute'`);

    const forgotten = await owners.forget(owner);
    expect([...forgotten].toSorted()).toEqual([made, waiting].toSorted());
    expect(await belongings(owner)).toEqual(NOTHING);
    expect(await films.find(made)).toBeNull();
    expect(await films.find(waiting)).toBeNull();
    expect(await films.find(shared)).toMatchObject({ state: 'finished' });
    expect((await exports.list(other, { limit: 5 })).items).toHaveLength(1);
    if (kind === 'user') expect(await users.find(id)).toBeNull();
    expect(await owners.forget(owner)).toEqual([]);
  });
});

it('an export is read whole or not at all while its owner is forgotten', async () => {
  // Readers wait for one another's statements: long enough for all of it to go in between.
  const reader = openDatabase(url, { connections: 1 });
  for (let round = 0; round < 10; round += 1) {
    const guest: Owner = { kind: 'guest', id: `reader ${round}` };
    const planHash = await newFilm('queued');
    const { id } = await exports.create({ owner: guest, workoutId: null, planHash });
    const readUntilGone = async (read: () => Promise<StoredExport | null | undefined>) => {
      for (let one = await read(); one; one = await read())
        expect(one.film.planHash).toBe(planHash);
    };
    const reads = Array.from({ length: 16 }, () => [
      readUntilGone(() => reader.exports.find(id)),
      readUntilGone(async () => (await reader.exports.list(guest, { limit: 10 })).items[0]),
    ]).flat();
    await Promise.all([...reads, owners.forget(guest)]);
  }
  await reader.close();
});

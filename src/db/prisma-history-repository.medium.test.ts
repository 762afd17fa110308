import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import type { Owner } from '../shared/owner';
import { buildSession } from '../testing/builders';
import { openTestDatabase } from '../testing/test-database';

const { database } = await openTestDatabase();
const { history, workouts, pool } = database;

const guest = (id: string): Owner => ({ kind: 'guest', id });
const ann = guest('ann');
const startedAt = new Date('2026-11-26T07:00:00Z');
const LEGS = {
  owner: ann,
  workoutId: null,
  title: 'Legs',
  exerciseCount: 7,
  completedSeconds: 1234.5,
  kcal: 210.5,
  startedAt,
  finishedAt: new Date('2026-11-26T07:21:00Z'),
};

beforeAll(() => database.catalog.seed(CATALOG));

describe('a training', () => {
  it('comes back as it went in, and is deleted by its owner alone', async () => {
    const added = await history.add(LEGS);
    expect(added).toEqual({ ...LEGS, id: added.id });
    expect(added.id).toMatch(/^trn_[0-9a-z]{24}$/);
    expect((await history.list(ann, { limit: 5 })).items).toEqual([added]);
    await expect(history.delete(added.id, guest('bob'))).rejects.toMatchObject({
      code: 'not-found',
    });
    await history.delete(added.id, ann);
    expect((await history.list(ann, { limit: 5 })).items).toEqual([]);
  });

  it('belongs to a workout that there is, and outlives it', async () => {
    await expect(history.add({ ...LEGS, workoutId: 'wko_none' })).rejects.toMatchObject({
      code: 'not-found',
    });
    const session = buildSession({ exercises: [{ exercise: 'plank', workSeconds: 20 }] });
    const { id } = await workouts.create({ owner: ann, session });
    const added = await history.add({ ...LEGS, owner: guest('cid'), workoutId: id });
    expect(added.workoutId).toBe(id);
    await workouts.delete(id, ann);
    const page = await history.list(guest('cid'), { limit: 5 });
    expect(page.items).toEqual([{ ...added, workoutId: null }]);
  });

  it.each([
    { exerciseCount: -1 },
    { completedSeconds: -1 },
    { kcal: -1 },
    { finishedAt: new Date('2026-11-26T06:59:59Z') },
  ])('is refused by the database with %o', async (change) => {
    await expect(history.add({ ...LEGS, ...change })).rejects.toThrow();
  });
});

it('trainings are listed page by page, each once, the one that began last first', async () => {
  const owner = guest('lister');
  const titles: string[] = [];
  for (let n = 0; n < 5; n++) {
    titles.unshift(`${n}`);
    // Two of them in the same moment.
    const at = new Date(startedAt.getTime() + Math.floor(n / 2) * 60_000);
    await history.add({ ...LEGS, owner, title: `${n}`, startedAt: at, finishedAt: null });
  }
  const seen: { title: string; startedAt: Date }[] = [];
  let cursor: string | null = null;
  do {
    const page = await history.list(owner, { limit: 2, ...(cursor === null ? {} : { cursor }) });
    seen.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(seen.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
  const times = seen.map((one) => one.startedAt.getTime());
  expect(times).toEqual(times.toSorted((one, other) => other - one));
});

it('an account that is deleted takes its trainings along', async () => {
  await pool.query(
    `INSERT INTO users (id, name, email) VALUES ('usr_gone', 'G', 'gone@example.org')`,
  );
  const owner: Owner = { kind: 'user', id: 'usr_gone' };
  await history.add({ ...LEGS, owner });
  await pool.query(`DELETE FROM users WHERE id = 'usr_gone'`);
  expect((await history.list(owner, { limit: 5 })).items).toEqual([]);
});

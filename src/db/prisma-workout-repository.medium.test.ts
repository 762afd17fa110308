import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import type { Owner } from '../shared/owner';
import { buildSession } from '../testing/builders';
import { openTestDatabase } from '../testing/test-database';

const { database } = await openTestDatabase();
const { owners, workouts, pool } = database;

const guest = (id: string): Owner => ({ kind: 'guest', id });
const ann = guest('ann');

const session = buildSession({
  title: 'Élan',
  exercises: [
    { exercise: 'push-ups', workSeconds: 40, restSeconds: 20 },
    { exercise: 'air-squats', workSeconds: 30.5, restSeconds: 0, intensity: 'max' },
    { exercise: 'push-ups', workSeconds: 1 },
  ],
  config: { rounds: 3, templateProps: { colour: '#fff', deep: [{ a: null }] } },
});
const generated = {
  userInput: '20 minutes, no jumps',
  provider: 'rule-based',
  explanation: 'Because.',
  constraints: { minutes: 20 },
  relaxed: [],
};

beforeAll(() => database.catalog.seed(CATALOG));
beforeEach(async () => {
  await pool.query('DELETE FROM workouts');
});

const insertUser = async (id: string): Promise<void> => {
  await pool.query(
    'INSERT INTO users (id, name, email) VALUES ($1, $1, $2) ON CONFLICT DO NOTHING',
    [id, `${id}@example.org`],
  );
};

describe('a workout', () => {
  it('comes back as it went in', async () => {
    const usage = { inputTokens: 3, outputTokens: 4, costInMicroUsd: 5 };
    const created = await workouts.create({
      owner: ann,
      session,
      generated: { ...generated, usage },
      isSaved: true,
    });
    expect(created).toMatchObject({
      owner: ann,
      session,
      generated: { ...generated, usage },
      isSaved: true,
    });
    expect(created.id).toMatch(/^wko_[0-9a-z]{24}$/);
    expect(await workouts.find(created.id)).toEqual(created);
    const unpriced = { ...usage, costInMicroUsd: null };
    const other = await workouts.create({
      owner: ann,
      session,
      generated: { ...generated, usage: unpriced },
    });
    expect(other.generated?.usage).toEqual(unpriced);
    const plain = await workouts.create({
      owner: ann,
      session: buildSession({ exercises: session.exercises }),
    });
    expect(plain.generated).toBeNull();
    expect(plain.session).not.toHaveProperty('title');
    expect(Math.abs(plain.createdAt.getTime() - Date.now())).toBeLessThan(60_000);
    expect(await workouts.find('wko_none')).toBeNull();
  });

  it('names no exercise that the catalogue lacks', async () => {
    const wrong = buildSession({ exercises: [{ exercise: 'pushups', workSeconds: 10 }] });
    const failure = workouts.create({ owner: ann, session: wrong });
    await expect(failure).rejects.toMatchObject({ code: 'invalid' });
    await expect(failure).rejects.toThrow('exercises[0].exercise is "pushups"');
    await expect(failure).rejects.toHaveProperty('fix', 'did you mean "push-ups"?');
  });

  it('is changed and deleted by its owner alone', async () => {
    const { id } = await workouts.create({ owner: ann, session });
    for (const other of [guest('bob'), { kind: 'user', id: 'ann' } as const]) {
      await expect(workouts.update(id, other, { isSaved: true })).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(workouts.delete(id, other)).rejects.toMatchObject({ code: 'not-found' });
    }
    const shorter = buildSession({ exercises: [{ exercise: 'plank', workSeconds: 20 }] });
    const changed = await workouts.update(id, ann, { session: shorter, isSaved: true });
    expect(changed).toMatchObject({ session: shorter, isSaved: true });
    expect(await workouts.find(id)).toEqual(changed);
    await workouts.delete(id, ann);
    expect(await workouts.find(id)).toBeNull();
    await expect(workouts.delete(id, ann)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is read whole or not at all while it is deleted', async () => {
    for (let round = 0; round < 30; round += 1) {
      const { id } = await workouts.create({ owner: ann, session, isSaved: true });
      const reads = Array.from({ length: 4 }, () => [
        workouts.find(id),
        workouts.list(ann, { limit: 10, savedOnly: true }).then(({ items }) => items[0] ?? null),
      ]).flat();
      const [found] = await Promise.all([Promise.all(reads), workouts.delete(id, ann)]);
      for (const workout of found) if (workout !== null) expect(workout.session).toEqual(session);
    }
  });

  it('stays whole when a change of it is refused', async () => {
    const created = await workouts.create({ owner: ann, session });
    const wrong = buildSession({ exercises: [{ exercise: 'no-such-thing', workSeconds: 10 }] });
    await expect(workouts.update(created.id, ann, { session: wrong })).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await workouts.find(created.id)).toEqual(created);
  });
});

describe('a list of workouts', () => {
  const listAll = async (limit: number, savedOnly = false): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await workouts.list(ann, { limit, savedOnly, ...(cursor ? { cursor } : {}) });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    return ids;
  };

  it('has every one of the owner once, the newest first, also those of the same millisecond', async () => {
    for (let n = 0; n < 11; n++)
      await workouts.create({ owner: ann, session, isSaved: n % 2 === 0 });
    await workouts.create({ owner: guest('bob'), session });
    await pool.query(
      `UPDATE workouts SET "createdAt" = date_trunc('minute', "createdAt") + (length(id) * 0 + ascii(substr(id, 5)) % 3) * interval '1 s'`,
    );
    const { rows } = await pool.query(
      `SELECT id FROM workouts WHERE "guestId" = 'ann' ORDER BY "createdAt" DESC, id COLLATE "C"`,
    );
    const expected = rows.map(({ id }: { id: string }) => id);
    for (const limit of [1, 3, 11, 50]) expect(await listAll(limit)).toEqual(expected);
    expect(await listAll(4, true)).toHaveLength(6);
  });

  it('refuses a cursor that it never gave', async () => {
    for (const cursor of ['', 'x', '../../etc', Buffer.from('["2026"]').toString('base64url')]) {
      await expect(workouts.list(ann, { limit: 5, cursor })).rejects.toMatchObject({
        code: 'invalid',
      });
    }
  });
});

describe('a guest who makes an account', () => {
  it('takes all along, or nothing', async () => {
    await insertUser('usr_1');
    const { id } = await workouts.create({ owner: ann, session });
    await workouts.create({ owner: guest('bob'), session });
    await expect(owners.adopt('ann', 'usr_none')).rejects.toThrow();
    expect((await workouts.find(id))?.owner).toEqual(ann);
    await owners.adopt('ann', 'usr_1');
    const user: Owner = { kind: 'user', id: 'usr_1' };
    expect((await workouts.list(user, { limit: 10 })).items.map((each) => each.id)).toEqual([id]);
    expect((await workouts.list(ann, { limit: 10 })).items).toEqual([]);
    expect((await workouts.list(guest('bob'), { limit: 10 })).items).toHaveLength(1);
  });
});

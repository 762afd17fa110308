import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trainedDocumentSchema } from '../documents/trained-document';
import { ask, makeWorkout, problemOf } from '../testing/ask';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';

const PATH = '/api/training-sessions';
const LEGS = {
  title: 'Legs',
  exerciseCount: 7,
  completedSeconds: 1234.5,
  kcal: 210,
  startedAt: '2026-11-26T08:00:00+01:00',
  finishedAt: '2026-11-26T07:21:00Z',
};
const pageSchema = z.object({
  items: z.array(trainedDocumentSchema),
  nextCursor: z.string().nullable(),
});

const NO_SUCH_KEY: unknown = expect.stringContaining('no such key');

let platform: FakePlatform;
beforeEach(() => {
  platform = createFakePlatform();
});

const add = (body: unknown, caller = 'guest') =>
  ask(platform, PATH, { method: 'POST', body, caller });

describe('trainings', () => {
  it('are kept, listed and deleted by whoever did them', async () => {
    const sessionId = await makeWorkout(platform);
    const added = await add({ ...LEGS, sessionId });
    expect(added.status).toBe(201);
    const trained = trainedDocumentSchema.parse(await added.json());
    expect(trained).toEqual({
      ...LEGS,
      id: trained.id,
      sessionId,
      startedAt: '2026-11-26T07:00:00.000Z',
      finishedAt: '2026-11-26T07:21:00.000Z',
    });
    const path = `${PATH}/${trained.id}`;
    expect(added.headers.get('location')).toBe(path);
    const list = async (caller: string) =>
      pageSchema.parse(await (await ask(platform, PATH, { caller })).json()).items;
    expect(await list('guest')).toEqual([trained]);
    expect(await list('stranger')).toEqual([]);
    const remove = (caller: string) => ask(platform, path, { method: 'DELETE', caller });
    expect((await remove('stranger')).status).toBe(404);
    expect((await remove('guest')).status).toBe(204);
    expect(await list('guest')).toEqual([]);
  });

  it('need neither a workout nor an end', async () => {
    const { kcal: _kcal, finishedAt: _finishedAt, ...facts } = LEGS;
    const added = await add(facts);
    expect(await added.json()).toMatchObject({ sessionId: null, kcal: null, finishedAt: null });
  });

  it.each([
    [{ finishedAt: '2026-11-26T06:59:00Z' }, 'finishedAt', 'a time that is not before `startedAt`'],
    [{ startedAt: '0000-01-01T00:00:00Z' }, 'startedAt', 'a time from 2000 to 2999'],
    [{ completedSeconds: -1 }, 'completedSeconds', 'at least 0'],
    [{ exerciseCount: 1.5 }, 'exerciseCount', 'a whole number'],
    [{ owner: 'me' }, 'owner', NO_SUCH_KEY],
  ])('are refused with %o', async (change, path, allowed) => {
    const { status, issues } = await problemOf(await add({ ...LEGS, ...change }));
    expect(status).toBe(400);
    expect(issues).toContainEqual(expect.objectContaining({ path, allowed }));
  });

  it('name a workout that one may read', async () => {
    expect((await add({ ...LEGS, sessionId: 'wko_nobody' })).status).toBe(404);
    platform = createFakePlatform({ AUTH_MODE: 'required' });
    const sessionId = await makeWorkout(platform, 'admin');
    expect((await add({ ...LEGS, sessionId }, 'member')).status).toBe(404);
  });
});

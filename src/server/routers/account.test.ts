import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountDataSchema } from '../documents/account-document';
import { forgetOwner } from '../forget-owner';
import { ask, makeExport, makeWorkout, problemOf } from '../testing/ask';
import { FAKE_PASSWORD } from '../testing/fake-people';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';

const DATA = '/api/account/data';
const DELETE = '/api/account/delete';

let platform: FakePlatform;
beforeEach(() => {
  platform = createFakePlatform();
});

const dataOf = async (caller: string) => {
  const response = await ask(platform, DATA, { caller });
  expect(response.headers.get('content-disposition')).toContain('attachment');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return accountDataSchema.parse(await response.json());
};

describe('all of somebody’s data', () => {
  it('is one document: profile, workouts with what they were made of, exports, trainings', async () => {
    await ask(platform, '/api/generate-training', {
      method: 'POST',
      caller: 'member',
      body: { user_input: 'legs, please' },
    });
    await makeExport(platform, 'member');
    await makeWorkout(platform, 'stranger');
    const trained = { title: 'Legs', exerciseCount: 1, completedSeconds: 20 };
    await ask(platform, '/api/training-sessions', {
      method: 'POST',
      caller: 'member',
      body: { ...trained, startedAt: '2026-11-26T07:00:00Z' },
    });
    const data = await dataOf('member');
    expect(data).toMatchObject({
      profile: { email: 'member@example.com', role: 'member' },
      exports: [{ state: 'queued' }],
      trainingSessions: [trained],
    });
    expect(data.workouts).toHaveLength(2);
    expect(data.workouts.map(({ generated }) => generated?.user_input)).toContain('legs, please');
  });

  it('is all of it, however much, and a guest’s too', async () => {
    for (let n = 0; n < 230; n++) await makeWorkout(platform, 'guest');
    const data = await dataOf('guest');
    expect(data.profile).toBeNull();
    expect(new Set(data.workouts.map(({ sessionId }) => sessionId)).size).toBe(230);
  });
});

describe('an account', () => {
  const remove = (body: unknown, caller: string) =>
    ask(platform, DELETE, { method: 'POST', body, caller });

  it('is deleted with all that is its, by whoever knows its password', async () => {
    await makeExport(platform, 'member');
    await makeWorkout(platform, 'guest');
    expect((await problemOf(await remove({}, 'member'))).issues).toMatchObject([
      { path: 'password' },
    ]);
    expect((await remove({ password: 'wrong' }, 'member')).status).toBe(403);
    expect((await dataOf('member')).workouts).toHaveLength(1);
    expect((await remove({ password: FAKE_PASSWORD }, 'member')).status).toBe(204);
    expect(await dataOf('member')).toMatchObject({ workouts: [], exports: [] });
    expect((await dataOf('guest')).workouts).toHaveLength(1);
  });

  it('is none for a guest, who deletes what his browser made', async () => {
    await makeWorkout(platform, 'guest');
    expect((await remove({}, 'guest')).status).toBe(204);
    expect((await dataOf('guest')).workouts).toEqual([]);
  });
});

describe('forgetOwner', () => {
  const owner = { kind: 'user', id: 'user-1' } as const;

  it('deletes the files of films that nobody else wants', async () => {
    const { storage } = platform;
    const put = (key: string) => storage.put(key, new Uint8Array(1), { contentType: 'video/mp4' });
    for (const key of ['films/a/film.mp4', 'films/a/0/0.part', 'films/b/film.mp4']) await put(key);
    const owners = { forget: () => Promise.resolve(['a']) };
    await forgetOwner({ owners, storage, log: platform.log }, owner);
    const left: string[] = [];
    for await (const { key } of storage.list('films')) left.push(key);
    expect(left).toEqual(['films/b/film.mp4']);
  });

  it('does not fail with the storage: the sweep comes later', async () => {
    const storage = { ...platform.storage, delete: () => Promise.reject(new Error('away')) };
    const warn = vi.fn();
    const owners = { forget: () => Promise.resolve(['a']) };
    await forgetOwner({ owners, storage, log: { warn } }, owner);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

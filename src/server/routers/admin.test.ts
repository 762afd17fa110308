import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { filmDocumentSchema } from '../documents/film-document';
import { userDocumentSchema } from '../documents/user-document';
import { ask, makeExport, planHashOf, problemOf } from '../testing/ask';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';

let platform: FakePlatform;
beforeEach(() => {
  platform = createFakePlatform({ ADMIN_EMAILS: 'listed@example.com' });
});

const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

describe('users', () => {
  const setRole = (id: string, role: string) =>
    ask(platform, `/api/admin/users/${id}/role`, {
      method: 'PUT',
      body: { role },
      caller: 'admin',
    });

  it('are listed page by page, for administrators alone', async () => {
    const schema = pageOf(userDocumentSchema);
    const path = '/api/admin/users?limit=1';
    const first = schema.parse(await (await ask(platform, path, { caller: 'admin' })).json());
    const rest = schema.parse(
      await (await ask(platform, `${path}&cursor=${first.nextCursor}`, { caller: 'admin' })).json(),
    );
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(['user-1', 'user-2']);
    expect((await ask(platform, path, { caller: 'member' })).status).toBe(403);
  });

  it('get a role, and lose it', async () => {
    const given = await setRole('user-1', 'admin');
    expect(await given.json()).toMatchObject({ id: 'user-1', role: 'admin', isAdminByList: false });
    expect(await (await setRole('user-1', 'member')).json()).toMatchObject({ role: 'member' });
    expect((await setRole('nobody', 'admin')).status).toBe(404);
    expect((await setRole('user-1', 'king')).status).toBe(400);
  });

  it('keep it where nobody would be left, or the list would give it again', async () => {
    expect(await problemOf(await setRole('user-2', 'member'))).toMatchObject({
      status: 409,
      detail: 'this is your own account',
    });
    platform = createFakePlatform({ ADMIN_EMAILS: 'member@example.com' });
    expect(await problemOf(await setRole('user-1', 'member'))).toMatchObject({
      status: 409,
      detail: 'ADMIN_EMAILS names member@example.com',
    });
  });
});

describe('films', () => {
  const newFilm = async () => planHashOf(platform, await makeExport(platform));
  const list = async (show = '') =>
    pageOf(filmDocumentSchema).parse(
      await (await ask(platform, `/api/admin/films${show}`, { caller: 'admin' })).json(),
    ).items;
  const act = (planHash: string, what: string) =>
    ask(platform, `/api/admin/films/${planHash}/${what}`, {
      method: 'POST',
      body: {},
      caller: 'admin',
    });

  it('are listed with their state and why they failed', async () => {
    const planHash = await newFilm();
    expect(await list()).toMatchObject([
      { planHash, title: 'Legs', state: 'queued', reason: null },
    ]);
    expect(await list('?show=active')).toEqual([]);
    const failure = { message: 'a clip is damaged', fix: 'ingest it again' };
    platform.fakeFilms.change(planHash, { state: 'failed', attempts: 4, failure });
    const failed = [{ planHash, state: 'failed', isDead: true, attempts: 4, reason: failure }];
    for (const show of ['', '?show=failed', '?show=dead'])
      expect(await list(show)).toMatchObject(failed);
    expect(await list('?show=queued')).toEqual([]);
    expect((await ask(platform, '/api/admin/films?show=all', { caller: 'admin' })).status).toBe(
      400,
    );
  });

  it('are tried again when they failed, and cancelled when they are under way', async () => {
    const planHash = await newFilm();
    expect((await act(planHash, 'retry')).status).toBe(409);
    platform.fakeFilms.change(planHash, { state: 'failed' });
    expect(await (await act(planHash, 'retry')).json()).toMatchObject({ state: 'queued' });
    expect(await (await act(planHash, 'cancel')).json()).toMatchObject({ state: 'cancelled' });
    expect(await problemOf(await act(planHash, 'cancel'))).toMatchObject({
      status: 409,
      detail: 'the film is cancelled',
    });
    expect((await act('f'.repeat(64), 'cancel')).status).toBe(404);
    expect((await act('nonsense', 'cancel')).status).toBe(400);
  });
});

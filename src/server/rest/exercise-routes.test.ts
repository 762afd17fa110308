import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { CATALOG } from '../../catalog/catalog';
import { exerciseSchema } from '../../catalog/exercise';
import { ask, problemOf } from '../testing/ask';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';

let platform: FakePlatform;
beforeEach(() => {
  platform = createFakePlatform();
});

describe('the catalogue', () => {
  it('is prepared once, compressed, and need not be sent twice', async () => {
    const list = vi.spyOn(platform.database.catalog, 'list');
    const plain = await ask(platform, '/api/exercises');
    expect(plain.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(z.array(exerciseSchema).parse(await plain.json())).toHaveLength(CATALOG.length);

    const small = await ask(platform, '/api/exercises', { headers: { 'accept-encoding': 'gzip' } });
    expect(small.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await small.arrayBuffer()).toString()).toBe(JSON.stringify(CATALOG));

    const etag = plain.headers.get('etag') ?? '';
    const again = await ask(platform, '/api/exercises', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(list).toHaveBeenCalledTimes(1);

    platform.fakeFilms.tell('catalog', '');
    await ask(platform, '/api/exercises');
    expect(list).toHaveBeenCalledTimes(2);
  });

  it('is filtered, and says what a filter may be', async () => {
    const found = await ask(platform, '/api/exercises?level=beginner&q=squat');
    const exercises = z.array(exerciseSchema).parse(await found.json());
    expect(exercises.length).toBeGreaterThan(0);
    expect(exercises.every(({ level }) => level === 'beginner')).toBe(true);
    const etag = found.headers.get('etag') ?? '';
    const again = await ask(platform, '/api/exercises?level=beginner&q=squat', {
      headers: { 'if-none-match': `"other", ${etag}` },
    });
    expect(again.status).toBe(304);

    const wrong = await problemOf(await ask(platform, '/api/exercises?level=expert&size=3'));
    expect(wrong).toMatchObject({ status: 400, code: 'invalid', type: '/api/docs#errors-invalid' });
    expect(wrong.issues.map(({ path, value }) => [path, value])).toEqual([
      ['level', 'expert'],
      ['size', '3'],
    ]);
    expect(wrong.issues[0]?.allowed).toBe('"beginner", "intermediate", "advanced"');
    expect(wrong.issues[1]?.allowed).toContain('known keys: category');
  });

  it('finds one exercise by id and slug', async () => {
    for (const id of ['push-ups', 'exr_push_ups']) {
      const response = await ask(platform, `/api/exercises/${id}`);
      expect(exerciseSchema.parse(await response.json()).slug).toBe('push-ups');
    }
    expect(await problemOf(await ask(platform, '/api/exercises/pushups'))).toMatchObject({
      status: 404,
      detail: 'there is no exercise "pushups"',
      instance: '/api/exercises/pushups',
    });
  });

  it('is changed and published by administrators, slugs excepted', async () => {
    const found = CATALOG.find(({ slug }) => slug === 'push-ups');
    const { id: _id, clips: _clips, ...card } = found ?? {};
    const put = (path: string, body: unknown, caller = 'admin') =>
      ask(platform, `/api/exercises/push-ups${path}`, { method: 'PUT', body, caller });
    const name = { en: 'Press-ups', fr: 'Pompes au sol' };
    const changed = await put('', { card: { ...card, name } });
    expect(await changed.json()).toMatchObject({ slug: 'push-ups', name, isPublished: true });
    const hidden = await put('/published', { isPublished: false });
    expect(await hidden.json()).toMatchObject({ name, isPublished: false });
    const listed = await ask(platform, '/api/admin/exercises', { caller: 'admin' });
    expect(await listed.json()).toHaveLength(CATALOG.length);

    expect((await put('', { card: { ...card, slug: 'other' } })).status).toBe(409);
    expect((await put('/published', { isPublished: false }, 'member')).status).toBe(403);
    expect((await ask(platform, '/api/admin/exercises', { caller: 'member' })).status).toBe(403);
  });

  it('is added to by administrators alone', async () => {
    const card = CATALOG.find(({ slug }) => slug === 'push-ups');
    const { id: _id, clips: _clips, ...body } = card ?? {};
    const create = (caller: string, slug: string) =>
      ask(platform, '/api/exercises', { method: 'POST', body: { ...body, slug }, caller });
    const created = await create('admin', 'new-push-ups');
    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toMatch(/^\/api\/exercises\/exr_/);
    expect(await created.json()).toMatchObject({ slug: 'new-push-ups', clips: [] });
    expect((await create('admin', 'push-ups')).status).toBe(409);
    expect((await create('member', 'x')).status).toBe(403);
    expect((await create('guest', 'x')).status).toBe(401);
    // Whoever may not is not told what is wrong with his body.
    const empty = await ask(platform, '/api/exercises', { method: 'POST', body: {} });
    expect(empty.status).toBe(401);
  });
});

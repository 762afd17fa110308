import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DomainError } from '../../shared/domain-error';
import { exportDocumentSchema } from '../documents/export-document';
import { ask, makeExport, makeWorkout, planHashOf, problemOf } from '../testing/ask';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';

let platform: FakePlatform;
beforeEach(() => {
  platform = createFakePlatform();
});

describe('exports', () => {
  it('tell how far they are', async () => {
    const id = await makeExport(platform);
    const planHash = await planHashOf(platform, id);
    platform.fakeFilms.change(planHash, {
      state: 'running',
      framesDone: 300,
      framesPerSecond: 100,
    });
    const running = await ask(platform, `/api/exports/${id}`);
    expect(await running.json()).toMatchObject({
      state: 'running',
      progress: 0.2,
      eta_seconds: 12,
    });
    const mine = await ask(platform, '/api/exports', { caller: 'guest' });
    expect(await mine.json()).toMatchObject({ items: [{ id }], nextCursor: null });

    expect((await ask(platform, `/api/exports/${id}`, { method: 'DELETE' })).status).toBe(404);
    const cancelled = await ask(platform, `/api/exports/${id}`, {
      method: 'DELETE',
      caller: 'guest',
    });
    expect(await cancelled.json()).toMatchObject({ id, state: 'cancelled', eta_seconds: null });
  });

  it('are downloaded from a signed address, with Range', async () => {
    const id = await makeExport(platform);
    const early = await problemOf(await ask(platform, `/api/exports/${id}/download`));
    expect(early).toMatchObject({ status: 409, detail: 'the export is queued' });

    const film = new TextEncoder().encode('0123456789');
    await platform.storage.put('films/a/film.mp4', film, { contentType: 'video/mp4' });
    const file = { storageKey: 'films/a/film.mp4', bytes: film.byteLength };
    platform.fakeFilms.change(await planHashOf(platform, id), { state: 'finished', file });
    const response = await ask(platform, `/api/exports/${id}/download`);
    expect(response.status).toBe(302);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^http:\/\/storage\.test\/api\/files\//);
  });

  it('send events until they are over', async () => {
    const id = await makeExport(platform);
    const planHash = await planHashOf(platform, id);
    const response = await ask(platform, `/api/exports/${id}/events`);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    setTimeout(
      () => platform.fakeFilms.change(planHash, { state: 'running', framesDone: 750 }),
      250,
    );
    setTimeout(() => platform.fakeFilms.change(planHash, { state: 'finished' }), 600);
    const text = await response.text();
    const states = [...text.matchAll(/^event: progress\nid: (\w+)\ndata: (.*)$/gm)].map(
      ([, state, data = '']) => [state, exportDocumentSchema.parse(JSON.parse(data)).progress],
    );
    expect(states).toEqual([
      ['queued', 0],
      ['running', 0.5],
      ['finished', 1],
    ]);
    const again = await ask(platform, `/api/exports/${id}/events`, {
      headers: { 'last-event-id': 'finished' },
    });
    expect(again.status).toBe(204);
    expect((await ask(platform, '/api/exports/exp_x/events')).status).toBe(404);
  });
});

describe('POST /api/generate-workout-video', () => {
  const film = (sessionId: unknown, signal?: AbortSignal) =>
    ask(platform, '/api/generate-workout-video', {
      method: 'POST',
      body: { sessionId },
      ...(signal === undefined ? {} : { signal }),
    });

  /** The film that is asked for, once it is. */
  const askedFilm = async (): Promise<string> => {
    await vi.waitFor(() => expect(platform.fakeFilms.watched()).toHaveLength(1));
    return platform.fakeFilms.watched()[0] ?? '';
  };

  it('answers with the first bytes, and streams the rest', async () => {
    const asked = film(await makeWorkout(platform));
    const planHash = await askedFilm();
    await platform.fakeFilms.addPart(planHash, new TextEncoder().encode('first '));
    const response = await asked;
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('video/mp4');
    await platform.fakeFilms.addPart(planHash, new TextEncoder().encode('second'));
    platform.fakeFilms.change(planHash, { state: 'finished' });
    expect(await response.text()).toBe('first second');
    expect(platform.fakeFilms.watchersOf(planHash)).toBe(0);
  });

  it('ends the film when the client goes away', async () => {
    const client = new AbortController();
    const asked = film(await makeWorkout(platform), client.signal);
    const planHash = await askedFilm();
    platform.fakeFilms.change(planHash, { state: 'running' });
    await platform.fakeFilms.addPart(planHash, new TextEncoder().encode('first '));
    const response = await asked;
    await response.body?.cancel();
    await vi.waitFor(() => expect(platform.fakeFilms.stateOf(planHash)).toBe('cancelled'));
  });

  it('refuses before it begins', async () => {
    expect((await film('wko_nobody')).status).toBe(404);
    expect((await problemOf(await film(7))).issues).toEqual([
      { path: 'sessionId', value: 7, allowed: 'a text' },
    ]);
    const asked = film(await makeWorkout(platform));
    const planHash = await askedFilm();
    platform.fakeFilms.change(planHash, {
      state: 'failed',
      failure: { message: 'a clip is damaged', fix: 'ingest it again' },
    });
    expect(await problemOf(await asked)).toMatchObject({
      status: 500,
      code: 'film-failed',
      detail: 'a clip is damaged',
    });
  });

  it('says how long to wait when too many are waiting', async () => {
    const sessionId = await makeWorkout(platform);
    vi.spyOn(platform.filmQueue, 'request').mockRejectedValue(
      new DomainError('limit', 'you wait for 20 films', 'wait', { retryAfterSeconds: 90 }),
    );
    const response = await film(sessionId);
    expect(response.headers.get('retry-after')).toBe('90');
    expect((await problemOf(response)).status).toBe(429);
  });
});

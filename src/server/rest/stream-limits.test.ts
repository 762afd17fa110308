import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, makeExport, makeWorkout, problemOf } from '../testing/ask';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';

afterEach(() => vi.useRealTimers());

const film = (platform: FakePlatform, sessionId: string, caller = 'guest', signal?: AbortSignal) =>
  ask(platform, '/api/generate-workout-video', {
    method: 'POST',
    body: { sessionId },
    caller,
    ...(signal === undefined ? {} : { signal }),
  });

/** A film whose first bytes are there. */
const begunFilm = async (platform: FakePlatform) => {
  const sessionId = await makeWorkout(platform);
  const asked = film(platform, sessionId);
  await vi.waitFor(() => expect(platform.fakeFilms.watched()).toHaveLength(1));
  const planHash = platform.fakeFilms.watched()[0] ?? '';
  platform.fakeFilms.change(planHash, { state: 'running' });
  await platform.fakeFilms.addPart(planHash, Buffer.from('first'));
  return { sessionId, planHash, response: await asked };
};

describe('open films and events', () => {
  it('are so many for each caller, and one that ends makes room', async () => {
    const platform = createFakePlatform({ STREAM_LIMIT_PER_CALLER: '2' });
    const { sessionId, response } = await begunFilm(platform);
    const id = await makeExport(platform, 'stranger');
    const events = await ask(platform, `/api/exports/${id}/events`);
    expect(events.status).toBe(200);
    for (const refused of [
      await film(platform, sessionId),
      // Another guest of the same address.
      await ask(platform, `/api/exports/${id}/events`, { caller: 'stranger' }),
    ]) {
      expect(refused.headers.get('retry-after')).toBe('10');
      expect(await problemOf(refused)).toMatchObject({ status: 429, code: 'limit' });
    }
    const input = encodeURIComponent(JSON.stringify({ id }));
    const subscribed = await ask(platform, `/api/trpc/exports.progress?input=${input}`);
    expect(await subscribed.text()).toContain('"status":429');
    // Whoever has an account counts for himself.
    const other = await ask(platform, `/api/exports/${id}/events`, { caller: 'member' });
    expect(other.status).toBe(200);
    await other.body?.cancel();

    await events.body?.cancel();
    const again = await ask(platform, `/api/exports/${id}/events`);
    expect(again.status).toBe(200);
    await again.body?.cancel();
    await response.body?.cancel();
  });

  it('are so many for all', async () => {
    const platform = createFakePlatform({ STREAM_LIMIT: '1' });
    const { response } = await begunFilm(platform);
    const id = await makeExport(platform, 'stranger');
    const refused = await ask(platform, `/api/exports/${id}/events`, { caller: 'member' });
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(await problemOf(refused)).toMatchObject({ status: 503, code: 'unavailable' });
    await response.body?.cancel();
  });

  it('that are refused later give their place back', async () => {
    const platform = createFakePlatform({ STREAM_LIMIT_PER_CALLER: '1' });
    const sessionId = await makeWorkout(platform);
    vi.spyOn(platform.filmQueue, 'request').mockRejectedValue(new Error('a bug'));
    for (let n = 0; n < 3; n++) expect((await film(platform, sessionId)).status).toBe(500);
  });

  it('end with a client that goes away', async () => {
    const platform = createFakePlatform({ STREAM_LIMIT_PER_CALLER: '1' });
    const id = await makeExport(platform);
    for (let n = 0; n < 3; n++) {
      const client = new AbortController();
      const { signal } = client;
      const events = await ask(platform, `/api/exports/${id}/events`, { signal });
      expect(events.status).toBe(200);
      client.abort();
    }
  });
});

describe('a film', () => {
  it('is no longer watched by somebody who takes nothing for a while', async () => {
    const platform = createFakePlatform({ RENDER_INACTIVITY_SECONDS: '60' });
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { planHash, response } = await begunFilm(platform);
    await vi.advanceTimersByTimeAsync(50_000);
    expect(platform.fakeFilms.watchersOf(planHash)).toBe(1);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(platform.fakeFilms.watchersOf(planHash)).toBe(0);
    expect(platform.fakeFilms.stateOf(planHash)).toBe('cancelled');
    await expect(response.text()).rejects.toThrow('the reader took nothing for 60 seconds');
  });

  it('is asked for again when it was cancelled under somebody who joined', async () => {
    const platform = createFakePlatform();
    const sessionId = await makeWorkout(platform);
    const request = vi.spyOn(platform.filmQueue, 'request');
    const asked = film(platform, sessionId);
    await vi.waitFor(() => expect(platform.fakeFilms.watched()).toHaveLength(1));
    const planHash = platform.fakeFilms.watched()[0] ?? '';
    request.mockImplementationOnce((wish) => {
      platform.fakeFilms.change(planHash, { state: 'queued' });
      return platform.fakeFilms.queue.request(wish);
    });
    platform.fakeFilms.change(planHash, { state: 'cancelled' });
    await vi.waitFor(() => expect(platform.fakeFilms.stateOf(planHash)).toBe('queued'));
    await platform.fakeFilms.addPart(planHash, Buffer.from('anew'));
    platform.fakeFilms.change(planHash, { state: 'finished' });
    expect(await (await asked).text()).toBe('anew');
  });

  it('counts as his who streams it', async () => {
    const platform = createFakePlatform();
    const watch = vi.spyOn(platform.database.films, 'watch');
    const { response } = await begunFilm(platform);
    expect(watch.mock.calls[0]?.[2]).toEqual({ kind: 'guest', id: 'guest-1' });
    await response.body?.cancel();
  });
});

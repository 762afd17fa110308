import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DomainError } from '../shared/domain-error';
import { buildSession } from '../testing/builders';
import { tailFilm } from './film-tail';
import { createFakeFilms, type FakeFilms } from './testing/fake-films';

const session = buildSession({ exercises: [{ exercise: 'air-squats', workSeconds: 30 }] });
const OWNER = { kind: 'guest', id: 'g' } as const;
const KIB = 1024;

let fake: FakeFilms;
let planHash = '';
let client: AbortController;

beforeEach(async () => {
  fake = createFakeFilms();
  ({ planHash } = await fake.queue.request({ session, owner: OWNER }));
  client = new AbortController();
});
afterEach(() => vi.useRealTimers());

const tail = ({ inactivitySeconds = 300 } = {}) =>
  tailFilm({
    films: fake.films,
    storage: fake.storage,
    notices: fake.notices,
    planHash,
    owner: OWNER,
    signal: client.signal,
    inactivitySeconds,
  });

/** Reads to the end, and says how large the chunks were. */
const readAll = async (stream: ReadableStream<Uint8Array>) => {
  const chunks: Uint8Array[] = [];
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: Buffer.concat(chunks), sizes: chunks.map((c) => c.byteLength) };
    chunks.push(value);
  }
};

const until = async (isSo: () => boolean) => {
  await vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 3000, interval: 5 });
};

describe('tailFilm', () => {
  it('gives a finished film in chunks of 64 KiB', async () => {
    const parts = [randomBytes(200 * KIB), randomBytes(10), randomBytes(64 * KIB)];
    for (const part of parts) await fake.addPart(planHash, part);
    fake.change(planHash, { state: 'finished' });
    const { bytes, sizes } = await readAll(tail());
    expect(bytes.equals(Buffer.concat(parts))).toBe(true);
    expect(sizes).toEqual([64 * KIB, 64 * KIB, 64 * KIB, 8 * KIB, 10, 64 * KIB]);
    expect(fake.watchersOf(planHash)).toBe(0);
  });

  it('gives each part of a film under way as soon as it is there', async () => {
    const reader = tail().getReader();
    for (const text of ['first', 'second', 'third']) {
      const read = reader.read();
      await fake.addPart(planHash, Buffer.from(text));
      expect(Buffer.from((await read).value ?? []).toString()).toBe(text);
      expect(fake.watchersOf(planHash)).toBe(1);
    }
    const end = reader.read();
    fake.change(planHash, { state: 'finished' });
    expect((await end).done).toBe(true);
    expect(fake.watchersOf(planHash)).toBe(0);
  });

  it('finds a part of which no notice came', async () => {
    const read = tail().getReader().read();
    await until(() => fake.watchersOf(planHash) === 1);
    await fake.addPart(planHash, Buffer.from('silent'), { isSilent: true });
    expect(Buffer.from((await read).value ?? []).toString()).toBe('silent');
    client.abort();
  });

  it('reads nothing before it is asked, and no further than it is asked', async () => {
    const get = vi.spyOn(fake.storage, 'get');
    for (let index = 0; index < 5; index++) await fake.addPart(planHash, randomBytes(100));
    const stream = tail();
    expect(fake.watchersOf(planHash)).toBe(0);
    const reader = stream.getReader();
    await reader.read();
    expect(get).toHaveBeenCalledTimes(1);
    await reader.read();
    expect(get).toHaveBeenCalledTimes(2);
    await reader.cancel();
  });

  it.each(['the signal', 'cancel'])(
    'ends its watch at once by %s, which cancels the film',
    async (by) => {
      fake.change(planHash, { state: 'running' });
      await fake.addPart(planHash, Buffer.from('begin'));
      const reader = tail().getReader();
      await reader.read();
      const waiting = reader.read().catch(() => null);
      if (by === 'cancel') await reader.cancel();
      else client.abort();
      await waiting;
      await until(() => fake.watchersOf(planHash) === 0);
      expect(fake.stateOf(planHash)).toBe('cancelled');
    },
  );

  it('ends its watch at once when nobody reads any more', async () => {
    fake.change(planHash, { state: 'running' });
    await fake.addPart(planHash, Buffer.from('begin'));
    await tail().getReader().read();
    client.abort();
    await until(() => fake.watchersOf(planHash) === 0);
  });

  it('leaves a film alone that somebody else watches', async () => {
    fake.change(planHash, { state: 'running' });
    await fake.films.watch(planHash, 'somebody', OWNER);
    await fake.addPart(planHash, Buffer.from('begin'));
    const reader = tail().getReader();
    await reader.read();
    await reader.cancel();
    expect(fake.watchersOf(planHash)).toBe(1);
    expect(fake.stateOf(planHash)).toBe('running');
  });

  it('follows a film that is taken over before a byte was sent', async () => {
    const read = tail().getReader().read();
    await until(() => fake.watchersOf(planHash) === 1);
    fake.restart(planHash);
    await fake.addPart(planHash, Buffer.from('anew'));
    expect(Buffer.from((await read).value ?? []).toString()).toBe('anew');
    client.abort();
  });

  it('fails when the stream begins anew after bytes were sent', async () => {
    await fake.addPart(planHash, Buffer.from('old'));
    const reader = tail().getReader();
    await reader.read();
    fake.restart(planHash);
    await expect(reader.read()).rejects.toThrow('began its stream anew');
    expect(fake.watchersOf(planHash)).toBe(0);
  });

  it.each([
    ['failed', 'film-failed', 'no room on the disk'],
    ['cancelled', 'unavailable', 'the film was cancelled'],
    ['expired', 'unavailable', 'not there any more'],
  ] as const)('fails when the film is %s', async (state, code, message) => {
    const failure = { message: 'no room on the disk', fix: 'make room' };
    fake.change(planHash, { state, failure });
    const error: unknown = await tail()
      .getReader()
      .read()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code });
    expect(String(error)).toContain(message);
  });

  it('gives up a film that gets no further', async () => {
    vi.useFakeTimers();
    const read = tail({ inactivitySeconds: 60 }).getReader().read();
    const failed = expect(read).rejects.toThrow('no further for 60 seconds');
    for (let second = 0; second < 50; second++) await vi.advanceTimersByTimeAsync(1000);
    fake.change(planHash, { state: 'running', framesDone: 10 });
    for (let second = 0; second < 50; second++) await vi.advanceTimersByTimeAsync(1000);
    expect(fake.watchersOf(planHash)).toBe(1);
    for (let second = 0; second < 15; second++) await vi.advanceTimersByTimeAsync(1000);
    await failed;
  });

  it('waits out an outage of the database, once it has begun', async () => {
    await fake.addPart(planHash, Buffer.from('begin'));
    const reader = tail().getReader();
    await reader.read();
    fake.failWith = new DomainError('unavailable', 'no database', 'wait');
    const next = reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    fake.failWith = null;
    await fake.addPart(planHash, Buffer.from('more'));
    expect(Buffer.from((await next).value ?? []).toString()).toBe('more');
    client.abort();
  });

  it('tells of an outage while nothing was promised yet', async () => {
    fake.failWith = new DomainError('unavailable', 'no database', 'wait');
    await expect(tail().getReader().read()).rejects.toThrow('no database');
  });

  it('says every few seconds that it watches', async () => {
    vi.useFakeTimers();
    const watch = vi.spyOn(fake.films, 'watch');
    const read = tail()
      .getReader()
      .read()
      .catch(() => null);
    await vi.advanceTimersByTimeAsync(16_000);
    expect(watch.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(watch.mock.calls.every(([, , owner]) => owner === OWNER)).toBe(true);
    client.abort();
    await vi.advanceTimersByTimeAsync(2000);
    await read;
    const before = watch.mock.calls.length;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(watch.mock.calls.length).toBe(before);
  });

  it('reads a finished film without parts from its file', async () => {
    const content = randomBytes(100 * KIB);
    await fake.storage.put('films/a/film.mp4', content, { contentType: 'video/mp4' });
    const file = { storageKey: 'films/a/film.mp4', bytes: content.byteLength };
    fake.change(planHash, { state: 'finished', file });
    expect((await readAll(tail())).bytes.equals(content)).toBe(true);
  });
});

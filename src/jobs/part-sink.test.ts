import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import type { FilmClaim, FilmPart } from '../db/film-repository';
import { DomainError } from '../shared/domain-error';
import { createMemoryStorage } from '../storage/memory-storage';
import { LostClaim } from './lost-claim';
import { openPartSink } from './part-sink';

const CLAIM: FilmClaim = { planHash: 'a'.repeat(64), workerId: 'first' };
const MIB = 2 ** 20;

/** One film's parts, as PostgreSQL keeps them. */
const createFilms = () => {
  const generations: FilmPart[][] = [[]];
  let owner = CLAIM.workerId;
  let failures = 0;
  const current = (): FilmPart[] => generations.at(-1) ?? [];
  return {
    generations,
    giveTo: (workerId: string) => {
      owner = workerId;
    },
    failNext: (count: number) => {
      failures = count;
    },
    parts: (_planHash: string, from: number) =>
      Promise.resolve({
        generation: generations.length - 1,
        parts: current().slice(from, from + 2),
      }),
    addPart: ({ workerId }: FilmClaim, part: FilmPart) => {
      if (failures > 0) {
        failures -= 1;
        return Promise.reject(new DomainError('unavailable', 'away', 'wait'));
      }
      if (workerId !== owner) return Promise.resolve(false);
      current().push(part);
      return Promise.resolve(true);
    },
    restart: () => {
      generations.push([]);
      return Promise.resolve(generations.length - 1);
    },
  };
};

type Films = ReturnType<typeof createFilms>;
type Storage = ReturnType<typeof createMemoryStorage>;

const bytesOf = (length: number, seed = 0): Buffer =>
  Buffer.from(Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) + seed) % 251));

const read = async (films: Films, storage: Storage): Promise<Buffer> => {
  const contents: Buffer[] = [];
  for (const { storageKey } of films.generations.at(-1) ?? []) {
    const stored = await storage.get(storageKey);
    if (stored === null) throw new Error(`${storageKey} is not there`);
    contents.push(await buffer(stored.stream));
  }
  return Buffer.concat(contents);
};

const open = (films: Films, storage: Storage, claim = CLAIM) =>
  openPartSink({ claim, films, storage, signal: new AbortController().signal });

/** Writes the film in pieces; `until`: the worker is killed there, and what it had not kept is lost. */
const write = async (
  sink: Awaited<ReturnType<typeof open>>,
  film: Buffer,
  { piece, until = film.byteLength }: { piece: number; until?: number },
): Promise<void> => {
  for (let at = 0; at < until; at += piece) {
    const chunk = film.subarray(at, Math.min(at + piece, until));
    await new Promise<void>((resolve, reject) =>
      sink.write(chunk, (error) => (error ? reject(error) : resolve())),
    );
  }
  if (until < film.byteLength) {
    sink.destroy();
    await finished(sink).catch(() => undefined);
    return;
  }
  sink.end();
  await finished(sink);
};

describe('a film in parts', () => {
  it('is put together again byte for byte, whoever was killed where', async () => {
    const films = fc.record({
      bytes: fc.integer({ min: 1, max: 3 * MIB }),
      killedAt: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 3 }),
      piece: fc.integer({ min: 50_000, max: 2 * MIB }),
    });
    await fc.assert(
      fc.asyncProperty(films, async ({ bytes, killedAt, piece }) => {
        const film = bytesOf(bytes);
        const store = createFilms();
        const storage = createMemoryStorage();
        for (const part of killedAt) {
          await write(await open(store, storage), film, { piece, until: Math.floor(part * bytes) });
        }
        await write(await open(store, storage), film, { piece });
        expect((await read(store, storage)).equals(film)).toBe(true);
        expect(store.generations).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('begins anew where another machine makes other bytes, and keeps what is alike', async () => {
    const films = createFilms();
    const storage = createMemoryStorage();
    const old = bytesOf(3 * MIB);
    await write(await open(films, storage), old, { piece: MIB, until: 3 * MIB - 1 });
    const other = Buffer.from(old);
    other.writeUInt8(255, MIB + 10);
    await write(await open(films, storage), other, { piece: MIB });
    expect(films.generations).toHaveLength(2);
    expect((await read(films, storage)).equals(other)).toBe(true);
    expect(films.generations[1]?.[0]?.storageKey).toBe(films.generations[0]?.[0]?.storageKey);
  });

  it('begins anew where the film ends before what was kept of it', async () => {
    const films = createFilms();
    const storage = createMemoryStorage();
    const old = bytesOf(2 * MIB + 5);
    await write(await open(films, storage), old, { piece: MIB });
    const shorter = old.subarray(0, MIB);
    await write(await open(films, storage), shorter, { piece: MIB });
    expect((await read(films, storage)).equals(shorter)).toBe(true);
  });

  it('sends a little that has waited', async () => {
    const films = createFilms();
    const sink = await open(films, createMemoryStorage());
    sink.write(bytesOf(1000));
    await expect.poll(() => films.generations[0]?.length).toBe(1);
    sink.destroy();
  });

  it('waits for a database that is away', async () => {
    const films = createFilms();
    const storage = createMemoryStorage();
    films.failNext(2);
    const film = bytesOf(100);
    await write(await open(films, storage), film, { piece: 100 });
    expect((await read(films, storage)).equals(film)).toBe(true);
  });

  it('stops when the film is another worker’s', async () => {
    const films = createFilms();
    films.giveTo('second');
    const writing = write(await open(films, createMemoryStorage()), bytesOf(100), { piece: 100 });
    await expect(writing).rejects.toThrow(LostClaim);
  });
});

import { createHash } from 'node:crypto';
import type { Film, FilmPart } from '../../db/film-repository';
import type { FilmQueue } from '../../jobs/film-queue';
import { durationInSeconds } from '../../workout/timeline';
import { DomainError } from '../../shared/domain-error';
import { createMemoryStorage } from '../../storage/memory-storage';
import type { Storage } from '../../storage/storage';
import type { ApiDatabase } from '../platform';

interface FakeFilm {
  film: Film;
  generation: number;
  parts: FilmPart[];
  readonly watchers: Set<string>;
}

/** Films in memory, and a hand that does what a worker would. */
export interface FakeFilms {
  readonly films: ApiDatabase['films'];
  readonly notices: ApiDatabase['notices'];
  readonly queue: FilmQueue;
  readonly storage: Storage;
  readonly watchersOf: (planHash: string) => number;
  /** The films that somebody watches. */
  readonly watched: () => readonly string[];
  readonly stateOf: (planHash: string) => Film['state'] | undefined;
  readonly find: (planHash: string) => Film | null;
  /** Adds a part and tells of it, unless nobody shall be told. */
  readonly addPart: (
    planHash: string,
    bytes: Uint8Array,
    options?: { readonly isSilent?: boolean },
  ) => Promise<void>;
  readonly change: (planHash: string, change: Partial<Film>) => void;
  /** Begins another stream of bytes. */
  readonly restart: (planHash: string) => void;
  /** What the next calls of the repository fail with; `null`: nothing. */
  failWith: Error | null;
  readonly tell: (channel: string, payload: string) => void;
}

export const createFakeFilms = (storage: Storage = createMemoryStorage()): FakeFilms => {
  const kept = new Map<string, FakeFilm>();
  const listeners = new Set<{ channel: string; onNotice: (payload: string) => void }>();
  const tell = (channel: string, payload: string) => {
    for (const listener of listeners) if (listener.channel === channel) listener.onNotice(payload);
  };
  const at = (planHash: string): FakeFilm => {
    const found = kept.get(planHash);
    if (found === undefined) throw new Error(`no film ${planHash}`);
    return found;
  };
  const answer = <Value>(value: () => Value): Promise<Value> =>
    fake.failWith === null ? Promise.resolve().then(value) : Promise.reject(fake.failWith);

  const fake: FakeFilms = {
    failWith: null,
    storage,
    tell,
    notices: {
      listen: (channel, onNotice) => {
        const listener = { channel, onNotice };
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    films: {
      find: (planHash) => answer(() => kept.get(planHash)?.film ?? null),
      parts: (planHash, from) =>
        answer(() => {
          const { generation = 0, parts = [] } = kept.get(planHash) ?? {};
          return { generation, parts: parts.filter(({ index }) => index >= from) };
        }),
      watch: (planHash, watcherId) =>
        answer(() => {
          at(planHash).watchers.add(watcherId);
        }),
      touch: () => answer(() => undefined),
      list: ({ states, among }, { limit }) =>
        answer(() => {
          const found = [...kept.values()].filter(
            ({ film }) => states.includes(film.state) && (among?.includes(film.planHash) ?? true),
          );
          const items = found
            .slice(0, limit)
            .map(({ film, watchers }) => ({ film, wishes: 0, watchers: watchers.size }));
          return { items, nextCursor: null };
        }),
      cancel: (planHash) =>
        answer(() => {
          const entry = kept.get(planHash);
          const isUnderWay = entry?.film.state === 'queued' || entry?.film.state === 'running';
          if (isUnderWay) entry.film = { ...entry.film, state: 'cancelled' };
          return isUnderWay;
        }),
      unwatch: (planHash, watcherId) =>
        answer(() => {
          const entry = at(planHash);
          entry.watchers.delete(watcherId);
          const isUnwanted = entry.watchers.size === 0 && entry.film.state === 'running';
          if (isUnwanted) entry.film = { ...entry.film, state: 'cancelled' };
          return isUnwanted;
        }),
    },
    queue: {
      dead: () =>
        answer(() =>
          [...kept.values()].flatMap(({ film: { planHash, state } }) =>
            state === 'failed' ? [{ planHash, failedAt: new Date() }] : [],
          ),
        ),
      retry: (planHash) =>
        answer(() => {
          const entry = kept.get(planHash);
          if (entry === undefined) throw new DomainError('not-found', 'no film', 'list them');
          if (entry.film.state !== 'failed') throw new DomainError('conflict', 'no', 'wait');
          entry.film = { ...entry.film, state: 'queued', failure: null };
          return entry.film;
        }),
      request: ({ session, encoder }) =>
        answer(() => {
          const planHash = createHash('sha256').update(JSON.stringify(session)).digest('hex');
          const { fps } = session.config;
          const film: Film = {
            planHash,
            state: 'queued',
            session,
            encoder: encoder ?? { crf: 20, preset: 'veryfast' },
            durationInFrames: durationInSeconds(session) * fps,
            fps,
            framesDone: 0,
            framesPerSecond: null,
            attempts: 0,
            failure: null,
            file: null,
            createdAt: new Date(),
            startedAt: null,
            finishedAt: null,
          };
          const entry = kept.get(planHash) ?? {
            film,
            generation: 0,
            parts: [],
            watchers: new Set(),
          };
          kept.set(planHash, entry);
          return entry.film;
        }),
    },
    watched: () =>
      [...kept].filter(([, { watchers }]) => watchers.size > 0).map(([planHash]) => planHash),
    watchersOf: (planHash) => kept.get(planHash)?.watchers.size ?? 0,
    stateOf: (planHash) => kept.get(planHash)?.film.state,
    find: (planHash) => kept.get(planHash)?.film ?? null,
    addPart: async (planHash, bytes, { isSilent = false } = {}) => {
      const { generation, parts } = at(planHash);
      const index = parts.length;
      const storageKey = `films/${planHash}/${generation}/${index}.part`;
      await storage.put(storageKey, bytes, { contentType: 'video/mp4' });
      parts.push({ index, storageKey, bytes: bytes.byteLength, sha256: '' });
      if (!isSilent) tell('films', planHash);
    },
    change: (planHash, change) => {
      const entry = at(planHash);
      entry.film = { ...entry.film, ...change };
      tell('films', planHash);
    },
    restart: (planHash) => {
      const entry = at(planHash);
      entry.generation += 1;
      entry.parts = [];
      tell('films', planHash);
    },
  };
  return fake;
};

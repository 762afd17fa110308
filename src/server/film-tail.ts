import type { Film, FilmPart, FilmRepository } from '../db/film-repository';
import type { Notices } from '../db/notices';
import { DomainError } from '../shared/domain-error';
import type { Owner } from '../shared/owner';
import { systemCode } from '../shared/system-code';
import type { Storage } from '../storage/storage';
import { ApiError } from './errors/api-error';
import { inChunks } from './in-chunks';
import { createWakeUp, type WakeUp } from './wake-up';
import { keepWatching } from './watch-film';

/** Notices may be lost: the film is looked at so often all the same. */
const POLL_IN_MS = 1000;

export interface FilmTail {
  readonly films: Pick<FilmRepository, 'find' | 'parts' | 'watch' | 'unwatch'>;
  readonly storage: Pick<Storage, 'get'>;
  readonly notices: Pick<Notices, 'listen'>;
  readonly planHash: string;
  /** Whose film it counts as while it is watched. */
  readonly owner: Owner;
  /** Aborted when the reader is gone. */
  readonly signal: AbortSignal;
  /** A film that gets no further for so long is given up. */
  readonly inactivitySeconds: number;
}

const unavailable = (message: string, fix: string, cause?: unknown): DomainError =>
  new DomainError('unavailable', message, fix, { cause });

const isUnavailable = (error: unknown): boolean => systemCode(error) === 'unavailable';

/** Somebody else's cancellation came between the wish for the film and the watch: the film can be asked for again. */
export class FilmCancelled extends DomainError {
  constructor() {
    super('unavailable', 'the film was cancelled', 'ask again');
  }
}

const PARTS_ARE_GONE = 'the beginning of the film is not there any more';

/** What is kept under a key, in the pieces that the storage gives. */
async function* readObject(
  { storage, signal }: Pick<FilmTail, 'storage' | 'signal'>,
  key: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const failed = (error: unknown): never => {
    throw unavailable('the film cannot be read at the moment', 'ask again in a while', error);
  };
  const content = await storage.get(key).catch(failed);
  if (content === null) throw unavailable(PARTS_ARE_GONE, 'ask again: it is made anew');
  const destroy = () => content.stream.destroy();
  signal.addEventListener('abort', destroy, { once: true });
  try {
    for await (const piece of content.stream) {
      const bytes: unknown = piece;
      if (bytes instanceof Uint8Array) yield bytes;
    }
  } catch (error) {
    failed(error);
  } finally {
    signal.removeEventListener('abort', destroy);
    destroy();
  }
}

/** Fails when a film will not give any more bytes than it has given. */
const checkGoesOn = (film: Film | null): void => {
  switch (film?.state) {
    case undefined:
    case 'expired':
      throw unavailable(PARTS_ARE_GONE, 'ask again: it is made anew');
    case 'cancelled':
      throw new FilmCancelled();
    case 'failed':
      throw new ApiError('film-failed', film?.failure?.message ?? 'the worker failed', {
        fix: film?.failure?.fix ?? 'ask again',
      });
    case 'queued':
    case 'running':
    case 'finished':
  }
};

/** A clock that is put back whenever the film gets further. */
const createInactivityLimit = (seconds: number) => {
  let seen = '';
  let since = Date.now();
  return {
    note: (film: Film | null) => {
      const state = `${film?.state} ${film?.framesDone} ${film?.attempts}`;
      if (state !== seen) since = Date.now();
      seen = state;
    },
    gotFurther: () => {
      since = Date.now();
    },
    check: () => {
      if (Date.now() - since < seconds * 1000) return;
      throw unavailable(
        `the film got no further for ${seconds} seconds`,
        'ask again: what was made is kept',
      );
    },
  };
};

/**
 * The parts of a film in order, those that do not exist yet included: waits for them. A finished film that has no parts is read
 * from its file.
 */
async function* followParts(
  tail: FilmTail,
  wakeUp: WakeUp,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { films, planHash, signal } = tail;
  const inactivity = createInactivityLimit(tail.inactivitySeconds);
  let generation: number | null = null;
  let next = 0;
  let isBegun = false;
  const look = async (): Promise<{ film: Film | null; parts: readonly FilmPart[] } | null> => {
    try {
      // In this order: when it was finished before, the parts that are found are all.
      const film = await films.find(planHash);
      const found = await films.parts(planHash, next);
      if (isBegun && generation !== null && found.generation !== generation) {
        throw new Error('another worker took the film over and began its stream anew');
      }
      generation = found.generation;
      return { film, parts: found.parts };
    } catch (error) {
      // An outage of the database is waited out, unless nobody was promised anything yet.
      if (isBegun && isUnavailable(error)) return null;
      throw error;
    }
  };
  while (!signal.aborted) {
    const found = await look();
    for (const part of found?.parts ?? []) {
      isBegun = true;
      inactivity.gotFurther();
      // What a part is too short for is not held back until the next one is there.
      yield* inChunks(readObject(tail, part.storageKey));
      next = part.index + 1;
    }
    if (found?.parts.length === 0) {
      const { film } = found;
      checkGoesOn(film);
      if (film?.state === 'finished') {
        if (!isBegun && film.file !== null) yield* inChunks(readObject(tail, film.file.storageKey));
        return;
      }
      inactivity.note(film);
    }
    inactivity.check();
    if (found === null || found.parts.length === 0) await wakeUp.wait(POLL_IN_MS);
  }
}

async function* filmBytes(
  tail: FilmTail,
  wakeUp: WakeUp,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stopWatching = await keepWatching(tail.films, tail.planHash, tail.owner);
  const stopListening = tail.notices.listen('films', (planHash) => {
    if (planHash === tail.planHash) wakeUp.wake();
  });
  try {
    yield* followParts(tail, wakeUp);
  } finally {
    stopListening();
    await stopWatching();
  }
}

/**
 * A film as a stream of fragmented MP4, also while it is still being made: its parts so far, and every further one as soon as it is
 * there. Nothing is read ahead of whoever reads the stream. While it is read the film counts as watched; when the reader goes away, by
 * `cancel` or by the signal, the watch ends at once, and a film that nobody else wants is cancelled.
 *
 * The stream fails with an ApiError `film-failed` when it could not be made, with a DomainError `unavailable` when it was cancelled or
 * got no further for too long, and with an Error when the bytes so far are not the beginning of the film any more.
 */
export const tailFilm = (tail: FilmTail): ReadableStream<Uint8Array> => {
  const gone = new AbortController();
  const signal = AbortSignal.any([tail.signal, gone.signal]);
  const bytes = filmBytes({ ...tail, signal }, createWakeUp(signal));
  // Nobody may pull any more after the signal, so the watch is ended from here.
  signal.addEventListener('abort', () => void bytes.return().catch(() => undefined), {
    once: true,
  });
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await bytes.next();
        if (signal.aborted) controller.error(signal.reason);
        else if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: async (reason) => {
        gone.abort(reason);
        await bytes.return();
      },
    },
    { highWaterMark: 0 },
  );
};

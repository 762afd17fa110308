import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import type { FilmClaim, FilmPart, FilmRepository } from '../db/film-repository';
import type { Storage } from '../storage/storage';
import { MP4_TYPE, partKey } from './film-objects';
import { LostClaim } from './lost-claim';
import { withPatience } from './patience';

/** Large enough that an hour's film has a thousand parts or so, small enough that each is soon on its way. */
const PART_BYTES = 1024 * 1024;
/** What has waited so long is sent although it is little: playing begins with it. */
const FLUSH_AFTER_MS = 150;
/** A storage or a database that is away for longer makes the film fail, to be tried again. */
const PATIENCE_IN_MS = 10 * 60_000;

export interface PartSinkOptions {
  readonly claim: FilmClaim;
  readonly films: Pick<FilmRepository, 'parts' | 'addPart' | 'restart'>;
  readonly storage: Pick<Storage, 'put'>;
  readonly signal: AbortSignal;
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every part of the stream that is being made. */
const allParts = async (
  films: PartSinkOptions['films'],
  planHash: string,
): Promise<{ generation: number; parts: FilmPart[] }> => {
  const parts: FilmPart[] = [];
  for (;;) {
    const { generation, parts: more } = await films.parts(planHash, parts.length);
    if (more.length === 0) return { generation, parts };
    parts.push(...more);
  }
};

/**
 * Takes a film's bytes as they are made and keeps them in parts, for all who watch it. Where another worker was killed in the
 * middle, the bytes that it left are compared and not kept again; only when they differ does a new generation of parts begin.
 * Emits `error` with a {@link LostClaim} when the film is no longer the worker's.
 */
export const openPartSink = async ({
  claim,
  films,
  storage,
  signal,
}: PartSinkOptions): Promise<Writable> => {
  const patient = <Result>(act: () => Promise<Result>) =>
    withPatience(act, { signal, patienceInMs: PATIENCE_IN_MS });

  const found = await patient(() => allParts(films, claim.planHash));
  let generation = found.generation;
  /** Of another worker, still to be compared. */
  let known: readonly FilmPart[] = found.parts;
  let index = 0;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let timer: NodeJS.Timeout | null = null;
  let isClosing = false;

  const take = (bytes: number): Buffer => {
    const all = Buffer.concat(pending);
    pending = bytes < all.byteLength ? [all.subarray(bytes)] : [];
    pendingBytes = all.byteLength - bytes;
    return all.subarray(0, bytes);
  };

  const addPart = async (part: FilmPart): Promise<void> => {
    const isOurs = await patient(() => films.addPart(claim, part));
    if (!isOurs) throw new LostClaim(`film ${claim.planHash} is no longer ours`);
  };

  const keep = async (content: Buffer): Promise<void> => {
    const sha256 = sha256Of(content);
    const storageKey = partKey(claim.planHash, generation, { index, sha256 });
    await patient(() => storage.put(storageKey, content, { contentType: MP4_TYPE, signal }));
    await addPart({ index, storageKey, bytes: content.byteLength, sha256 });
    index += 1;
  };

  /** What was compared so far is the beginning of the new generation too. */
  const beginAnew = async (): Promise<void> => {
    const same = known.slice(0, index);
    generation = await patient(() => films.restart(claim));
    for (const part of same) await addPart(part);
    known = [];
  };

  const compareNext = async (expected: FilmPart): Promise<void> => {
    const content = take(expected.bytes);
    if (sha256Of(content) === expected.sha256) {
      index += 1;
      return;
    }
    await beginAnew();
    await keep(content);
  };

  /** @param isEnd also what is less than a part, or less than the one it is compared with */
  const drain = async (isEnd: boolean): Promise<void> => {
    if (isClosing && pendingBytes === 0 && index < known.length) await beginAnew();
    while (pendingBytes > 0) {
      const expected = known[index];
      if (expected === undefined) {
        if (!isEnd && pendingBytes < PART_BYTES) return;
        await keep(take(Math.min(pendingBytes, PART_BYTES)));
      } else if (pendingBytes >= expected.bytes) {
        await compareNext(expected);
      } else if (isEnd) {
        await beginAnew();
      } else return;
    }
  };

  // One after the other: parts are kept in their order.
  let working: Promise<void> = Promise.resolve();
  const enqueue = (isEnd: boolean): Promise<void> => {
    working = working.then(() => drain(isEnd));
    return working;
  };

  const stopTimer = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const sink = new Writable({
    highWaterMark: PART_BYTES,
    write: (chunk: Buffer, _encoding, done) => {
      pending.push(chunk);
      pendingBytes += chunk.byteLength;
      if (pendingBytes >= PART_BYTES) {
        stopTimer();
        enqueue(false).then(() => done(), done);
        return;
      }
      // What another worker kept is on its way already.
      timer ??= setTimeout(() => {
        timer = null;
        if (known[index] === undefined) {
          enqueue(true).catch((error: unknown) =>
            sink.destroy(error instanceof Error ? error : new Error(String(error))),
          );
        }
      }, FLUSH_AFTER_MS);
      done();
    },
    final: (done) => {
      stopTimer();
      isClosing = true;
      enqueue(true).then(() => done(), done);
    },
    destroy: (error, done) => {
      stopTimer();
      working.then(
        () => done(error),
        () => done(error),
      );
    },
  });
  // Whoever writes sees it at the next write or at the end; in between nobody may be listening.
  sink.on('error', () => undefined);
  return sink;
};

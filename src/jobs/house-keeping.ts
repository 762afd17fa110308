import type { Database } from '../db/database';
import type { Storage } from '../storage/storage';
import type { Log } from '../shared/log';
import type { FilmJob } from './film-job';
import { filmFolder } from './film-objects';
import type { JobQueue } from './job-queue';

export interface StorageLimits {
  /** Films that nobody watched or downloaded for so long make room. */
  readonly keepFilmsDays: number;
  readonly maxFilmBytes: number;
  readonly keepSegmentsDays: number;
  readonly maxSegmentBytes: number;
}

export interface HouseKeeping {
  readonly database: Pick<Database, 'films' | 'segments'>;
  readonly jobs: Pick<JobQueue<FilmJob>, 'send'>;
  readonly storage: Pick<Storage, 'list' | 'delete'>;
  readonly limits: StorageLimits;
  readonly log: Log;
}

/** Between this machine's clock and the storage's. */
const CLOCK_SLACK_IN_MS = 60_000;

const daysAgo = (days: number): Date => new Date(Date.now() - days * 24 * 3600_000);

/**
 * Films whose worker died, or whose job was never sent, get a new job; what nobody waits for any more is cancelled.
 * @param silenceInSeconds after so long without a word a worker or a watcher counts as gone
 */
export const lookAfterFilms = async (
  { database: { films }, jobs, log }: HouseKeeping,
  silenceInSeconds: number,
): Promise<void> => {
  for (const planHash of await films.orphans(silenceInSeconds)) {
    await jobs.send({ planHash }, 0);
    await films.markSent(planHash);
    log.info({ film: planHash }, 'a film that nobody was making is queued again');
  }
  for (const planHash of await films.cancelUnwanted(silenceInSeconds)) {
    log.info({ film: planHash }, 'a film that nobody waits for is cancelled');
  }
};

/** Deletes the objects of films and segments that must make room. */
export const makeRoom = async ({
  database: { films, segments },
  storage,
  limits,
  log,
}: HouseKeeping): Promise<void> => {
  const begunAt = Date.now();
  const forgotten = await films.forget({
    before: daysAgo(limits.keepFilmsDays),
    maxBytes: limits.maxFilmBytes,
  });
  for (const planHash of forgotten) {
    const keys: string[] = [];
    for await (const { key, modifiedAt } of storage.list(filmFolder(planHash))) {
      // Somebody may have asked for the film again meanwhile.
      if (modifiedAt.getTime() < begunAt - CLOCK_SLACK_IN_MS) keys.push(key);
    }
    await storage.delete(keys);
  }
  const storageKeys = await segments.forget({
    before: daysAgo(limits.keepSegmentsDays),
    maxBytes: limits.maxSegmentBytes,
  });
  await storage.delete(storageKeys);
  if (forgotten.length + storageKeys.length > 0) {
    log.info({ films: forgotten.length, segments: storageKeys.length }, 'room was made');
  }
};

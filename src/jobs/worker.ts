import { lookAfterClips, removeStaleUploads, type ClipKeeping } from './clip-keeping';
import { CLIP_JOBS, type ClipJob } from './clip-job';
import type { Database } from '../db/database';
import { discreetStorage } from './discreet-storage';
import { FILM_JOB, SILENCE_IN_SECONDS, type FilmJob } from './film-job';
import { lookAfterFilms, makeRoom, type HouseKeeping } from './house-keeping';
import { ingestUpload, type ClipMaker } from './ingest-upload';
import { openJobQueues, type TakenJob } from './job-queue';
import { makeFilm, type FilmMaker } from './make-film';
import { sweepStrays } from './sweep-strays';

export interface WorkerParts
  extends
    Omit<FilmMaker, 'database'>,
    Omit<ClipMaker, 'database'>,
    Omit<HouseKeeping, 'database' | 'jobs' | 'storage'> {
  readonly database: FilmMaker['database'] &
    HouseKeeping['database'] &
    ClipMaker['database'] &
    ClipKeeping['database'] &
    Pick<Database, 'ping'>;
  readonly databaseUrl: string;
  /** Ends the worker: the film under way is left to others, who go on where it was. */
  readonly signal: AbortSignal;
}

const LOOK_EVERY_MS = 5000;
/** Thirty years. */
const NO_SILENCE_IS_LONG_ENOUGH = 1e9;
const MAKE_ROOM_EVERY_MS = 10 * 60_000;
/** It lists the whole storage. */
const SWEEP_EVERY_MS = 6 * 3600_000;

/** Does it again and again, never twice at once; what fails is told and tried again the next time. */
const every = (
  milliseconds: number,
  act: () => Promise<void>,
  onError: (error: unknown) => void,
) => {
  let running: Promise<void> | null = null;
  const run = (): void => {
    running ??= act()
      .catch(onError)
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(run, milliseconds);
  run();
  return async (): Promise<void> => {
    clearInterval(timer);
    await running;
  };
};

/**
 * Whether silence means anything: after an outage of the database, or a sleep of the machine, nobody could say that he lives, and all get
 * time to say so before anybody is counted as gone.
 */
const createJudge = (): (() => boolean) => {
  let lookedAt = Date.now();
  let trustedFrom = lookedAt + SILENCE_IN_SECONDS * 1000;
  return () => {
    const now = Date.now();
    if (now - lookedAt > 2 * LOOK_EVERY_MS) trustedFrom = now + SILENCE_IN_SECONDS * 1000;
    lookedAt = now;
    return now >= trustedFrom;
  };
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

/**
 * Makes the films that wait in the queue, one at a time, and beside them the clips, until the signal is aborted. Any number of workers on any number of
 * machines share one database and one storage.
 * @throws when the database does not answer at the beginning
 */
export const runWorker = async (given: WorkerParts): Promise<void> => {
  const parts = { ...given, storage: discreetStorage(given.storage) };
  const { databaseUrl, database, signal, log, workerId } = parts;
  const warn = (error: unknown): void =>
    log.warn({ err: error, worker: workerId }, 'house keeping');
  const jobs = await openJobQueues({ databaseUrl, role: 'worker', onError: warn });
  const keeping = { ...parts, jobs: jobs.films, clipJobs: jobs.clips };

  const mayJudge = createJudge();
  const lookAfterAll = async (): Promise<void> => {
    // A failure here leaves the gap that the judge sees.
    await database.ping();
    const silenceInSeconds = mayJudge() ? SILENCE_IN_SECONDS : NO_SILENCE_IS_LONG_ENOUGH;
    await lookAfterFilms(keeping, silenceInSeconds);
    await lookAfterClips(keeping, silenceInSeconds);
  };

  let film: Promise<void> = Promise.resolve();
  const handleFilm = ({ job, isLastTry }: TakenJob<FilmJob>): Promise<void> => {
    const made = makeFilm(parts, { planHash: job.planHash, isLastTry, signal });
    film = made.catch(() => undefined);
    return made;
  };
  let clip: Promise<void> = Promise.resolve();
  const handleClip = ({ job, isLastTry }: TakenJob<ClipJob>): Promise<void> => {
    const made = ingestUpload(parts, { ingestId: job.ingestId, isLastTry, signal });
    clip = made.catch(() => undefined);
    return made;
  };

  await jobs.films.work(handleFilm);
  await jobs.clips.work(handleClip);
  const stopListening = database.notices.listen('films', jobs.films.wake);
  const stops = [
    every(LOOK_EVERY_MS, lookAfterAll, warn),
    every(MAKE_ROOM_EVERY_MS, () => makeRoom(keeping), warn),
    every(MAKE_ROOM_EVERY_MS, () => removeStaleUploads(keeping), warn),
    every(SWEEP_EVERY_MS, () => sweepStrays(keeping), warn),
  ];
  log.info({ worker: workerId, queues: [FILM_JOB, CLIP_JOBS.name] }, 'a worker waits for work');
  await aborted(signal);
  stopListening();
  await Promise.all(stops.map((stop) => stop()));
  await Promise.all([film, clip]);
  await jobs.close();
};

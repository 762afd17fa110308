import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Exercise } from '../catalog/exercise';
import type { Database } from '../db/database';
import type { Film, FilmClaim, FilmFailure } from '../db/film-repository';
import { encoderOptionsSchema } from '../export/encoder-options';
import type { ExportEngine, ExportProgress } from '../export/export-engine';
import { exportFilm } from '../export/export-film';
import { planExport, type ExportPlan } from '../export/export-plan';
import { filmKey } from '../export/film-key';
import { withWorkFolder } from '../export/work-folder';
import type { ContentCache } from '../media/content-cache';
import type { Log } from '../shared/log';
import { UserError } from '../shared/user-error';
import type { Storage } from '../storage/storage';
import { withFetchedClips } from './fetched-clips';
import { MOST_ATTEMPTS, SILENCE_IN_SECONDS } from './film-job';
import { filmFileKey, MP4_TYPE } from './film-objects';
import { startHeartbeat, type Heartbeat } from './heartbeat';
import { LostClaim } from './lost-claim';
import { openPartSink } from './part-sink';
import { withPatience } from './patience';

export interface FilmMaker {
  readonly workerId: string;
  readonly database: Pick<Database, 'films' | 'notices'>;
  /** A `discreetStorage`: what it says would be told to everybody who waits for the film. */
  readonly storage: Storage;
  readonly engine: () => Promise<ExportEngine>;
  readonly exercises: () => Promise<readonly Exercise[]>;
  readonly publicFolder: string;
  /** Where this machine reaches the web app, which serves clips of the storage; without a slash at its end. */
  readonly publicUrl: string;
  /** Absent: this machine's own cache is shared by all who use the storage. */
  readonly sharedSegments?: ContentCache;
  readonly memoryInMb?: number;
  readonly log: Log;
}

export interface FilmTask {
  readonly planHash: string;
  /** The queue gives the job up when it fails now. */
  readonly isLastTry: boolean;
  /** The worker is to end. */
  readonly signal: AbortSignal;
}

const PATIENCE_IN_MS = 10 * 60_000;

const UNKNOWN_FAILURE: FilmFailure = {
  message: 'the film could not be made',
  fix: 'try again; if it fails again, tell whoever runs this server',
};

const failureOf = (error: unknown): FilmFailure =>
  error instanceof UserError ? { message: error.message, fix: error.fix } : UNKNOWN_FAILURE;

/** Frames that are done and how many a second, as whoever waits is told. */
const createProgress = () => {
  let framesDone = 0;
  /** Setting up would make the rate look slower than it is. */
  let first: { readonly at: number; readonly framesDone: number } | null = null;
  const rate = (): number | null => {
    if (first === null || framesDone === first.framesDone) return null;
    const seconds = (performance.now() - first.at) / 1000;
    return Math.round(((framesDone - first.framesDone) / seconds) * 10) / 10;
  };
  return {
    report: (progress: ExportProgress) => {
      framesDone = Math.max(framesDone, progress.framesDone);
      if (framesDone > 0) first ??= { at: performance.now(), framesDone };
    },
    now: () => ({ framesDone, framesPerSecond: rate() }),
  };
};

const planOf = async (
  film: Film,
  exercises: readonly Exercise[],
  publicUrl: string,
): Promise<ExportPlan> => {
  const encoder = encoderOptionsSchema.parse(film.encoder);
  const plan = planExport(film.session, exercises, encoder);
  if ((await filmKey(plan)) === film.planHash) {
    // Only now: whose machine makes the film is no part of its name.
    return planExport(film.session, withFetchedClips(exercises, publicUrl), encoder);
  }
  throw new UserError(
    'the film was asked for from another release of this software, or its clips have changed since',
    'ask for it again',
  );
};

/**
 * Says again and again that the worker lives and how far it is.
 * @returns `lost` is aborted when the film is no longer the worker's
 */
const beatUntilStopped = (
  { database: { films, notices }, log }: FilmMaker,
  claim: FilmClaim,
  progress: () => { framesDone: number; framesPerSecond: number | null },
): Pick<Heartbeat, 'lost' | 'stop'> => {
  const { lost, beat, stop } = startHeartbeat(
    `film ${claim.planHash}`,
    () => films.beat(claim, progress()),
    (error) => log.warn({ err: error, film: claim.planHash }, 'no heartbeat'),
  );
  // Most notices are our own parts; one that somebody cancelled the film is to be heard at once.
  const stopListening = notices.listen('films', (planHash) => {
    if (planHash === claim.planHash) beat();
  });
  return {
    lost,
    stop: () => {
      stop();
      stopListening();
    },
  };
};

/** First the stream, part by part, then, from the segments that are there now, the file to keep. */
const makeAndKeep = async (
  maker: FilmMaker,
  claim: FilmClaim,
  film: Film,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: ExportProgress) => void },
): Promise<void> => {
  const { database, storage, publicFolder, publicUrl, sharedSegments, memoryInMb } = maker;
  const plan = await planOf(film, await maker.exercises(), publicUrl);
  const request = {
    engine: await maker.engine(),
    plan,
    publicFolder,
    useCache: true,
    signal,
    onProgress,
    ...(sharedSegments === undefined ? {} : { sharedSegments }),
    ...(memoryInMb === undefined ? {} : { memoryInMb }),
  };
  const sink = await openPartSink({ claim, films: database.films, storage, signal });
  try {
    await exportFilm({ ...request, destination: { kind: 'stream', stream: sink } });
    sink.end();
    await finished(sink);
  } catch (error) {
    throw sink.errored ?? error;
  } finally {
    sink.destroy();
  }
  await withWorkFolder(tmpdir(), async (folder) => {
    const path = join(folder, 'film.mp4');
    await exportFilm({ ...request, destination: { kind: 'file', path } });
    const storageKey = filmFileKey(film.planHash);
    const patience = { signal, patienceInMs: PATIENCE_IN_MS };
    await withPatience(
      () => storage.put(storageKey, createReadStream(path), { contentType: MP4_TYPE, signal }),
      patience,
    );
    const { size } = await stat(path);
    const isOurs = await withPatience(
      () => database.films.finish(claim, { storageKey, bytes: size }),
      patience,
    );
    if (!isOurs) throw new LostClaim(`film ${film.planHash} is no longer ours`);
  });
};

/**
 * Makes a film that waits, if it still does.
 * @throws what went wrong, for the queue to try again; nothing when the film was cancelled or taken over
 */
export const makeFilm = async (
  maker: FilmMaker,
  { planHash, isLastTry, signal }: FilmTask,
): Promise<void> => {
  const { database, log, workerId } = maker;
  const claim = { planHash, workerId };
  const film = await database.films.claim(claim, SILENCE_IN_SECONDS);
  if (film === null) return;
  if (film.attempts > MOST_ATTEMPTS) {
    await database.films.fail(claim, {
      message: `making this film ended ${MOST_ATTEMPTS} workers`,
      fix: 'tell whoever runs this server: its log says more',
    });
    return;
  }
  log.info({ film: planHash, attempt: film.attempts }, 'a film is begun');
  const startedAt = performance.now();
  const progress = createProgress();
  const heart = beatUntilStopped(maker, claim, progress.now);
  try {
    await makeAndKeep(maker, claim, film, {
      signal: AbortSignal.any([signal, heart.lost]),
      onProgress: progress.report,
    });
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    log.info({ film: planHash, seconds, frames: film.durationInFrames }, 'a film is finished');
  } catch (error) {
    if (heart.lost.aborted || error instanceof LostClaim) {
      log.info({ film: planHash }, 'a film was cancelled or taken over');
      return;
    }
    if (signal.aborted) {
      await database.films.release(claim, { isJobLeft: false });
      log.info({ film: planHash }, 'a film is left to other workers');
      return;
    }
    log.error({ err: error, film: planHash, isLastTry }, 'a film could not be made');
    const failure = failureOf(error);
    if (isLastTry) await database.films.fail(claim, failure);
    else await database.films.release(claim, { isJobLeft: true, failure });
    throw error;
  } finally {
    heart.stop();
  }
};

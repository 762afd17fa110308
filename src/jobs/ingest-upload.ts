import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Clip } from '../catalog/clip';
import { FOOTAGE } from '../catalog/ingest/clip-manifest';
import type { ChildIngestOptions } from '../catalog/ingest/ingest-in-child';
import type { IngestedClip, IngestRequest } from '../catalog/ingest/ingested-clip';
import type {
  ClipIngest,
  ClipIngestProgress,
  ClipIngestResult,
} from '../db/clip-ingest-repository';
import type { Database } from '../db/database';
import { takeOwnedFolder } from '../media/owned-folder';
import { DomainError } from '../shared/domain-error';
import type { Log } from '../shared/log';
import { UserError } from '../shared/user-error';
import type { Storage } from '../storage/storage';
import { clipObjects, type ClipObject } from './clip-objects';
import { MOST_INGEST_ATTEMPTS } from './clip-job';
import { discreet } from './discreet-storage';
import { SILENCE_IN_SECONDS } from './film-job';
import { startHeartbeat } from './heartbeat';
import { LostClaim } from './lost-claim';
import { withPatience } from './patience';

export interface ClipMaker {
  readonly workerId: string;
  readonly database: Pick<Database, 'clipIngests' | 'catalog'>;
  /** A `discreetStorage`: what it says is told to administrators. */
  readonly storage: Storage;
  /** Largest upload. */
  readonly maxMediaBytes: number;
  /** `ingestInChild`. */
  readonly ingest: (request: IngestRequest, options: ChildIngestOptions) => Promise<IngestedClip>;
  readonly log: Log;
}

export interface IngestTask {
  readonly ingestId: string;
  /** The queue gives the job up when it fails now. */
  readonly isLastTry: boolean;
  /** The worker is to end. */
  readonly signal: AbortSignal;
}

const PATIENCE_IN_MS = 10 * 60_000;

const UNKNOWN_FAILURE = {
  message: 'the clip could not be made',
  fix: 'try again; if it fails again, tell whoever runs this server',
};

/** The ingest speaks to people at a command line. */
const API_WORDS = [
  ['or pass --opaque to show', 'or ask again with `opaque` to show'],
  ['--loop START-END, in frames or as 1.2s-4.6s', 'ask again with `loop`'],
] as const;

const failureOf = (error: unknown) => {
  if (!(error instanceof UserError)) return UNKNOWN_FAILURE;
  let { fix } = error;
  for (const [there, here] of API_WORDS) fix = fix.replace(there, here);
  return { message: error.message, fix };
};

/** What is wrong with the file stays wrong; a database or storage that is away comes back. */
const isFinal = (error: unknown): boolean =>
  error instanceof UserError && !(error instanceof DomainError && error.code === 'unavailable');

const fetchUpload = async (
  { storage, maxMediaBytes }: ClipMaker,
  { uploadKey }: ClipIngest,
  file: string,
  signal: AbortSignal,
): Promise<void> => {
  const upload = await storage.get(uploadKey);
  if (upload === null) {
    throw new UserError('the upload is not there any more', 'upload the file once more');
  }
  if (upload.bytes > maxMediaBytes) {
    upload.stream.destroy();
    throw new UserError(
      `the upload has ${upload.bytes} bytes; allowed: at most ${maxMediaBytes}`,
      'make a shorter or smaller film of it',
    );
  }
  await pipeline(upload.stream, createWriteStream(file), { signal }).catch((error: unknown) => {
    throw discreet(error);
  });
};

/** What is there already under its hash stays as it is: browsers keep it for a year. */
const keep = async (
  storage: Storage,
  { file, key, contentType }: ClipObject,
  signal: AbortSignal,
): Promise<void> => {
  if ((await storage.stat(key)) !== null) return;
  await storage.put(key, createReadStream(file), { contentType, signal });
};

/** Puts the files into the storage and then the clip into the catalogue: whoever sees it there can play it. */
const publish = async (
  { database, storage, workerId }: ClipMaker,
  { id, exercise, coach, stage, framesDone }: ClipIngest,
  made: IngestedClip,
  signal: AbortSignal,
): Promise<ClipIngestResult> => {
  const patience = { signal, patienceInMs: PATIENCE_IN_MS };
  const objects = clipObjects(exercise, coach, made);
  for (const object of Object.values(objects)) {
    await withPatience(() => keep(storage, object, signal), patience);
  }
  const { contentHash, bytes: _bytes, ...facts } = made.clip;
  const clip: Clip = {
    coach,
    url: objects.webClip.address,
    preview: objects.preview.address,
    fallback: objects.fallback.address,
    poster: objects.poster.address,
    thumbnail: objects.thumbnail.address,
    ...facts,
  };
  // One that slept while another took over is not to bring an older clip back.
  const isOurs = await withPatience(
    () => database.clipIngests.beat({ id, workerId }, { stage, framesDone }),
    patience,
  );
  if (!isOurs) throw new LostClaim(`ingest ${id} is no longer ours`);
  const { version } = await withPatience(
    () => database.catalog.addClip(exercise, clip, `${FOOTAGE}${contentHash}`),
    patience,
  );
  const { startFrame, endFrame, found } = made.loop;
  return { clip, version, loop: { startFrame, endFrame, found }, warnings: made.warnings };
};

const makeClip = async (
  maker: ClipMaker,
  wanted: ClipIngest,
  { signal, onProgress }: Required<Pick<ChildIngestOptions, 'signal' | 'onProgress'>>,
): Promise<ClipIngestResult> => {
  const { uploadKey, loop, opaque } = wanted;
  const work = await takeOwnedFolder(tmpdir(), 'coach-ingest-');
  try {
    const name = basename(uploadKey);
    const file = join(work.path, name);
    const folder = join(work.path, 'made');
    await mkdir(folder);
    await fetchUpload(maker, wanted, file, signal);
    const limits = { bytes: maker.maxMediaBytes };
    const request = { file, name, folder, opaque, limits, ...(loop === null ? {} : { loop }) };
    const made = await maker.ingest(request, { signal, onProgress });
    return await publish(maker, wanted, made, signal);
  } finally {
    await work.remove();
  }
};

/** House-keeping removes it a day later if this does not. */
const removeUpload = async ({ storage, log }: ClipMaker, uploadKey: string): Promise<void> => {
  await storage
    .delete([uploadKey])
    .catch((error: unknown) => log.warn({ err: error, upload: uploadKey }, 'an upload is left'));
};

/**
 * Makes a catalogue clip of an upload that waits, if it still does. An upload that is refused stays for a day, so that it can be asked for again
 * with another loop.
 * @throws what went wrong, for the queue to try again; nothing when the file is to blame or another worker took over
 */
export const ingestUpload = async (
  maker: ClipMaker,
  { ingestId, isLastTry, signal }: IngestTask,
): Promise<void> => {
  const { log, workerId } = maker;
  const { clipIngests } = maker.database;
  const claim = { id: ingestId, workerId };
  const wanted = await clipIngests.claim(claim, SILENCE_IN_SECONDS);
  if (wanted === null) return;
  if (wanted.attempts > MOST_INGEST_ATTEMPTS) {
    await clipIngests.fail(claim, UNKNOWN_FAILURE);
    return;
  }
  log.info({ ingest: ingestId, attempt: wanted.attempts }, 'an ingest is begun');
  let progress: ClipIngestProgress = { stage: null, framesDone: 0 };
  const heart = startHeartbeat(
    `ingest ${ingestId}`,
    () => clipIngests.beat(claim, progress),
    (error) => log.warn({ err: error, ingest: ingestId }, 'no heartbeat'),
  );
  try {
    const working = AbortSignal.any([signal, heart.lost]);
    const result = await makeClip(maker, wanted, {
      signal: working,
      onProgress: ({ stage, done }) => {
        progress = { stage, framesDone: done };
      },
    });
    const patience = { signal: working, patienceInMs: PATIENCE_IN_MS };
    const isOurs = await withPatience(() => clipIngests.finish(claim, result), patience);
    if (!isOurs) throw new LostClaim(`ingest ${ingestId} is no longer ours`);
    await removeUpload(maker, wanted.uploadKey);
    log.info({ ingest: ingestId, clip: result.clip.url }, 'an ingest is finished');
  } catch (error) {
    if (heart.lost.aborted || error instanceof LostClaim) {
      log.info({ ingest: ingestId }, 'an ingest was taken over');
      return;
    }
    if (signal.aborted) {
      await clipIngests.release(claim, { isJobLeft: false });
      log.info({ ingest: ingestId }, 'an ingest is left to other workers');
      return;
    }
    log.error({ err: error, ingest: ingestId, isLastTry }, 'an upload could not be made a clip');
    if (isFinal(error)) {
      await clipIngests.fail(claim, failureOf(error));
      return;
    }
    if (isLastTry) await clipIngests.fail(claim, failureOf(error));
    else await clipIngests.release(claim, { isJobLeft: true });
    throw error;
  } finally {
    heart.stop();
  }
};

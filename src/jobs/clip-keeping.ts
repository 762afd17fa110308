import type { Database } from '../db/database';
import type { Log } from '../shared/log';
import type { Storage } from '../storage/storage';
import type { ClipJob } from './clip-job';
import { UPLOADS_FOLDER } from './clip-objects';
import type { JobQueue } from './job-queue';

export interface ClipKeeping {
  readonly database: Pick<Database, 'clipIngests'>;
  readonly clipJobs: Pick<JobQueue<ClipJob>, 'send'>;
  readonly storage: Pick<Storage, 'list' | 'delete'>;
  readonly log: Log;
}

/** Long enough to ask again for what was refused. */
const KEEP_UPLOADS_MS = 24 * 3600_000;

/** Ingests whose worker died, or whose job was never sent, get a new job. See `lookAfterFilms`. */
export const lookAfterClips = async (
  { database: { clipIngests }, clipJobs, log }: ClipKeeping,
  silenceInSeconds: number,
): Promise<void> => {
  for (const ingestId of await clipIngests.orphans(silenceInSeconds)) {
    await clipJobs.send({ ingestId }, 0);
    await clipIngests.markSent(ingestId);
    log.info({ ingest: ingestId }, 'an ingest that nobody carried out is queued again');
  }
};

/** Deletes uploads that nobody has made a clip of within a day. */
export const removeStaleUploads = async ({
  database: { clipIngests },
  storage,
  log,
}: ClipKeeping): Promise<void> => {
  const before = Date.now() - KEEP_UPLOADS_MS;
  const stale: string[] = [];
  for await (const { key, modifiedAt } of storage.list(UPLOADS_FOLDER)) {
    if (modifiedAt.getTime() < before) stale.push(key);
  }
  if (stale.length === 0) return;
  const inUse = new Set(await clipIngests.uploadsInUse());
  const unused = stale.filter((key) => !inUse.has(key));
  await storage.delete(unused);
  if (unused.length > 0) log.info({ uploads: unused.length }, 'stale uploads are removed');
};

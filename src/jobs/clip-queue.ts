import type { ClipIngest, ClipWish } from '../db/clip-ingest-repository';
import type { Database } from '../db/database';
import type { ClipJob } from './clip-job';
import type { JobQueue } from './job-queue';

/** Where clips are asked for; workers take them from there. */
export interface ClipQueue {
  /** @throws DomainError `conflict` while the same upload is being made a clip of */
  readonly request: (wish: ClipWish) => Promise<ClipIngest>;
}

export const createClipQueue = ({
  database: { clipIngests },
  jobs,
}: {
  readonly database: Pick<Database, 'clipIngests'>;
  readonly jobs: Pick<JobQueue<ClipJob>, 'send'>;
}): ClipQueue => ({
  request: async (wish) => {
    const wanted = await clipIngests.create(wish);
    // Once the row is there the wish is kept: a job that could not be sent is sent by house-keeping.
    await jobs
      .send({ ingestId: wanted.id }, 0)
      .then(() => clipIngests.markSent(wanted.id))
      .catch(() => undefined);
    return wanted;
  },
});

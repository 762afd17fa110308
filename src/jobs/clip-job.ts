import { z } from 'zod';
import type { JobKind } from './job-kind';

/** A job says that an upload waits to become a clip; all else is in its ingest's row. */
export const clipJobSchema = z.object({ ingestId: z.string().regex(/^ing_[0-9a-z]{24}$/) });
export type ClipJob = z.infer<typeof clipJobSchema>;

export const CLIP_JOBS: JobKind<ClipJob> = {
  name: 'clips',
  deadName: 'clips-dead',
  payload: clipJobSchema,
  retries: 2,
  // An ingest ends after 20 minutes at the latest; then there are files to be brought away.
  lastsSeconds: 25 * 60,
};

/** An upload that ended so many workers is not given to another. */
export const MOST_INGEST_ATTEMPTS = 4;

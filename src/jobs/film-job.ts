import { z } from 'zod';
import type { JobKind } from './job-kind';

/** A job says that a film waits; all else is in the film's row. */
export const FILM_JOB = 'films';
/** Where jobs go that failed for good, for an administrator to see. */
export const DEAD_FILM_JOB = 'films-dead';

export const filmJobSchema = z.object({ planHash: z.string().regex(/^[0-9a-f]{64}$/) });
export type FilmJob = z.infer<typeof filmJobSchema>;

/** A job is tried again after 2, 4 and 8 seconds, about. */
export const FILM_RETRIES = 3;
/** A worker that was killed is replaced long before, since it no longer says that it lives; this is for a queue without workers. */
export const FILM_JOB_LASTS_SECONDS = 12 * 3600;

export const FILM_JOBS: JobKind<FilmJob> = {
  name: FILM_JOB,
  deadName: DEAD_FILM_JOB,
  payload: filmJobSchema,
  retries: FILM_RETRIES,
  lastsSeconds: FILM_JOB_LASTS_SECONDS,
};

/** A worker says so often that it lives. */
export const HEARTBEAT_IN_SECONDS = 2;
/** After so long a silence another worker takes over. */
export const SILENCE_IN_SECONDS = 15;
/** A film that ended so many workers is not given to another. */
export const MOST_ATTEMPTS = 6;

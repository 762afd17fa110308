import type { z } from 'zod';

/** One kind of work that the queue brings to workers, as data. */
export interface JobKind<Job extends object> {
  readonly name: string;
  /** Where jobs go that failed for good, for an administrator to see. */
  readonly deadName: string;
  readonly payload: z.ZodType<Job>;
  /** A job is tried again after 2, 4, 8, … seconds, about. */
  readonly retries: number;
  /** After so long the queue gives a job to somebody else. */
  readonly lastsSeconds: number;
}

import { z } from 'zod';

/** What a clip from outside may be. Every value may be set by whoever offers the ingest; these are the defaults. */
export const ingestLimitsSchema = z.object({
  bytes: z
    .int()
    .positive()
    .default(500 * 2 ** 20),
  /** Pixels of the shorter and of the longer side. */
  shortestSide: z.int().positive().default(240),
  longestSide: z.int().positive().default(4096),
  shortestInSeconds: z.number().positive().default(0.5),
  longestInSeconds: z.number().positive().default(60),
  slowestFps: z.number().positive().default(10),
  fastestFps: z.number().positive().default(60),
  /** Of the loop that is made. */
  longestLoopInSeconds: z.number().positive().default(30),
  /** Of all frames together: an hour of work hides in a file of a few megabytes. A minute of UHD at 30 fps has 15e9. */
  pixelsInAll: z.int().positive().default(16e9),
});
export type IngestLimits = z.infer<typeof ingestLimitsSchema>;

export const INGEST_LIMITS: IngestLimits = ingestLimitsSchema.parse({});

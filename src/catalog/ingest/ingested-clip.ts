import { z } from 'zod';
import { ingestLimitsSchema } from './ingest-limits';

/** Where a loop begins and ends, as a person says it: frames, or seconds into the clip. The end is not shown. */
export const loopWishSchema = z.object({
  start: z.number().min(0),
  end: z.number().positive(),
  unit: z.enum(['frames', 'seconds']),
});
export type LoopWish = z.infer<typeof loopWishSchema>;

export const ingestRequestSchema = z.object({
  /** Path of the clip on this machine. */
  file: z.string().min(1),
  /** What a person calls it in messages; by default its path. */
  name: z.string().min(1).optional(),
  /** An empty folder for what is made. */
  folder: z.string().min(1),
  /** Instead of a loop that is looked for. */
  loop: loopWishSchema.optional(),
  /** The clip has no alpha, and its background is to be seen. */
  opaque: z.boolean().default(false),
  limits: ingestLimitsSchema.prefault({}),
  /** Side of the clip that is made, pixels; even. */
  sizeInPixels: z.int().positive().multipleOf(2).optional(),
});
export type IngestRequest = z.input<typeof ingestRequestSchema>;

/** How far an ingest is; `total` is 0 while nobody knows it. */
export const ingestProgressSchema = z.object({
  stage: z.enum(['reading', 'fallback', 'clip', 'preview']),
  done: z.int().min(0),
  total: z.int().min(0),
});
export type IngestProgress = z.infer<typeof ingestProgressSchema>;

/** Files that were made of a clip, to be put into a public folder or a storage, and what is known of them. */
export const ingestedClipSchema = z.object({
  /** VP9 with alpha in WebM. */
  webClip: z.string(),
  /** The same in a smaller picture. */
  preview: z.string(),
  /** Opaque H.264 in MP4, on the stage's colour. */
  fallback: z.string(),
  /** WebP with alpha. */
  poster: z.string(),
  /** The poster in a smaller picture. */
  thumbnail: z.string(),
  clip: z.object({
    fps: z.number().positive(),
    durationInFrames: z.int().positive(),
    width: z.int().positive(),
    height: z.int().positive(),
    alpha: z.literal(true),
    bytes: z.int().positive(),
    /** 16 hexadecimal digits over the footage and all that was decided about it. */
    contentHash: z.string().regex(/^[0-9a-f]{16}$/),
  }),
  /** Frames of the source, and how they were found; `endFrame` is the first that is not shown. */
  loop: z.object({
    startFrame: z.int().min(0),
    endFrame: z.int().positive(),
    found: z.enum(['whole', 'part', 'given']),
    /** Change from the last frame to the first, and the largest one within, in mean steps of brightness. */
    seam: z.number(),
    largestStep: z.number(),
  }),
  source: z.object({
    container: z.enum(['mov', 'webm']),
    codec: z.string(),
    width: z.int(),
    height: z.int(),
    fps: z.number(),
    frames: z.int(),
    bytes: z.int(),
  }),
  /** The square of the source that is seen; it may reach beyond the picture. */
  square: z.object({ left: z.int(), top: z.int(), side: z.int().positive() }),
  warnings: z.array(z.string()),
});
export type IngestedClip = z.infer<typeof ingestedClipSchema>;

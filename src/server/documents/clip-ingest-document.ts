import { z } from 'zod';
import { clipSchema } from '../../catalog/clip';
import type { ClipIngest } from '../../db/clip-ingest-repository';
import { coachSchema } from '../../workout/workout-config';

export const clipIngestIdSchema = z.string().min(1).max(64).meta({
  description: 'As `POST /api/exercises/{id}/clips` gave it',
  example: 'ing_0123456789abcdefghijklmn',
});

/** An upload on its way into the catalogue, as the API prints it. */
export const clipIngestDocumentSchema = z
  .object({
    id: clipIngestIdSchema,
    exercise: z.string().meta({ description: 'Slug' }),
    coach: coachSchema,
    state: z.enum(['queued', 'running', 'finished', 'failed']),
    stage: z
      .string()
      .nullable()
      .meta({ description: 'What is being done: reading, fallback, clip, preview' }),
    framesDone: z.int().meta({ description: 'Of the stage' }),
    failure: z
      .object({ message: z.string(), fix: z.string() })
      .nullable()
      .meta({ description: 'The upload stays for a day: it can be asked for again' }),
    clip: clipSchema.nullable(),
    version: z.int().nullable().meta({ description: "Of this exercise and coach's clips" }),
    loop: z
      .object({
        startFrame: z.int(),
        endFrame: z.int(),
        found: z.enum(['whole', 'part', 'given']),
      })
      .nullable()
      .meta({ description: 'Frames of the upload; `endFrame` is the first that is not shown' }),
    warnings: z.array(z.string()),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ClipIngest' });
export type ClipIngestDocument = z.infer<typeof clipIngestDocumentSchema>;

export const clipIngestDocument = (ingest: ClipIngest): ClipIngestDocument => {
  const { id, exercise, coach, state, stage, framesDone, failure, result } = ingest;
  return {
    id,
    exercise,
    coach,
    state,
    stage,
    framesDone,
    failure,
    clip: result?.clip ?? null,
    version: result?.version ?? null,
    loop: result?.loop ?? null,
    warnings: [...(result?.warnings ?? [])],
    createdAt: ingest.createdAt.toISOString(),
    startedAt: ingest.startedAt?.toISOString() ?? null,
    finishedAt: ingest.finishedAt?.toISOString() ?? null,
  };
};

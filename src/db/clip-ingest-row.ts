import { z } from 'zod';
import { clipSchema } from '../catalog/clip';
import { coachSchema } from '../workout/workout-config';
import type { ClipIngest, ClipIngestResult, ClipWish } from './clip-ingest-repository';
import type { Prisma } from './generated/client';

export const WITH_EXERCISE = {
  exercise: { select: { slug: true } },
} as const satisfies Prisma.ClipIngestInclude;

export type ClipIngestRow = Prisma.ClipIngestGetPayload<{ include: typeof WITH_EXERCISE }>;

const wishSchema = z.object({
  loop: z
    .object({ start: z.number(), end: z.number(), unit: z.enum(['frames', 'seconds']) })
    .nullable(),
  opaque: z.boolean(),
});

const failureSchema = z.object({ message: z.string(), fix: z.string() });

const resultSchema = z.object({
  clip: clipSchema,
  version: z.int(),
  loop: z.object({
    startFrame: z.int(),
    endFrame: z.int(),
    found: z.enum(['whole', 'part', 'given']),
  }),
  warnings: z.array(z.string()),
}) satisfies z.ZodType<ClipIngestResult>;

export const wishColumns = ({ exerciseId, coach, uploadKey, loop, opaque }: ClipWish) => ({
  exerciseId,
  coach,
  uploadKey,
  wish: wishSchema.parse({ loop, opaque }),
});

export const clipIngestOfRow = (row: ClipIngestRow): ClipIngest => ({
  id: row.id,
  state: row.state,
  exerciseId: row.exerciseId,
  exercise: row.exercise.slug,
  coach: coachSchema.parse(row.coach),
  uploadKey: row.uploadKey,
  ...wishSchema.parse(row.wish),
  stage: row.stage,
  framesDone: row.framesDone,
  attempts: row.attempts,
  failure: row.error === null ? null : failureSchema.parse(row.error),
  result: row.result === null ? null : resultSchema.parse(row.result),
  createdAt: row.createdAt,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
});

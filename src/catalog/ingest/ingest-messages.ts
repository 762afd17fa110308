import { z } from 'zod';
import { ingestedClipSchema, ingestProgressSchema, ingestRequestSchema } from './ingested-clip';

/** One line of JSON to the process that ingests. */
export const ingestOrderSchema = z.object({
  id: z.int(),
  request: ingestRequestSchema,
});

const answers = [
  z.object({ kind: z.literal('progress'), id: z.int(), progress: ingestProgressSchema }),
  z.object({ kind: z.literal('made'), id: z.int(), made: ingestedClipSchema }),
  /** A `UserError`. */
  z.object({ kind: z.literal('refused'), id: z.int(), message: z.string(), fix: z.string() }),
  /** Any other error: a fault of ours. */
  z.object({ kind: z.literal('failed'), id: z.int(), message: z.string() }),
] as const;

/** One line of JSON from it. */
export const ingestAnswerSchema = z.discriminatedUnion('kind', answers);
export type IngestAnswer = z.infer<typeof ingestAnswerSchema>;

import { z } from 'zod';
import { MAX_INTERVALS } from '../../workout/session-limits';
import { workoutConfigSchema } from '../../workout/workout-config';
import { workoutExerciseSchema } from '../../workout/workout-session';

const draftEntrySchema = workoutExerciseSchema.extend({ id: z.string().min(1).max(64) });

/** Where a draft came from, so that words can change it further. */
const originSchema = z.object({
  /** Id of the stored workout. */
  workoutId: z.string().max(64).nullable(),
  /** The planner's explanation; null: made by hand. */
  explanation: z.string().nullable(),
  /** What the planner understood: its `Constraints`. */
  constraints: z.unknown(),
});

/** A draft as it is kept in the browser; text from there is read like any other from outside. */
export const draftSchema = z.object({
  title: z.string().max(120).default(''),
  entries: z.array(draftEntrySchema).max(MAX_INTERVALS),
  config: workoutConfigSchema,
  origin: originSchema.nullable().default(null),
});

const keptSchema = z.object({ draft: draftSchema });

/** The draft in what the store keeps of itself; null: there is none. */
export const parseKept = (kept: unknown): z.infer<typeof draftSchema> | null =>
  keptSchema.safeParse(kept).data?.draft ?? null;

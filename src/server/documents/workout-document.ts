import { z } from 'zod';
import type { StoredWorkout } from '../../db/workout-repository';
import type { Owner } from '../../shared/owner';
import { durationInSeconds } from '../../workout/timeline';
import { workoutSessionSchema } from '../../workout/workout-session';

export const workoutIdSchema = z.string().min(1).max(64).meta({
  description: 'As `POST /api/generate-training` gave it',
  example: 'wko_0123456789abcdefghijklmn',
});

/** As a session document has it. */
export const workoutTitleSchema = workoutSessionSchema.shape.title.unwrap();

export const relaxedSchema = z.object({
  promise: z.string(),
  asked: z.string(),
  given: z.string(),
  why: z.string(),
});

const generatedSchema = z.object({
  user_input: z.string(),
  provider: z.string(),
  explanation: z.string(),
  constraints: z.unknown(),
  relaxed: z.array(relaxedSchema),
});

/** A workout as the API prints it: its session document, and what is known of it beside. */
export const workoutDocumentSchema = z
  .object({
    sessionId: workoutIdSchema,
    ...workoutSessionSchema.shape,
    total_duration: z.number().meta({ description: 'Seconds of film' }),
    isSaved: z.boolean(),
    generated: generatedSchema
      .nullable()
      .meta({ description: 'What the planner answered to which words; only its owner is told' }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'WorkoutSession', description: 'A session document, as it is kept' });
export type WorkoutDocument = z.infer<typeof workoutDocumentSchema>;

export const isSameOwner = (one: Owner, other: Owner): boolean =>
  one.kind === other.kind && one.id === other.id;

export const workoutDocument = (workout: StoredWorkout, reader: Owner): WorkoutDocument => {
  const { id, session, generated, isSaved, createdAt, updatedAt } = workout;
  const isOwn = isSameOwner(workout.owner, reader);
  return {
    sessionId: id,
    ...session,
    total_duration: durationInSeconds(session),
    isSaved,
    generated:
      isOwn && generated !== null
        ? {
            user_input: generated.userInput,
            provider: generated.provider,
            explanation: generated.explanation,
            constraints: generated.constraints,
            relaxed: z.array(relaxedSchema).safeParse(generated.relaxed).data ?? [],
          }
        : null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
};

import { z } from 'zod';
import { equipmentSchema, muscleSchema } from '../../catalog/vocabulary';
import type { WorkoutPlan } from '../../planner/workout-plan';
import { workoutSessionSchema, type WorkoutSession } from '../../workout/workout-session';
import { relaxedSchema, workoutIdSchema } from './workout-document';

/** What the planner answers: the session, as it is kept, and all that is known of it. */
export const trainingDocumentSchema = z
  .object({
    sessionId: workoutIdSchema,
    ...workoutSessionSchema.shape,
    explanation: z.string(),
    total_duration: z.number().meta({ description: 'Seconds of film' }),
    rounds: z.int(),
    constraints: z.unknown().meta({ description: 'What was understood' }),
    relaxed: z
      .array(relaxedSchema)
      .meta({ description: 'Promises that could not be kept, and why' }),
    provider: z.string().meta({ description: 'Who made the session: rules, openai or anthropic' }),
    kcal: z.number().meta({ description: 'An estimate' }),
    muscles: z
      .array(z.object({ muscle: muscleSchema, share: z.number() }))
      .meta({ description: 'Seconds of work, as a share of those of the hardest-working muscle' }),
    phases: z
      .array(z.enum(['warm-up', 'main', 'cool-down']))
      .meta({ description: 'The part of each entry of `exercises`' }),
    equipment: z.array(equipmentSchema).meta({ description: 'What the session needs' }),
  })
  .meta({ id: 'GeneratedTraining' });
export type TrainingDocument = z.infer<typeof trainingDocumentSchema>;

/** @param kept the session as it was kept */
export const trainingDocument = (
  { id, session }: { readonly id: string; readonly session: WorkoutSession },
  { session: _planned, relaxed, muscles, phases, equipment, ...facts }: WorkoutPlan,
): TrainingDocument => ({
  sessionId: id,
  ...session,
  ...facts,
  relaxed: [...relaxed],
  muscles: [...muscles],
  phases: [...phases],
  equipment: [...equipment],
});

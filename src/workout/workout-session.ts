import { z } from 'zod';
import { closedObject } from '../shared/zod-problems';
import { intensitySchema } from './intensity';
import { secondsBetween } from './seconds';
import { SESSION_VERSION } from './session-version';
import { workoutConfigSchema } from './workout-config';

export const slugSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'lower-case words joined by hyphens, e.g. "air-squats"',
  });

export const workoutExerciseSchema = closedObject({
  exercise: slugSchema,
  workSeconds: secondsBetween(1, 3600),
  restSeconds: secondsBetween(0, 600).default(15),
  /** Absent: the configuration's intensity. */
  intensity: intensitySchema.optional(),
});
export type WorkoutExercise = z.infer<typeof workoutExerciseSchema>;

/** A session file, `version` 1. Only `exercises` is needed. */
export const workoutSessionSchema = closedObject({
  version: z.literal(SESSION_VERSION).default(SESSION_VERSION),
  title: z.string().trim().min(1).max(120).optional(),
  exercises: z.array(workoutExerciseSchema).min(1),
  config: workoutConfigSchema.prefault({}),
});
export type WorkoutSession = z.infer<typeof workoutSessionSchema>;
/** What a person writes: everything that has a default may be absent. */
export type WorkoutSessionInput = z.input<typeof workoutSessionSchema>;

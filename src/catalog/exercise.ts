import { z } from 'zod';
import { filmExerciseSchema } from '../workout/film-exercise';
import { slugSchema } from '../workout/workout-session';
import { clipSchema } from './clip';
import {
  categorySchema,
  contraindicationSchema,
  equipmentSchema,
  executionSchema,
  impactSchema,
  levelSchema,
  metSourceSchema,
  muscleSchema,
  positionSchema,
} from './vocabulary';

const cuesSchema = z.array(z.string().min(1)).min(2).max(3);

/** What a trainer writes about an exercise: one file an exercise, below `src/catalog/exercises/`. */
export const exerciseCardSchema = z.strictObject({
  ...filmExerciseSchema.omit({ clips: true }).shape,
  /** Two or three short coaching cues, the most important first. */
  cues: z.strictObject({ en: cuesSchema, fr: cuesSchema }),
  categories: z.array(categorySchema).min(1),
  muscles: z.strictObject({
    primary: z.array(muscleSchema).min(1),
    secondary: z.array(muscleSchema),
  }),
  equipment: z.array(equipmentSchema),
  level: levelSchema,
  impact: impactSchema,
  position: positionSchema,
  execution: executionSchema.default('reps'),
  contraindications: z.array(contraindicationSchema),
  /** Metabolic equivalent, from the Compendium of Physical Activities, 2011 update. */
  met: z.number().min(1).max(16),
  /** The Compendium's five-digit code; where the exercise has none of its own, the nearest activity's. */
  compendiumCode: z.string().regex(/^\d{5}$/),
  metSource: metSourceSchema.default('nearest'),
  /** Seconds a repetition takes at playback rate 1; of a hold, seconds a breath takes. */
  secondsPerRep: z.number().positive(),
  variants: z.strictObject({ easier: z.array(slugSchema), harder: z.array(slugSchema) }),
});
export type ExerciseCard = z.infer<typeof exerciseCardSchema>;

/** An exercise of the catalogue: its card with an id and its clips. */
export const exerciseSchema = exerciseCardSchema.extend({
  id: z.string().startsWith('exr_'),
  clips: z.array(clipSchema).min(1),
});
export type Exercise = z.infer<typeof exerciseSchema>;

/** An exercise as administrators see it: listed or not, and perhaps without a clip yet. */
export const managedExerciseSchema = exerciseCardSchema.extend({
  id: z.string().startsWith('exr_'),
  clips: z.array(clipSchema),
  /** It is listed once it is published and has a clip. */
  isPublished: z.boolean(),
});
export type ManagedExercise = z.infer<typeof managedExerciseSchema>;

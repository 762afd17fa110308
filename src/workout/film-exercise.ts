import { z } from 'zod';
import { localizedTextSchema } from './language';
import { slugSchema } from './workout-session';
import { coachSchema } from './workout-config';

export const sidesSchema = z.enum(['bilateral', 'alternating', 'per-side']);
export type Sides = z.infer<typeof sidesSchema>;

/** `/…` below the public folder, or an absolute http(s) address. */
export const mediaAddressSchema = z.string().regex(/^(\/|https?:\/\/)/);

/** A looping clip of one coach performing one exercise. */
export const filmClipSchema = z.object({
  coach: coachSchema,
  url: mediaAddressSchema,
  /** The same frames in a smaller picture, for players that show no more of it. */
  preview: mediaAddressSchema.exactOptional(),
  fps: z.number().positive(),
  durationInFrames: z.int().positive(),
  /** A still of the most telling phase, with alpha. */
  poster: mediaAddressSchema,
});
export type FilmClip = z.infer<typeof filmClipSchema>;

/** All that a film needs to know of an exercise: a part of the catalogue's card. */
export const filmExerciseSchema = z.object({
  slug: slugSchema,
  name: localizedTextSchema,
  cues: z.object({ en: z.array(z.string().min(1)).min(1), fr: z.array(z.string().min(1)).min(1) }),
  equipment: z.array(z.string()),
  sides: sidesSchema,
  clips: z.array(filmClipSchema).min(1),
});
export type FilmExercise = z.infer<typeof filmExerciseSchema>;

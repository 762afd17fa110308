import { z } from 'zod';
import {
  CRF_RANGE,
  DEFAULT_EXPORT_OPTIONS,
  X264_PRESETS,
  type EncoderOptions,
} from '../../export/encoder-options';
import { filmFormatSchema, resolutionSchema } from '../../workout/workout-config';
import type { WorkoutSession } from '../../workout/workout-session';
import { workoutIdSchema } from './workout-document';

/** Which film of a workout somebody wants. The same values name the same film, whether it is streamed or made as a file. */
export const filmWishFields = {
  sessionId: workoutIdSchema,
  resolution: resolutionSchema.optional().meta({ description: "Absent: the workout's own" }),
  format: filmFormatSchema.optional().meta({ description: "Absent: the workout's own" }),
  preset: z
    .enum(X264_PRESETS)
    .default(DEFAULT_EXPORT_OPTIONS.preset)
    .meta({ description: 'Slower ones make smaller files' }),
  crf: z
    .int()
    .min(CRF_RANGE.min)
    .max(CRF_RANGE.max)
    .default(DEFAULT_EXPORT_OPTIONS.crf)
    .meta({ description: 'Lower is better and larger' }),
};

type FilmWish = z.output<z.ZodObject<typeof filmWishFields>>;

/** The session and the encoder of the film that is wished for. */
export const filmOfWish = (
  session: WorkoutSession,
  { resolution, format, preset, crf }: FilmWish,
): { readonly session: WorkoutSession; readonly encoder: EncoderOptions } => ({
  session: {
    ...session,
    config: {
      ...session.config,
      ...(resolution === undefined ? {} : { resolution }),
      ...(format === undefined ? {} : { format }),
    },
  },
  encoder: { preset, crf },
});

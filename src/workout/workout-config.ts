import { z } from 'zod';
import { closedObject } from '../shared/zod-problems';
import { COACHES } from './coaches';
import { CONFIG_DEFAULTS } from './default-config';
import { intensitySchema } from './intensity';
import { languageSchema } from './language';
import { secondsBetween } from './seconds';
import { MAX_ROUNDS } from './session-limits';

export const filmFormatSchema = z.enum(['landscape', 'portrait', 'square']);
export type FilmFormat = z.infer<typeof filmFormatSchema>;

export const resolutionSchema = z.enum(['720p', '1080p']);
export type Resolution = z.infer<typeof resolutionSchema>;

export type { Coach } from './coaches';
export const coachSchema = z.enum(COACHES);

export const FRAME_RATES = [24, 25, 30, 50, 60] as const;

const ROUNDS = `a whole number from 1 to ${MAX_ROUNDS}`;

/** How a session is filmed. Every key has a default: `{}` is a whole configuration. */
export const workoutConfigSchema = closedObject({
  intensity: intensitySchema.default(CONFIG_DEFAULTS.intensity),
  rounds: z
    .number({ error: ROUNDS })
    .refine((rounds) => Number.isInteger(rounds) && rounds >= 1 && rounds <= MAX_ROUNDS, {
      error: ROUNDS,
    })
    .default(CONFIG_DEFAULTS.rounds),
  restBetweenRoundsSeconds: secondsBetween(0, 600).default(
    CONFIG_DEFAULTS.restBetweenRoundsSeconds,
  ),
  getReadySeconds: secondsBetween(0, 60).default(CONFIG_DEFAULTS.getReadySeconds),
  format: filmFormatSchema.default(CONFIG_DEFAULTS.format),
  resolution: resolutionSchema.default(CONFIG_DEFAULTS.resolution),
  fps: z.literal(FRAME_RATES).default(CONFIG_DEFAULTS.fps),
  language: languageSchema.default(CONFIG_DEFAULTS.language),
  coach: coachSchema.default(CONFIG_DEFAULTS.coach),
  /** Id of an overlay template; which ids exist is the overlay registry's knowledge. */
  template: z.string().min(1).max(64).default(CONFIG_DEFAULTS.template),
  /** Checked against the template's own schema, whose defaults fill what is absent. */
  templateProps: z.record(z.string().max(64), z.unknown()).default(CONFIG_DEFAULTS.templateProps),
  audio: closedObject({ cues: z.boolean().default(CONFIG_DEFAULTS.audio.cues) }).default(
    CONFIG_DEFAULTS.audio,
  ),
});
export type WorkoutConfig = z.infer<typeof workoutConfigSchema>;

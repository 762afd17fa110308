import { z } from 'zod';
import { closedObject } from '../shared/zod-problems';
import { intensitySchema } from './intensity';
import { languageSchema } from './language';
import { secondsBetween } from './seconds';

export const filmFormatSchema = z.enum(['landscape', 'portrait', 'square']);
export type FilmFormat = z.infer<typeof filmFormatSchema>;

export const resolutionSchema = z.enum(['720p', '1080p']);
export type Resolution = z.infer<typeof resolutionSchema>;

export const coachSchema = z.enum(['female', 'male']);
export type Coach = z.infer<typeof coachSchema>;

export const FRAME_RATES = [24, 25, 30, 50, 60] as const;

export const MAX_ROUNDS = 20;
const ROUNDS = `a whole number from 1 to ${MAX_ROUNDS}`;

const DEFAULTS = {
  intensity: 'medium',
  rounds: 1,
  restBetweenRoundsSeconds: 60,
  getReadySeconds: 5,
  format: 'landscape',
  resolution: '1080p',
  fps: 30,
  language: 'en',
  coach: 'female',
  template: 'ring',
  templateProps: {},
  audio: { cues: true },
} as const;

/** How a session is filmed. Every key has a default: `{}` is a whole configuration. */
export const workoutConfigSchema = closedObject({
  intensity: intensitySchema.default(DEFAULTS.intensity),
  rounds: z
    .number({ error: ROUNDS })
    .refine((rounds) => Number.isInteger(rounds) && rounds >= 1 && rounds <= MAX_ROUNDS, {
      error: ROUNDS,
    })
    .default(DEFAULTS.rounds),
  restBetweenRoundsSeconds: secondsBetween(0, 600).default(DEFAULTS.restBetweenRoundsSeconds),
  getReadySeconds: secondsBetween(0, 60).default(DEFAULTS.getReadySeconds),
  format: filmFormatSchema.default(DEFAULTS.format),
  resolution: resolutionSchema.default(DEFAULTS.resolution),
  fps: z.literal(FRAME_RATES).default(DEFAULTS.fps),
  language: languageSchema.default(DEFAULTS.language),
  coach: coachSchema.default(DEFAULTS.coach),
  /** Id of an overlay template; which ids exist is the overlay registry's knowledge. */
  template: z.string().min(1).max(64).default(DEFAULTS.template),
  /** Checked against the template's own schema, whose defaults fill what is absent. */
  templateProps: z.record(z.string().max(64), z.unknown()).default(DEFAULTS.templateProps),
  audio: closedObject({ cues: z.boolean().default(DEFAULTS.audio.cues) }).default(DEFAULTS.audio),
});
export type WorkoutConfig = z.infer<typeof workoutConfigSchema>;

/** What `{}` is parsed to, for pages, whose start a first parse would hold up. */
export const DEFAULT_CONFIG: WorkoutConfig = DEFAULTS;

/** Width and height of a film's picture, in pixels. */
export const filmSize = (config: Pick<WorkoutConfig, 'format' | 'resolution'>): FrameSize => {
  const short = config.resolution === '720p' ? 720 : 1080;
  const long = (short * 16) / 9;
  return {
    landscape: { width: long, height: short },
    portrait: { width: short, height: long },
    square: { width: short, height: short },
  }[config.format];
};

/** Pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

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

const DEFAULT_TEMPLATE = 'ring';

/** How a session is filmed. Every key has a default: `{}` is a whole configuration. */
export const workoutConfigSchema = closedObject({
  intensity: intensitySchema.default('medium'),
  rounds: z
    .number({ error: ROUNDS })
    .refine((rounds) => Number.isInteger(rounds) && rounds >= 1 && rounds <= MAX_ROUNDS, {
      error: ROUNDS,
    })
    .default(1),
  restBetweenRoundsSeconds: secondsBetween(0, 600).default(60),
  getReadySeconds: secondsBetween(0, 60).default(5),
  format: filmFormatSchema.default('landscape'),
  resolution: resolutionSchema.default('1080p'),
  fps: z.literal(FRAME_RATES).default(30),
  language: languageSchema.default('en'),
  coach: coachSchema.default('female'),
  /** Id of an overlay template; which ids exist is the overlay registry's knowledge. */
  template: z.string().min(1).max(64).default(DEFAULT_TEMPLATE),
  /** Checked against the template's own schema, whose defaults fill what is absent. */
  templateProps: z.record(z.string().max(64), z.unknown()).default({}),
  audio: closedObject({ cues: z.boolean().default(true) }).default({ cues: true }),
});
export type WorkoutConfig = z.infer<typeof workoutConfigSchema>;

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

import type { WorkoutConfig } from './workout-config';

/** What the schema takes for an absent key. */
export const CONFIG_DEFAULTS = {
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

/** What `{}` is parsed to; apart from the schema, whose making would hold up the start of a page. */
export const DEFAULT_CONFIG: WorkoutConfig = CONFIG_DEFAULTS;

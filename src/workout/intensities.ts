/** From easy to hard; apart from its schema, for pages that are sent without zod. */
export const INTENSITIES = ['low', 'medium', 'high', 'max'] as const;
export type Intensity = (typeof INTENSITIES)[number];

/**
 * How fast the coach moves at each intensity. Fractions, so that clip frames are found in whole numbers:
 * 100 × 1.15 in floating point is 114.99…, which would show frame 114.
 */
export const PLAYBACK_RATES = {
  low: { numerator: 17, denominator: 20 },
  medium: { numerator: 1, denominator: 1 },
  high: { numerator: 23, denominator: 20 },
  max: { numerator: 13, denominator: 10 },
} as const;

/** 0.85, 1, 1.15 or 1.3: what Remotion and FFmpeg are given. */
export const playbackRateOf = (intensity: Intensity): number =>
  PLAYBACK_RATES[intensity].numerator / PLAYBACK_RATES[intensity].denominator;

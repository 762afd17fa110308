import type { Intensity } from './intensity';
import { PLAYBACK_RATES } from './intensities';

export interface ClipTiming {
  readonly fps: number;
  readonly durationInFrames: number;
}

/**
 * The frame of a looping clip that a film shows `frameInInterval` frames after the clip began, at the speed of
 * the intensity. Whole-number arithmetic: every reader of the timeline finds the same frame.
 */
export const clipFrameAt = (
  frameInInterval: number,
  filmFps: number,
  intensity: Intensity,
  clip: ClipTiming,
): number => {
  const { numerator, denominator } = PLAYBACK_RATES[intensity];
  const sourceFrame = Math.floor(
    (frameInInterval * numerator * clip.fps) / (denominator * filmFps),
  );
  return sourceFrame % clip.durationInFrames;
};

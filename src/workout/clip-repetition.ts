import type { ClipTiming } from './clip-frame';
import type { Intensity } from './intensity';
import { PLAYBACK_RATES } from './intensities';

/** One run of a looping clip within an interval, from its first frame to its last. */
export interface ClipRepetition {
  readonly index: number;
  /** Of the interval, in film frames. */
  readonly startFrame: number;
  /** Of the repetition after it. */
  readonly endFrame: number;
  /** Time of the clip under `startFrame`, in film frames at the clip's own pace: a loop seldom begins on a film frame. */
  readonly clipStart: number;
}

/**
 * The repetition of a clip that a frame of its interval belongs to: the same frames as {@link clipFrameAt}, for players, which play a clip
 * from its beginning to its end.
 */
export const clipRepetitionAt = (
  frameInInterval: number,
  filmFps: number,
  intensity: Intensity,
  { fps, durationInFrames }: ClipTiming,
): ClipRepetition => {
  const { numerator, denominator } = PLAYBACK_RATES[intensity];
  const clipFrames = Math.floor((frameInInterval * numerator * fps) / (denominator * filmFps));
  const index = Math.floor(clipFrames / durationInFrames);
  const startOf = (repetition: number): number =>
    Math.ceil((repetition * durationInFrames * denominator * filmFps) / (numerator * fps));
  const startFrame = startOf(index);
  return {
    index,
    startFrame,
    endFrame: startOf(index + 1),
    clipStart: Math.max(
      0,
      (startFrame * numerator) / denominator - (index * durationInFrames * filmFps) / fps,
    ),
  };
};

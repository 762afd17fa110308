import { UserError } from '../../shared/user-error';
import { findLoop } from './find-loop';
import type { Loop } from './repetition';
import type { FrameDistance } from './frame-sketch';
import type { IngestedClip, LoopWish } from './ingested-clip';
import type { FootageLook } from './look-at-footage';
import { closesLoop, type LoopSeam } from './loop-seam';
import type { FootageFile } from './footage-file';

export interface ChosenLoop extends Loop {
  readonly found: IngestedClip['loop']['found'];
}

const FIX =
  'film it so that it ends as it begins, or say where it repeats itself: --loop START-END, in frames or as 1.2s-4.6s';

const wishedLoop = (
  { start, end, unit }: LoopWish,
  { frames, fps }: FootageLook,
  { limits }: FootageFile,
): Loop => {
  const inFrames = (value: number): number => Math.round(unit === 'frames' ? value : value * fps);
  const [startFrame, endFrame] = [inFrames(start), inFrames(end)];
  const longest = Math.floor(limits.longestLoopInSeconds * fps);
  const length = endFrame - startFrame;
  if (endFrame <= frames && length >= 2 && length <= longest) return { startFrame, endFrame };
  throw new UserError(
    `the loop ${start}-${end} (${unit}) is not possible; allowed: 2 to ${longest} frames between 0 and ${frames}`,
    `choose a start and an end within the clip, which lasts ${(frames / fps).toFixed(2)} s`,
  );
};

/**
 * The loop that was asked for, or the one that is found.
 * @throws UserError when there is none, or the one asked for is not in the clip
 */
export const chooseLoop = (
  look: FootageLook,
  distance: FrameDistance,
  file: FootageFile,
  wish: LoopWish | undefined,
): ChosenLoop => {
  if (wish !== undefined) return { ...wishedLoop(wish, look, file), found: 'given' };
  const { frames, fps } = look;
  const { longestLoopInSeconds: longestInSeconds } = file.limits;
  const loop = findLoop({ frames, fps, distance, longestInSeconds });
  if (loop === null) throw new UserError(`"${file.name}" is too short to repeat itself`, FIX);
  const { startFrame, endFrame, kind, isSeamless } = loop;
  if (isSeamless) return { startFrame, endFrame, found: kind };
  throw new UserError(
    `"${file.name}" does not repeat itself: its best loop, frames ${startFrame}-${endFrame}, would jump`,
    FIX,
  );
};

/**
 * Looks at the seam of the loop as it was made.
 * @returns what to warn of: a loop that somebody asked for may jump
 * @throws UserError when a found loop does
 */
export const checkSeam = (
  { startFrame, endFrame, found }: ChosenLoop,
  measured: LoopSeam,
  { name }: FootageFile,
): string[] => {
  if (closesLoop(measured)) return [];
  const jump =
    `at the seam of frames ${startFrame}-${endFrame} the picture changes by ${measured.seam.toFixed(1)}, ` +
    `no other step by more than ${measured.largestStep.toFixed(1)}`;
  if (found === 'given') return [`the loop jumps: ${jump}`];
  throw new UserError(`"${name}" does not repeat itself: ${jump}`, FIX);
};

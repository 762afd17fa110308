import { AVMEDIA_TYPE_VIDEO } from 'node-av/constants';
import type { Frame } from 'node-av/lib';
import { decodeStream } from '../../media/decode';
import { findStream, withMedia } from '../../media/open-media';
import { UserError } from '../../shared/user-error';

/** How much the picture changes from frame to frame, in mean steps of brightness (0–255). */
export interface LoopSeam {
  /** From the last frame back to the first. */
  readonly seam: number;
  /** The largest change between two frames within the clip. */
  readonly largestStep: number;
}

/** Of what the coder's noise alone changes in a held pose. */
const NOISE = 0.35;

/** A loop is closed when its seam looks like any other step of the movement. */
export const closesLoop = ({ seam, largestStep }: LoopSeam): boolean =>
  seam <= 1.25 * largestStep + NOISE;

/** A copy of the brightness plane, rows without padding. */
const brightnessOf = (frame: Frame): Uint8Array => {
  const { data, linesize, width, height } = frame;
  const [plane] = data ?? [];
  const [stride = width] = linesize;
  if (plane === undefined) throw new RangeError('a decoded frame holds no picture');
  const rows = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    rows.set(plane.subarray(row * stride, row * stride + width), row * width);
  return rows;
};

const changeBetween = (one: Uint8Array, other: Uint8Array): number => {
  let sum = 0;
  for (let index = 0; index < one.length; index++)
    sum += Math.abs((one[index] ?? 0) - (other[index] ?? 0));
  return sum / one.length;
};

/**
 * Compares every frame of a planar film with the next, and the last with the first.
 * @param frames only so many from the start; all of them by default
 * @throws UserError when the file is no film or has fewer than two frames
 */
export const measureLoop = (path: string, frames = Infinity): Promise<LoopSeam> =>
  withMedia(path, async (input) => {
    const stream = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (stream === null) throw new UserError(`"${path}" has no picture`, 'name a film');
    let first: Uint8Array | undefined;
    let last: Uint8Array | undefined;
    let largestStep = 0;
    await decodeStream(input, stream, path, (frame, index) => {
      if (index >= frames) return;
      const picture = brightnessOf(frame);
      if (last !== undefined) largestStep = Math.max(largestStep, changeBetween(last, picture));
      first ??= picture;
      last = picture;
    });
    if (first === undefined || last === undefined || first === last)
      throw new UserError(`"${path}" has fewer than two frames`, 'a loop needs a movement');
    return { seam: changeBetween(last, first), largestStep };
  });

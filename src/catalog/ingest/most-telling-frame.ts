import type { Loop } from './repetition';
import type { FrameDistance } from './frame-sketch';

/** The most telling frame of a loop: the one least like all others. */
export const mostTellingFrame = (
  { startFrame, endFrame }: Loop,
  distance: FrameDistance,
): number => {
  const length = endFrame - startFrame;
  const stride = Math.max(1, Math.ceil(length / 120));
  const sampled = Array.from(
    { length: Math.ceil(length / stride) },
    (_, index) => startFrame + index * stride,
  );
  let [best, most] = [startFrame, -1];
  for (const frame of sampled) {
    const sum = sampled.reduce((total, other) => total + distance(frame, other), 0);
    if (sum > most) [best, most] = [frame, sum];
  }
  return best;
};

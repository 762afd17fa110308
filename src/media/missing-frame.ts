/** Frames by which a length that is rounded somewhere may differ. */
const ROUNDING = 1;

/**
 * The first frame that a clip lacks, counted from 0; `null` when it is whole. One that is missing in the middle would put
 * each later frame in the place of another.
 * @param times of the frames that are there, in any order, in frames: where nothing is missing they are one apart
 * @param announced frames that the file says it holds, about
 */
export const missingFrame = (times: readonly number[], announced: number): number | null => {
  const inOrder = times.toSorted((a, b) => a - b);
  const start = inOrder[0] ?? 0;
  const late = inOrder.findIndex((time, frame) => Math.abs(time - start - frame) >= 0.5);
  if (late >= 0) return late;
  return times.length < Math.round(announced) - ROUNDING ? times.length : null;
};

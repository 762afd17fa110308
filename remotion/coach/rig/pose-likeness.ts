import type { Pose } from './world-pose';

/**
 * What nobody sees: of a rotation's quaternion, and metres of the hips. Four joints in a row that are off by this much
 * move a hand by less than half a pixel of a clip.
 */
const TOLERANCE = 3e-4;

const alike = (one: Pose, other: Pose): boolean => {
  if (one.hips.distanceTo(other.hips) > TOLERANCE) return false;
  for (const [bone, turn] of one.turns) {
    const same = other.turns.get(bone);
    if (same === undefined || 1 - Math.abs(turn.dot(same)) > TOLERANCE ** 2 / 2) return false;
  }
  return true;
};

/** For each pose of a loop, the index of the first that looks the same: held poses need not be drawn again and again. */
export const firstAlike = (poses: readonly Pose[]): readonly number[] => {
  const firsts: number[] = [];
  return poses.map((pose, index) => {
    const known = firsts.find((first) => {
      const candidate = poses[first];
      return candidate !== undefined && alike(candidate, pose);
    });
    if (known === undefined) firsts.push(index);
    return known ?? index;
  });
};

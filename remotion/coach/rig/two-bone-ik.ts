import type { Vector3 } from 'three';
import { clamp, perpendicular } from './turn';

export interface TwoBoneReach {
  /** Where the middle joint (knee, elbow) comes to lie. */
  readonly middle: Vector3;
  /** Where the end comes to lie: the target, or as near as the limb reaches. */
  readonly end: Vector3;
  /** Unit vector at right angles to root → end, on the side of the middle joint. */
  readonly pole: Vector3;
}

/** Straighter than this a limb would snap at the end of its reach (knees and elbows stay soft). */
export const FULL_REACH = 0.9992;

/**
 * Law of cosines: places the middle joint of a limb of two bones so that its end meets `target`, bent towards `pole`.
 * Lengths in metres, points in one common space.
 */
export const reachWithTwoBones = (
  root: Vector3,
  target: Vector3,
  firstLength: number,
  secondLength: number,
  pole: Vector3,
): TwoBoneReach => {
  const toTarget = target.clone().sub(root);
  const direction = toTarget.clone().normalize();
  const distance = clamp(
    toTarget.length(),
    Math.abs(firstLength - secondLength) + 1e-4,
    (firstLength + secondLength) * FULL_REACH,
  );
  const cosine =
    (firstLength ** 2 + distance ** 2 - secondLength ** 2) / (2 * firstLength * distance);
  const along = firstLength * clamp(cosine, -1, 1);
  const aside = Math.sqrt(Math.max(0, firstLength ** 2 - along ** 2));
  const unitPole = perpendicular(pole, direction);
  return {
    middle: root.clone().addScaledVector(direction, along).addScaledVector(unitPole, aside),
    end: root.clone().addScaledVector(direction, distance),
    pole: unitPole,
  };
};

import { Quaternion, Vector3 } from 'three';
import type { Posture, Rest } from './floor-marks';
import { findZero } from './leg-turns';
import { boneOf, SIDES, type Skeleton } from './skeleton';
import { turn, X, Z } from './turn';
import type { Trunk } from './trunk';
import type { WorldPose } from './world-pose';

/** What a lying body touches the floor with: of the pelvis, and of the chest. */
const TOUCH = {
  back: { pelvis: ['hipsBack', 'leftSeat', 'rightSeat'], chest: 'upperBack', laid: [X, -90] },
  belly: { pelvis: ['hipsFront'], chest: 'chest', laid: [X, 90] },
  leftSide: { pelvis: ['leftHipSide'], chest: 'leftShoulderSide', laid: [Z, -90] },
  rightSide: { pelvis: ['rightHipSide'], chest: 'rightShoulderSide', laid: [Z, 90] },
} as const satisfies Record<
  Exclude<Posture, 'seat'>,
  {
    readonly pelvis: readonly string[];
    readonly chest: string;
    readonly laid: readonly [Vector3, number];
  }
>;

/** How far from a right angle a body's own shape can tilt it as it lies, degrees. */
const TILT = 30;

/** The turn that lays a straight body down so that hips and chest touch the floor together. */
export const layDown = (skeleton: Skeleton, posture: Posture): Quaternion => {
  if (posture === 'seat') return new Quaternion();
  const { pelvis, chest, laid } = TOUCH[posture];
  const [axis, angle] = laid;
  const heightOf = (contact: string, turned: Quaternion): number => {
    const { bone, local } = skeleton.contactNamed(contact);
    return skeleton.boneNamed(bone).head.clone().add(local).applyQuaternion(turned).y;
  };
  const chestAboveHips = (degrees: number): number => {
    const turned = turn(axis, degrees);
    return (
      heightOf(chest, turned) - Math.min(...pelvis.map((contact) => heightOf(contact, turned)))
    );
  };
  return turn(axis, findZero(chestAboveHips, angle - TILT, angle + TILT));
};

/** Roundness of the buttocks about the hip joints, metres. */
const seatRadius = (skeleton: Skeleton): number => {
  const { local } = skeleton.contactNamed('leftSeat');
  const hip = skeleton.boneNamed('LeftUpLeg').head.clone().sub(skeleton.boneNamed('Hips').head);
  return Math.hypot(local.y - hip.y, local.z - hip.z);
};

/**
 * The root of a body that lies on its pivot.
 * @param atOrigin the posed body with its root at the origin
 */
export const restOnFloor = (
  skeleton: Skeleton,
  legLength: number,
  rest: Rest,
  trunk: Trunk,
  atOrigin: WorldPose,
): Vector3 => {
  const mark = new Vector3(rest.left * legLength, rest.height, rest.forward * legLength);
  if (rest.posture !== 'seat') {
    const { pelvis, chest } = TOUCH[rest.posture];
    const lowest = Math.min(
      ...[...pelvis, chest, rest.pivot].map((contact) => atOrigin.contactAt(contact).y),
    );
    return mark.sub(atOrigin.contactAt(rest.pivot).setY(lowest));
  }
  const hips = SIDES.reduce(
    (sum, side) => sum.addScaledVector(trunk.rootToHip(boneOf(side, 'UpLeg')), 0.5),
    new Vector3(),
  );
  return mark.setY(rest.height + seatRadius(skeleton)).sub(hips);
};

import type { Quaternion } from 'three';
import { Vector3 } from 'three';
import type { LegPose } from './body-pose';
import { boneOf, signOf, type Side, type Skeleton } from './skeleton';
import { clamp, radians, turn, turnOnto, turns, X, Y, Z } from './turn';

/** World turns of the bones of one leg. */
export interface LegTurns {
  readonly thigh: Quaternion;
  readonly shin: Quaternion;
  readonly foot: Quaternion;
  readonly toes: Quaternion;
}

export const namedLegTurns = (side: Side, leg: LegTurns): readonly [string, Quaternion][] => [
  [boneOf(side, 'UpLeg'), leg.thigh],
  [boneOf(side, 'Leg'), leg.shin],
  [boneOf(side, 'Foot'), leg.foot],
  [boneOf(side, 'ToeBase'), leg.toes],
];

export const mixLegTurns = (one: LegTurns, other: LegTurns, share: number): LegTurns => ({
  thigh: one.thigh.clone().slerp(other.thigh, share),
  shin: one.shin.clone().slerp(other.shin, share),
  foot: one.foot.clone().slerp(other.foot, share),
  toes: one.toes.clone().slerp(other.toes, share),
});

/** Points thigh or shin along a direction, the front of the knee towards another. */
export const pointLegBone = (
  skeleton: Skeleton,
  side: Side,
  part: 'thigh' | 'shin',
  along: Vector3,
  front: Vector3,
): Quaternion => {
  const rest = skeleton.boneNamed(boneOf(side, part === 'thigh' ? 'Leg' : 'Foot')).offset;
  const restFront = new Vector3().crossVectors(rest, skeleton.hingeNamed(`${side}Knee`));
  return turnOnto({ along: rest, towards: restFront }, { along, towards: front });
};

/** A leg by the angles of its joints, in the frame of the pelvis. */
export const turnLegByAngles = (
  skeleton: Skeleton,
  side: Side,
  leg: LegPose,
  pelvis: Quaternion,
): LegTurns => {
  const sign = signOf(side);
  const raised = turns(pelvis, turn(X, -leg.flexion), turn(Z, sign * leg.abduction));
  const along = Y.clone().negate().applyQuaternion(raised);
  const front = Z.clone()
    .applyQuaternion(raised)
    .applyQuaternion(turn(along, sign * leg.rotation));
  const knee = radians(leg.knee);
  const shinAlong = along
    .clone()
    .multiplyScalar(Math.cos(knee))
    .addScaledVector(front, -Math.sin(knee));
  const shinFront = front
    .clone()
    .multiplyScalar(Math.cos(knee))
    .addScaledVector(along, Math.sin(knee));
  const shin = pointLegBone(skeleton, side, 'shin', shinAlong, shinFront);
  const foot = turns(shin, turn(X, leg.point));
  return { thigh: pointLegBone(skeleton, side, 'thigh', along, front), shin, foot, toes: foot };
};

const FOOT_CONTACTS = ['Heel', 'Ball', 'Toe'] as const;
const SHIN_CONTACTS = ['Knee', 'Shin', 'Calf'] as const;

/** The lowest height of the skin below the hip, relative to the hip joint, metres. */
const lowestOfLeg = (skeleton: Skeleton, side: Side, leg: LegTurns): number => {
  const at = (part: string): Vector3 => skeleton.boneNamed(boneOf(side, part)).offset.clone();
  const knee = at('Leg').applyQuaternion(leg.thigh);
  const ankle = at('Foot').applyQuaternion(leg.shin).add(knee);
  const toes = at('ToeBase').applyQuaternion(leg.foot).add(ankle);
  const height = (contact: string): number => {
    const { bone, local } = skeleton.contactNamed(`${side}${contact}`);
    const [joint, turned] = bone.endsWith('ToeBase')
      ? [toes, leg.toes]
      : bone.endsWith('Foot')
        ? [ankle, leg.foot]
        : [knee, leg.shin];
    return joint.y + local.clone().applyQuaternion(turned).y;
  };
  return Math.min(...[...FOOT_CONTACTS, ...SHIN_CONTACTS].map(height));
};

/** How far a resting leg may turn at the hip to find the floor, degrees. */
const SEARCH = 50;

/**
 * The angles with which a leg lies on the floor: its flexion is found on a back or a belly, its abduction on a side.
 * @param hipHeight of the hip joint above the floor, metres
 */
export const layLegDown = (
  skeleton: Skeleton,
  side: Side,
  leg: LegPose,
  pelvis: Quaternion,
  hipHeight: number,
): LegPose => {
  const onSide = Math.abs(X.clone().applyQuaternion(pelvis).y) > Math.SQRT1_2;
  const angle = onSide ? 'abduction' : 'flexion';
  const clearance = (degrees: number): number =>
    hipHeight +
    lowestOfLeg(
      skeleton,
      side,
      turnLegByAngles(skeleton, side, { ...leg, [angle]: degrees }, pelvis),
    );
  const found = findZero(clearance, leg[angle] - SEARCH, leg[angle] + SEARCH);
  return { ...leg, [angle]: leg[angle] + (found - leg[angle]) * clamp(leg.lying, 0, 1) };
};

/** Where a function that crosses zero once does so; if it does not, the end at which it comes nearest to zero. */
export const findZero = (of: (value: number) => number, least: number, most: number): number => {
  let [low, high] = [least, most];
  const [atLow, atHigh] = [of(low), of(high)];
  const risesAtLow = atLow < 0;
  if (risesAtLow === atHigh < 0) return Math.abs(atLow) < Math.abs(atHigh) ? low : high;
  for (let step = 0; step < 26; step++) {
    const middle = (low + high) / 2;
    if (of(middle) < 0 === risesAtLow) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

import type { Quaternion } from 'three';
import { Vector3 } from 'three';
import type { ArmPose, BodyPose } from './body-pose';
import { boneOf, signOf, type Side, type Skeleton } from './skeleton';
import type { HandMark } from './hand-marks';
import {
  perpendicular,
  radians,
  smoothStep,
  turn,
  turnOnto,
  turns,
  twistAbout,
  X,
  Y,
  Z,
} from './turn';
import { reachWithTwoBones } from './two-bone-ik';

/**
 * The shoulder blade follows the arm: about a third of every degree of elevation past 30° comes from the girdle
 * (scapulohumeral rhythm, Inman 1944); the collar bone carries the visible part of it.
 */
export const poseCollarBone = (
  body: BodyPose,
  arm: ArmPose,
  side: Side,
  chest: Quaternion,
): Quaternion => {
  const sign = signOf(side);
  const free = 1 - arm.planted;
  const raised = Math.max(Math.abs(arm.flexion), Math.abs(arm.abduction));
  const follow = free * 30 * smoothStep((raised - 20) / 180);
  const elevation = body.blades.elevation + follow;
  const protraction = body.blades.protraction + free * 10 * smoothStep(arm.flexion / 150);
  return turns(chest, turn(Z, sign * elevation), turn(Y, -sign * protraction));
};

export interface ArmTurns {
  readonly upperArm: Quaternion;
  /** The upper arm's skin at the shoulder, which turns less about the arm's length than the elbow does. */
  readonly upperArmTwist: Quaternion;
  readonly forearm: Quaternion;
  readonly hand: Quaternion;
}

/** Poses an arm by its joint angles, by its mark on the floor, or on the way from one to the other. */
export const poseArm = (
  skeleton: Skeleton,
  body: BodyPose,
  arm: ArmPose,
  side: Side,
  shoulder: Vector3,
  chest: Quaternion,
  collarBone: Quaternion,
  mark: HandMark,
): ArmTurns => {
  const { upperArm, forearm } = skeleton.lengths;
  const sign = signOf(side);
  const raised = turns(chest, turn(X, -arm.flexion), turn(Z, sign * arm.abduction));
  const along = Y.clone().negate().applyQuaternion(raised);
  const inwards = turn(along, sign * arm.rotation);
  const bendTowards = Z.clone().applyQuaternion(raised).applyQuaternion(inwards);
  const elbow = radians(arm.elbow);
  const forearmAlong = along
    .clone()
    .multiplyScalar(Math.cos(elbow))
    .addScaledVector(bendTowards, Math.sin(elbow));
  const freeWrist = shoulder
    .clone()
    .addScaledVector(along, upperArm)
    .addScaledVector(forearmAlong, forearm);

  const out = radians(body.elbowsOut);
  const plantedPole =
    mark.elbow === null
      ? new Vector3(sign * Math.sin(out), -Math.cos(out), -0.25).applyQuaternion(chest)
      : mark.elbow.clone().sub(shoulder).normalize();
  const pole = bendTowards.clone().negate().lerp(plantedPole, arm.planted);
  const reach = reachWithTwoBones(
    shoulder,
    freeWrist.clone().lerp(mark.wrist, arm.planted),
    upperArm,
    forearm,
    pole,
  );
  const hinge = skeleton.hingeNamed(`${side}Elbow`);
  const pointed = (tailBone: string, direction: Vector3): Quaternion => {
    const rest = skeleton.boneNamed(boneOf(side, tailBone)).offset;
    return turnOnto(
      { along: rest, towards: new Vector3().crossVectors(hinge, rest) },
      { along: direction, towards: reach.pole.clone().negate() },
    );
  };
  const forearmDirection = reach.end.clone().sub(reach.middle).normalize();
  const forearmTurn = pointed('Hand', forearmDirection);
  const hand = freeHand(skeleton, arm, side, forearmDirection, reach.pole).slerp(
    mark.turn,
    arm.planted,
  );
  // The forearm's bones turn about each other along its whole length: half of the turn is seen at its middle.
  const axis = skeleton.boneNamed(boneOf(side, 'Hand')).offset.clone().normalize();
  const twist = twistAbout(forearmTurn.clone().invert().multiply(hand), axis);
  const upperArmTurn = pointed('ForeArm', reach.middle.clone().sub(shoulder));
  return {
    upperArm: upperArmTurn,
    upperArmTwist: untwistShoulder(skeleton, side, collarBone, upperArmTurn),
    forearm: turns(forearmTurn, turn(axis, twist * FOREARM_SHARE_OF_TWIST)),
    hand,
  };
};

const FOREARM_SHARE_OF_TWIST = 0.5;
/** How much of the upper arm's turn about its length the skin at the shoulder does not follow. */
const SHOULDER_SHARE_LEFT_BEHIND = 0.7;

const untwistShoulder = (
  skeleton: Skeleton,
  side: Side,
  collarBone: Quaternion,
  upperArm: Quaternion,
): Quaternion => {
  const axis = skeleton.boneNamed(boneOf(side, 'ForeArm')).offset.clone().normalize();
  const twist = twistAbout(collarBone.clone().invert().multiply(upperArm), axis);
  // Half a turn to the left is half a turn to the right: there nothing is left behind, so that nothing jumps.
  const share = SHOULDER_SHARE_LEFT_BEHIND * (1 - smoothStep((Math.abs(twist) - 90) / 80));
  return turns(upperArm, turn(axis, -twist * share));
};

/** The hand in line with the forearm, thumb towards the bend of the elbow, then turned and bent at the wrist. */
const freeHand = (
  skeleton: Skeleton,
  arm: ArmPose,
  side: Side,
  along: Vector3,
  pole: Vector3,
): Quaternion => {
  const bendTowards = perpendicular(pole.clone().negate(), along);
  const inwards = new Vector3().crossVectors(along, bendTowards).multiplyScalar(signOf(side));
  const pronation = radians(arm.pronation);
  const facing = inwards
    .multiplyScalar(Math.cos(pronation))
    .addScaledVector(bendTowards, -Math.sin(pronation));
  const extension = radians(arm.wristExtension);
  const { fingers, facing: restFacing } = skeleton.palms[side];
  return turnOnto(
    { along: fingers, towards: restFacing },
    {
      along: along
        .clone()
        .multiplyScalar(Math.cos(extension))
        .addScaledVector(facing, -Math.sin(extension)),
      towards: facing
        .clone()
        .multiplyScalar(Math.cos(extension))
        .addScaledVector(along, Math.sin(extension)),
    },
  );
};

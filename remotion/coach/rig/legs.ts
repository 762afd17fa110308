import type { Quaternion } from 'three';
import { Vector3 } from 'three';
import { footOf, type BodyPose } from './body-pose';
import { pointLegBone, type LegTurns } from './leg-turns';
import { boneOf, signOf, type Side, type Skeleton } from './skeleton';
import type { Stage } from './stage';
import { clamp, degrees, smoothStep, turn, turns, X, Y, Z } from './turn';
import { reachWithTwoBones } from './two-bone-ik';

export interface FootPlacement {
  readonly ankle: Vector3;
  readonly ball: Vector3;
  readonly footTurn: Quaternion;
  readonly toeTurn: Quaternion;
  /** Horizontal direction of the second toe. */
  readonly heading: Vector3;
  /** 0 = on the floor, 1 = in the air. */
  readonly airborne: number;
}

/** Lift at which a foot counts as wholly in the air, in leg lengths. */
const AIRBORNE_LIFT = 0.06;
/** Lift at which the toes hang freely. */
const TOES_HANG_LIFT = 0.14;

/** Puts a foot on (or above) its mark. The toes stay flat while the heel rises about the ball of the foot. */
export const placeFoot = (
  skeleton: Skeleton,
  stage: Stage,
  body: BodyPose,
  side: Side,
): FootPlacement => {
  const foot = footOf(body, side);
  const sign = signOf(side);
  const ankleAtRest = skeleton.boneNamed(boneOf(side, 'Foot')).head;
  const toes = skeleton.boneNamed(boneOf(side, 'ToeBase'));
  const heading = turn(Y, sign * foot.toeOut);
  const airborne = smoothStep(foot.lift / AIRBORNE_LIFT);
  const toesHang = turn(X, foot.heelLift * 0.4 * smoothStep(foot.lift / TOES_HANG_LIFT));
  const toeTip = toes.tail.clone().sub(toes.head).setY(0).applyQuaternion(toesHang);
  const ball = toes.head
    .clone()
    .sub(ankleAtRest)
    .applyQuaternion(heading)
    .add(
      new Vector3(
        sign * foot.aside * skeleton.lengths.shoulderHalfWidth,
        0,
        foot.forward * stage.legLength - foot.back * stage.plankDistance,
      ),
    )
    .setY(
      toes.head.y +
        foot.lift * stage.legLength +
        foot.onStep * stage.marks.stepHeight +
        Math.max(0, -toeTip.y),
    );
  const footTurn = turns(heading, turn(X, foot.heelLift));
  return {
    ankle: ankleAtRest.clone().sub(toes.head).applyQuaternion(footTurn).add(ball),
    ball,
    footTurn,
    toeTurn: turns(heading, toesHang),
    heading: Z.clone().applyQuaternion(heading),
    airborne,
  };
};

/** Bends hip and knee so that the ankle meets its foot, the knee over the second toe. */
export const turnLegToFoot = (
  skeleton: Skeleton,
  side: Side,
  hip: Vector3,
  pelvis: Quaternion,
  foot: FootPlacement,
  kneesOut: number,
): LegTurns => {
  const { thigh, shin } = skeleton.lengths;
  const ahead = foot.heading.clone().applyQuaternion(turn(Y, signOf(side) * kneesOut));
  const pole = ahead.clone().addScaledVector(Z.clone().applyQuaternion(pelvis), 0.6).normalize();
  const straight = reachWithTwoBones(hip, foot.ankle, thigh, shin, pole);
  const bent = kneeOverToes(hip, foot.ankle, straight.middle, straight.pole, ahead);
  const reach = reachWithTwoBones(hip, foot.ankle, thigh, shin, bent);
  return {
    thigh: pointLegBone(skeleton, side, 'thigh', reach.middle.clone().sub(hip), reach.pole),
    shin: pointLegBone(skeleton, side, 'shin', reach.end.clone().sub(reach.middle), reach.pole),
    foot: foot.footTurn,
    toes: foot.toeTurn,
  };
};

/** Turns the pole so that the knee lies in the upright plane of the foot; a nearly straight leg is left alone. */
const kneeOverToes = (
  hip: Vector3,
  ankle: Vector3,
  knee: Vector3,
  pole: Vector3,
  ahead: Vector3,
): Vector3 => {
  const across = new Vector3().crossVectors(Y, ahead).normalize();
  const axis = ankle.clone().sub(hip).normalize();
  const bend = knee.clone().sub(hip).dot(pole);
  const share = bend ** 2 / (bend ** 2 + 0.1 ** 2);
  const miss = knee.clone().sub(ankle).dot(across);
  const gain = bend * new Vector3().crossVectors(axis, pole).dot(across);
  if (gain === 0) return pole;
  return pole
    .clone()
    .applyQuaternion(turn(axis, degrees(Math.asin(clamp((-miss / gain) * share, -0.6, 0.6)))));
};

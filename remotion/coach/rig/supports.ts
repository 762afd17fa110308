import type { Quaternion } from 'three';
import { Vector3 } from 'three';
import type { BodyPose } from './body-pose';
import { kneeOnFloor, thighRise } from './kneeling';
import { leanToHeight } from './lean-to-height';
import type { FootPlacement } from './legs';
import type { Skeleton } from './skeleton';
import { middleOf, SOFT_LEG, straightLegLength, type Stage } from './stage';
import { mix, radians, turn, turns, X, Y, Z } from './turn';
import type { Trunk } from './trunk';

export interface SupportInput {
  readonly skeleton: Skeleton;
  readonly stage: Stage;
  readonly body: BodyPose;
  readonly feet: readonly FootPlacement[];
  readonly trunk: Trunk;
}

const meanAnkle = (feet: readonly FootPlacement[]): Vector3 =>
  feet.reduce((sum, foot) => sum.addScaledVector(foot.ankle, 1 / feet.length), new Vector3());

/** From the hip joints' middle to the root of the bones, in the pelvis' frame. */
const hipsToRoot = (skeleton: Skeleton): Vector3 =>
  skeleton.boneNamed('Hips').head.clone().sub(middleOf(skeleton, 'UpLeg'));

/** Shin tilt at which a parallel thigh balances over the mid-foot; sets how low "thighs parallel" is. */
const SHIN_TILT_AT_PARALLEL = 24;

/** Height and side of the pelvis over the feet; its z is found by balance. */
export const standOverFeet = ({ skeleton, stage, body, feet, trunk }: SupportInput): Vector3 => {
  const { thigh, shin, hipHalfWidth } = skeleton.lengths;
  const standing = feet.filter(({ airborne }) => airborne < 1);
  const carriers = standing.length > 0 ? standing : feet;
  const weights = carriers.map(({ airborne }) => 1 - airborne + 1e-6);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ankle = carriers.reduce(
    (sum, foot, index) => sum.addScaledVector(foot.ankle, (weights[index] ?? 0) / total),
    new Vector3(),
  );
  const middle = meanAnkle(feet);
  const flatAnkle = skeleton.boneNamed('LeftFoot').head.y;
  const spread = Math.abs((feet[0]?.ankle.x ?? 0) - middle.x) - hipHalfWidth;
  const tall = Math.sqrt(((thigh + shin) * SOFT_LEG) ** 2 - spread ** 2);
  const parallel = Math.cos(radians(SHIN_TILT_AT_PARALLEL)) * shin;
  // A raised heel carries the ankle up and, half as much, the hips.
  const ankleHeight = mix(flatAnkle, ankle.y, 0.5);
  const hip = new Vector3(
    middle.x + body.sway.left * skeleton.lengths.hipHalfWidth,
    ankleHeight + mix(tall, parallel, body.crouch) + body.rise * stage.legLength,
    middle.z,
  );
  return hip
    .add(hipsToRoot(skeleton).applyQuaternion(trunk.turns.pelvis))
    .setX(middle.x + body.sway.left * stage.legLength * 0.1);
};

/** Where the balanced body's centre of mass belongs: over the middle of the feet that stand, on the balls if heels are up. */
export const balancePoint = (
  skeleton: Skeleton,
  body: BodyPose,
  feet: readonly FootPlacement[],
): number => {
  const footLength =
    skeleton.boneNamed('LeftToeBase').head.z - skeleton.boneNamed('LeftFoot').head.z;
  let sum = 0;
  let total = 0;
  for (const foot of feet) {
    const weight = 1 - foot.airborne + 0.02;
    const flat = foot.ball.z - footLength * 0.72;
    const lift = Math.min(
      1,
      Math.max(0, (foot.ankle.y - skeleton.boneNamed('LeftFoot').head.y) / 0.08),
    );
    sum += weight * mix(flat, foot.ball.z - footLength * 0.15, lift * (1 - foot.airborne));
    total += weight;
  }
  return sum / total + body.sway.forward * footLength;
};

/** The root with the shoulders at their place over the hands. */
export const leanOnHands = ({ stage, body, trunk }: SupportInput): Vector3 => {
  const { height, ahead } = body.shoulders;
  return new Vector3(
    0,
    stage.shoulderHeight(height, ahead),
    stage.palmZ + ahead * stage.armLength,
  ).sub(trunk.rootToShoulders);
};

export interface PlankLine {
  readonly root: Vector3;
  /** Tilt of the pelvis, degrees forwards. */
  readonly lean: number;
}

/**
 * The straight line from the ankles (or the knees) through hips and shoulders, shoulders at the height asked for;
 * against a wall the tilt of the trunk is asked for instead.
 */
export const plankLine = (
  { skeleton, stage, body, feet }: SupportInput,
  level: Trunk,
): PlankLine => {
  const { marks } = stage;
  const fromKnees = marks.plankFrom === 'knees';
  const base = (
    fromKnees ? kneeOnFloor(skeleton, stage, 'left', body.leftLeg.point) : meanAnkle(feet)
  ).setX(0);
  const toRoot = hipsToRoot(skeleton).setX(0);
  const trunk = toRoot.clone().add(level.rootToShoulders).setX(0);
  const legs = trunk
    .clone()
    .setLength(fromKnees ? skeleton.lengths.thigh : straightLegLength(skeleton));
  const line = legs.clone().add(trunk);
  const lean =
    marks.handsOn === 'wall'
      ? body.trunk.lean
      : leanToHeight(line, stage.shoulderHeight(body.shoulders.height, 0) - base.y);
  return {
    lean,
    root: legs.add(toRoot).applyQuaternion(turn(X, lean)).add(base),
  };
};

/** The lean with which the shoulders of a body on hands and knees are at the height asked for, degrees. */
export const allFoursLean = ({ skeleton, stage, body }: SupportInput, level: Trunk): number => {
  const knee = kneeOnFloor(skeleton, stage, 'left', stage.marks.kneelingPoint);
  const hipHeight = knee.y + thighRise(skeleton, stage, 0) * Math.cos(radians(body.thighTilt));
  return leanToHeight(
    hipsToRoot(skeleton).add(level.rootToShoulders),
    stage.shoulderHeight(body.shoulders.height, 0) - hipHeight,
  );
};

/** The root of hips that are simply put somewhere. */
export const placePelvis = ({ skeleton, stage, body, trunk }: SupportInput): Vector3 =>
  new Vector3(body.pelvis.left, body.pelvis.height, body.pelvis.forward)
    .multiplyScalar(stage.legLength)
    .add(hipsToRoot(skeleton).applyQuaternion(trunk.turns.pelvis));

/** The pelvis in space: turned, tilted, rolled. */
export const pelvisTurn = (body: BodyPose, lean: number): Quaternion =>
  turns(turn(Y, body.trunk.pelvisTurn), turn(X, lean), turn(Z, body.trunk.pelvisRoll));

import { Vector3, type Quaternion } from 'three';
import type { FloorMarks } from './floor-marks';
import { handMark, handsAheadInMetres, type HandMark } from './hand-marks';
import { thighRise } from './kneeling';
import { leanToHeight } from './lean-to-height';
import { layDown } from './resting';
import { layShinDown } from './shin-on-floor';
import { boneOf, SIDES, type Side, type Skeleton } from './skeleton';
import { turn, X } from './turn';
import { FULL_REACH } from './two-bone-ik';

/** The marks of one body: metres. */
export interface Stage {
  readonly marks: FloorMarks;
  readonly hands: Readonly<Record<Side, HandMark>>;
  /** Mean z of the palms (elbows). */
  readonly palmZ: number;
  /** How far behind their standing mark the feet are in the plank. */
  readonly plankDistance: number;
  readonly plankHeelLift: number;
  /** The turn that lays the straight body down as `marks.rest` says. */
  readonly laid: Quaternion;
  /** Kneeling knees from the middle. */
  readonly kneesApart: number;
  readonly kneeZ: number;
  readonly legLength: number;
  readonly armLength: number;
  /** Height of the shoulder joints, from their height in arm lengths and their distance ahead of the palms. */
  readonly shoulderHeight: (inArmLengths: number, aheadInArmLengths: number) => number;
}

/** A straight but unlocked leg, as a share of its length: a knee bent 4°. */
export const SOFT_LEG = 0.9994 * FULL_REACH;

/** Lays out the floor for a body. */
export const layStage = (skeleton: Skeleton, marks: FloorMarks): Stage => {
  const { thigh, shin, upperArm, forearm, shoulderHalfWidth, hipHalfWidth } = skeleton.lengths;
  const legLength = thigh + shin;
  const armLength = upperArm + forearm;
  const hands = {
    left: handMark(skeleton, marks, legLength, 'left'),
    right: handMark(skeleton, marks, legLength, 'right'),
  };
  const { wrist, elbow } = hands.left;
  // On the forearms the shoulders stand over the elbows, an upper arm high.
  const standing = elbow ?? wrist;
  const reach = elbow === null ? armLength * 0.99 : upperArm;
  const aside = standing.x - shoulderHalfWidth;
  const shoulderHeight = (inArmLengths: number, aheadInArmLengths: number): number =>
    standing.y +
    inArmLengths *
      Math.sqrt(Math.max(0, reach ** 2 - aside ** 2 - (aheadInArmLengths * armLength) ** 2));

  const palmZ = handsAheadInMetres(marks, legLength);
  const shouldersZ = palmZ + marks.plankShouldersAhead * armLength;
  const height = shoulderHeight(1, marks.plankShouldersAhead);
  const ankle = ankleAboveBall(skeleton, marks.plankHeelLift);
  const ballAtRest =
    skeleton.boneNamed('LeftToeBase').head.z - skeleton.boneNamed('LeftFoot').head.z;
  const lineAhead = (from: number, lineLength: number): number =>
    Math.sqrt(Math.max(0, lineLength ** 2 - (height - from) ** 2));
  const fromKnees = marks.plankFrom === 'knees';
  const trunk = trunkAtRest(skeleton);
  const trunkLength = trunk.length();
  const kneesApart = marks.kneesApart * hipHalfWidth;
  // On all fours, thighs upright: how far the shoulders are ahead of the hips.
  const hipsHigh =
    layShinDown(skeleton, 'left', marks.kneelingPoint).kneeHeight +
    thighRise(skeleton, { kneesApart }, 0);
  const trunkReach = trunk
    .clone()
    .applyQuaternion(turn(X, leanToHeight(trunk, height - hipsHigh))).z;
  return {
    marks,
    hands,
    palmZ,
    plankDistance:
      marks.handsOn === 'wall' || fromKnees
        ? 0
        : ballAtRest +
          ankle.z +
          lineAhead(ankle.y + marks.stepHeight * marks.plankOnStep, straightBodyLength(skeleton)) -
          shouldersZ,
    plankHeelLift: marks.plankHeelLift,
    laid: layDown(skeleton, marks.rest.posture),
    kneesApart,
    kneeZ: marks.allFours
      ? shouldersZ - trunkReach
      : fromKnees
        ? shouldersZ -
          lineAhead(
            layShinDown(skeleton, 'left', marks.kneelingPoint).kneeHeight,
            thigh + trunkLength,
          )
        : marks.kneesAhead * legLength,
    legLength,
    armLength,
    shoulderHeight,
  };
};

/** From the ankles to the shoulder joints of the body in one line, metres. */
export const straightBodyLength = (skeleton: Skeleton): number =>
  straightLegLength(skeleton) + trunkAtRest(skeleton).length();

export const straightLegLength = ({ lengths }: Skeleton): number =>
  (lengths.thigh + lengths.shin) * SOFT_LEG;

const trunkAtRest = (skeleton: Skeleton): Vector3 =>
  middleOf(skeleton, 'Arm').sub(middleOf(skeleton, 'UpLeg')).setX(0);

export const middleOf = (skeleton: Skeleton, part: string): Vector3 =>
  SIDES.reduce(
    (sum, side) => sum.addScaledVector(skeleton.boneNamed(boneOf(side, part)).head, 0.5),
    new Vector3(),
  );

/** From the ball of the foot to the ankle, heel lifted by so many degrees. */
const ankleAboveBall = (skeleton: Skeleton, heelLift: number): Vector3 => {
  const ball = skeleton.boneNamed('LeftToeBase').head;
  const ankle = skeleton.boneNamed('LeftFoot').head;
  return ankle
    .clone()
    .sub(ball)
    .setX(0)
    .applyQuaternion(turn(X, heelLift))
    .add(new Vector3(0, ball.y, 0));
};

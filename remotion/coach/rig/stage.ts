import { Vector3, type Quaternion } from 'three';
import { FULL_REACH } from './two-bone-ik';
import { boneOf, signOf, SIDES, type Side, type Skeleton } from './skeleton';
import { turn, turnOnto, X, Y, Z } from './turn';

/** Where hands and feet have their marks on the floor, in parts of the body. */
export interface FloorMarks {
  /** The palms ahead of the standing ankles, in leg lengths. */
  readonly handsAhead: number;
  /** The palms from the middle, in half shoulder widths. */
  readonly handsApart: number;
  /** Fingers turned out from straight ahead, degrees. */
  readonly handsTurnedOut: number;
  /** How far the heels stand up in the plank, degrees; 90 = soles upright. */
  readonly plankHeelLift: number;
  /** Shoulder joints ahead of the palms at the top of the plank, in arm lengths. */
  readonly plankShouldersAhead: number;
}

export const USUAL_MARKS: FloorMarks = {
  handsAhead: 0.42,
  handsApart: 1.22,
  handsTurnedOut: 6,
  plankHeelLift: 74,
  plankShouldersAhead: 0.0,
};

export interface HandMark {
  readonly wrist: Vector3;
  readonly turn: Quaternion;
}

/** The marks of one body: metres. */
export interface Stage {
  readonly hands: Readonly<Record<Side, HandMark>>;
  /** Mean z of the palms. */
  readonly palmZ: number;
  /** How far behind their standing mark the feet are in the plank. */
  readonly plankDistance: number;
  readonly plankHeelLift: number;
  readonly legLength: number;
  readonly armLength: number;
  /** Height of the shoulder joints, from their height in arm lengths and their distance ahead of the palms. */
  readonly shoulderHeight: (inArmLengths: number, aheadInArmLengths: number) => number;
}

/** A straight but unlocked leg, as a share of its length: a knee bent 4°. */
export const SOFT_LEG = 0.9994 * FULL_REACH;

/** Lays out the floor for a body. */
export const layStage = (skeleton: Skeleton, marks: FloorMarks): Stage => {
  const { thigh, shin, upperArm, forearm, shoulderHalfWidth } = skeleton.lengths;
  const legLength = thigh + shin;
  const armLength = upperArm + forearm;
  const palmZ = marks.handsAhead * legLength;
  const handMark = (side: Side): HandMark => {
    const sign = signOf(side);
    const palm = skeleton.contactNamed(`${side}Palm`).local;
    const heel = skeleton.contactNamed(`${side}PalmHeel`).local;
    const knuckles = skeleton.contactNamed(`${side}Knuckles`).local;
    // Heel of the hand and pads of the fingers at one height: the hand lies flat.
    const flat = turnOnto(
      { along: knuckles.clone().sub(heel), towards: skeleton.palms[side].facing },
      {
        along: Z.clone().applyQuaternion(turn(Y, sign * marks.handsTurnedOut)),
        towards: Y.clone().negate(),
      },
    );
    const offset = palm.clone().applyQuaternion(flat);
    const lowest = Math.min(
      ...[palm, heel, knuckles].map((p) => p.clone().applyQuaternion(flat).y),
    );
    return {
      wrist: new Vector3(
        sign * marks.handsApart * shoulderHalfWidth - offset.x,
        -lowest,
        palmZ - offset.z,
      ),
      turn: flat,
    };
  };
  const hands = { left: handMark('left'), right: handMark('right') };
  const aside = hands.left.wrist.x - shoulderHalfWidth;
  const shoulderHeight = (inArmLengths: number, aheadInArmLengths: number): number =>
    hands.left.wrist.y +
    inArmLengths *
      Math.sqrt(
        Math.max(0, (armLength * 0.99) ** 2 - aside ** 2 - (aheadInArmLengths * armLength) ** 2),
      );

  const ankle = ankleAboveBall(skeleton, marks.plankHeelLift);
  const height = shoulderHeight(1, marks.plankShouldersAhead);
  const rise = height - ankle.y;
  const along = Math.sqrt(straightBodyLength(skeleton) ** 2 - rise ** 2);
  const wantedZ = palmZ + marks.plankShouldersAhead * armLength;
  const ballAtRest =
    skeleton.boneNamed('LeftToeBase').head.z - skeleton.boneNamed('LeftFoot').head.z;
  return {
    hands,
    palmZ,
    plankDistance: ballAtRest + ankle.z + along - wantedZ,
    plankHeelLift: marks.plankHeelLift,
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

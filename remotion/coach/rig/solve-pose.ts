import { Quaternion, Vector3 } from 'three';
import { poseArm, poseCollarBone } from './arms';
import type { ArmPose, BodyPose } from './body-pose';
import { centreOfMass } from './centre-of-mass';
import { poseFingers } from './hands';
import { placeFoot, poseLeg, type FootPlacement } from './legs';
import { boneOf, SIDES, type Side, type Skeleton } from './skeleton';
import type { Stage } from './stage';
import {
  balancePoint,
  leanOnHands,
  pelvisTurn,
  plankLine,
  standOverFeet,
  type SupportInput,
} from './supports';
import { poseHead, poseTrunk, type Trunk } from './trunk';
import { mix } from './turn';
import { FULL_REACH } from './two-bone-ik';
import { placeInWorld, poseFromWorldTurns, type Pose } from './world-pose';

/** Steps of the search for balance; each divides what is left by about ten. */
const BALANCE_STEPS = 4;

/**
 * Turns a trainer's words for a posture into bone rotations: pure, and smooth in all that it reads.
 * @param breath −1 (out) … 1 (in)
 */
export const solvePose = (
  skeleton: Skeleton,
  stage: Stage,
  body: BodyPose,
  breath: number,
): Pose => {
  const feet = SIDES.map((side) => placeFoot(skeleton, stage, body, side));
  const { support } = body;
  const upright = poseTrunk(skeleton, body, new Quaternion(), 0);
  const input = { skeleton, stage, body, feet, trunk: upright } satisfies SupportInput;
  const line = plankLine({ ...input, feet: feetInPlank(skeleton, stage, body) }, upright);
  const lean = mix(body.trunk.lean, line.lean, support.plank);
  const trunk = poseTrunk(skeleton, body, pelvisTurn(body, lean), breath);
  const own = { ...input, trunk } satisfies SupportInput;
  const finish = (root: Vector3): Pose => poseLimbs(skeleton, stage, body, trunk, feet, root);

  const root = new Vector3();
  if (support.hands > 0) root.addScaledVector(leanOnHands(own), support.hands);
  if (support.plank > 0) root.addScaledVector(line.root, support.plank);
  if (support.standing > 0) {
    const standing = standOverFeet(own);
    const wanted = balancePoint(skeleton, body, feet);
    for (let step = 0; step < BALANCE_STEPS; step++) {
      const found = centreOfMass(placeInWorld(skeleton, finish(standing))).z;
      standing.z += (wanted - found) * 1.1;
    }
    root.addScaledVector(standing, support.standing);
  }
  return finish(root.add(towardsHands(skeleton, stage, body, trunk, root)));
};

/** How soon the body gives way before a planted arm is at its full reach, metres. */
const REACH_SOFTNESS = 0.006;

/** Moves the body so that planted hands can stay where they are; next to nothing while they are well in reach. */
const towardsHands = (
  skeleton: Skeleton,
  stage: Stage,
  body: BodyPose,
  trunk: Trunk,
  root: Vector3,
): Vector3 => {
  const shift = new Vector3();
  for (let pass = 0; pass < 2; pass++)
    for (const side of SIDES) {
      const arm = side === 'left' ? body.leftArm : body.rightArm;
      if (arm.planted === 0) continue;
      const { shoulder } = shoulderOf(skeleton, body, arm, side, trunk, root.clone().add(shift));
      const toHand = stage.hands[side].wrist.clone().sub(shoulder);
      const excess = toHand.length() - stage.armLength * FULL_REACH * 0.994;
      const give = (excess + Math.hypot(excess, REACH_SOFTNESS)) / 2;
      shift.addScaledVector(toHand.normalize(), give * arm.planted ** 3 * 0.4);
    }
  return shift;
};

/** The line of the plank is drawn from the feet's marks, even while they are on their way. */
const feetInPlank = (
  skeleton: Skeleton,
  stage: Stage,
  body: BodyPose,
): readonly FootPlacement[] => {
  const arrived = { back: 1, forward: 0, lift: 0 };
  const settled = {
    ...body,
    leftFoot: { ...body.leftFoot, ...arrived, heelLift: stage.plankHeelLift },
    rightFoot: { ...body.rightFoot, ...arrived, heelLift: stage.plankHeelLift },
  };
  return SIDES.map((side) => placeFoot(skeleton, stage, settled, side));
};

const poseLimbs = (
  skeleton: Skeleton,
  stage: Stage,
  body: BodyPose,
  trunk: Trunk,
  feet: readonly FootPlacement[],
  root: Vector3,
): Pose => {
  const { pelvis, chest } = trunk.turns;
  const turns = new Map<string, Quaternion>([...trunk.bones, ...poseHead(body, chest)]);
  const add = (entries: readonly (readonly [string, Quaternion])[]): void => {
    for (const [bone, turn] of entries) turns.set(bone, turn);
  };
  SIDES.forEach((side, index) => {
    const foot = feet[index];
    if (foot === undefined) return;
    const hip = root.clone().add(trunk.rootToHip(boneOf(side, 'UpLeg')));
    add(poseLeg(skeleton, side, hip, pelvis, foot, body.kneesOut));
    add(poseUpperLimb(skeleton, stage, body, trunk, side, root));
  });
  return poseFromWorldTurns(skeleton, root.clone(), turns);
};

const poseUpperLimb = (
  skeleton: Skeleton,
  stage: Stage,
  body: BodyPose,
  trunk: Trunk,
  side: Side,
  root: Vector3,
): (readonly [string, Quaternion])[] => {
  const { chest } = trunk.turns;
  const arm = side === 'left' ? body.leftArm : body.rightArm;
  const { collarBone, shoulder } = shoulderOf(skeleton, body, arm, side, trunk, root);
  const { upperArm, forearm, hand } = poseArm(
    skeleton,
    body,
    arm,
    side,
    shoulder,
    chest,
    stage.hands[side],
  );
  return [
    [boneOf(side, 'Shoulder'), collarBone],
    [boneOf(side, 'Arm'), upperArm],
    [boneOf(side, 'ForeArm'), forearm],
    [boneOf(side, 'Hand'), hand],
    ...poseFingers(skeleton, side, hand, arm.curl * (1 - arm.planted), arm.planted),
  ];
};

const shoulderOf = (
  skeleton: Skeleton,
  body: BodyPose,
  arm: ArmPose,
  side: Side,
  trunk: Trunk,
  root: Vector3,
): { readonly collarBone: Quaternion; readonly shoulder: Vector3 } => {
  const collarBone = poseCollarBone(body, arm, side, trunk.turns.chest);
  const shoulder = skeleton
    .boneNamed(boneOf(side, 'Arm'))
    .offset.clone()
    .applyQuaternion(collarBone)
    .add(trunk.rootToCollarBone(boneOf(side, 'Shoulder')))
    .add(root);
  return { collarBone, shoulder };
};

import { Quaternion, Vector3 } from 'three';
import { poseArm, poseCollarBone } from './arms';
import { armOf, legOf, type ArmPose, type BodyPose } from './body-pose';
import { centreOfMass } from './centre-of-mass';
import { poseFingers } from './hands';
import { kneelOnFloor, kneelWithLeg } from './kneeling';
import { layLegDown, mixLegTurns, namedLegTurns, turnLegByAngles } from './leg-turns';
import { placeFoot, turnLegToFoot, type FootPlacement } from './legs';
import { restOnFloor } from './resting';
import { boneOf, SIDES, type Side, type Skeleton } from './skeleton';
import type { Stage } from './stage';
import {
  allFoursLean,
  balancePoint,
  leanOnHands,
  pelvisTurn,
  placePelvis,
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
  const free = stage.marks.allFours
    ? allFoursLean(input, upright) + body.trunk.lean
    : body.trunk.lean;
  const lean = mix(free, line.lean, support.plank);
  const laid = new Quaternion().slerp(stage.laid, support.resting);
  const trunk = poseTrunk(skeleton, body, laid.multiply(pelvisTurn(body, lean)), breath);
  const own = { ...input, trunk } satisfies SupportInput;
  const finish = (root: Vector3): Pose => poseLimbs(skeleton, stage, body, trunk, feet, root);

  const root = new Vector3();
  if (support.hands > 0) root.addScaledVector(leanOnHands(own), support.hands);
  if (support.plank > 0) root.addScaledVector(line.root, support.plank);
  if (support.kneeling > 0)
    root.addScaledVector(kneelOnFloor(skeleton, stage, body, trunk), support.kneeling);
  if (support.placed > 0) root.addScaledVector(placePelvis(own), support.placed);
  if (support.resting > 0) {
    const atOrigin = placeInWorld(skeleton, finish(new Vector3()));
    root.addScaledVector(
      restOnFloor(skeleton, stage.legLength, stage.marks.rest, trunk, atOrigin),
      support.resting,
    );
  }
  if (support.standing > 0) {
    const standing = standOverFeet(own);
    const wanted = balancePoint(skeleton, body, feet);
    for (let step = 0; step < BALANCE_STEPS; step++) {
      const found = centreOfMass(placeInWorld(skeleton, finish(standing))).z;
      standing.z += (wanted - found) * 1.1;
    }
    root.addScaledVector(standing, support.standing);
  }
  root.add(towardsFeet(stage, body, trunk, feet, root));
  return finish(root.add(towardsHands(skeleton, stage, body, trunk, root)));
};

/** Moves the hips so that standing feet can stay where they are: a leg that is asked for more than its length stays straight. */
const towardsFeet = (
  stage: Stage,
  body: BodyPose,
  trunk: Trunk,
  feet: readonly FootPlacement[],
  root: Vector3,
): Vector3 => {
  const shift = new Vector3();
  for (let pass = 0; pass < 3; pass++)
    SIDES.forEach((side, index) => {
      const foot = feet[index];
      const leg = legOf(body, side);
      if (foot === undefined) return;
      const hip = trunk.rootToHip(boneOf(side, 'UpLeg')).add(root).add(shift);
      const toAnkle = foot.ankle.clone().sub(hip);
      const excess = Math.max(0, toAnkle.length() - stage.legLength * FULL_REACH);
      const carries = (1 - foot.airborne) * (1 - leg.free) * (1 - leg.kneeling);
      shift.addScaledVector(toAnkle.normalize(), excess * carries);
    });
  return shift;
};

/** How soon the body gives way before a planted arm is at its full reach, metres. */
const REACH_SOFTNESS = 0.006;

/**
 * Moves the body so that planted hands can stay where they are (next to nothing while they are well in reach), and the
 * shoulders to an upper arm's length from planted elbows.
 */
const towardsHands = (
  skeleton: Skeleton,
  stage: Stage,
  body: BodyPose,
  trunk: Trunk,
  root: Vector3,
): Vector3 => {
  const shift = new Vector3();
  const passes = stage.hands.left.elbow === null ? 2 : 3;
  for (let pass = 0; pass < passes; pass++)
    for (const side of SIDES) {
      const arm = armOf(body, side);
      if (arm.planted === 0) continue;
      const { shoulder } = shoulderOf(skeleton, body, arm, side, trunk, root.clone().add(shift));
      const { wrist, elbow } = stage.hands[side];
      if (elbow !== null) {
        const toElbow = elbow.clone().sub(shoulder);
        const miss = toElbow.length() - skeleton.lengths.upperArm;
        shift.addScaledVector(toElbow.normalize(), miss * arm.planted ** 3 * 0.6);
        continue;
      }
      const toHand = wrist.clone().sub(shoulder);
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
  const turns = new Map<string, Quaternion>([
    ...trunk.bones,
    ...poseHead(skeleton, body, trunk, root),
  ]);
  const add = (entries: readonly (readonly [string, Quaternion])[]): void => {
    for (const [bone, turn] of entries) turns.set(bone, turn);
  };
  SIDES.forEach((side, index) => {
    const foot = feet[index];
    if (foot === undefined) return;
    add(poseLeg(skeleton, stage, body, trunk, side, foot, root));
    add(poseUpperLimb(skeleton, stage, body, trunk, side, root));
  });
  return poseFromWorldTurns(skeleton, root.clone(), turns);
};

/** On its foot, by its angles, on its knee, or on the way from one to the other. */
const poseLeg = (
  skeleton: Skeleton,
  stage: Stage,
  body: BodyPose,
  trunk: Trunk,
  side: Side,
  foot: FootPlacement,
  root: Vector3,
): readonly (readonly [string, Quaternion])[] => {
  const { pelvis } = trunk.turns;
  const leg = legOf(body, side);
  const hip = root.clone().add(trunk.rootToHip(boneOf(side, 'UpLeg')));
  let turned = turnLegToFoot(skeleton, side, hip, pelvis, foot, body.kneesOut);
  if (leg.free > 0) {
    const angles = leg.lying > 0 ? layLegDown(skeleton, side, leg, pelvis, hip.y) : leg;
    const share = Math.min(1, leg.free / Math.max(1 - leg.kneeling, 1e-6));
    turned = mixLegTurns(turned, turnLegByAngles(skeleton, side, angles, pelvis), share);
  }
  if (leg.kneeling > 0)
    turned = mixLegTurns(turned, kneelWithLeg(skeleton, stage, side, leg, hip), leg.kneeling);
  return namedLegTurns(side, turned);
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
  const arm = armOf(body, side);
  const { collarBone, shoulder } = shoulderOf(skeleton, body, arm, side, trunk, root);
  const onPalm = stage.hands[side].elbow === null ? arm.planted : 0;
  const { upperArm, upperArmTwist, forearm, hand } = poseArm(
    skeleton,
    body,
    arm,
    side,
    shoulder,
    chest,
    collarBone,
    stage.hands[side],
  );
  return [
    [boneOf(side, 'Shoulder'), collarBone],
    [boneOf(side, 'Arm'), upperArm],
    [boneOf(side, 'ArmTwist'), upperArmTwist],
    [boneOf(side, 'ForeArm'), forearm],
    [boneOf(side, 'Hand'), hand],
    ...poseFingers(skeleton, side, hand, arm.curl * (1 - onPalm), onPalm),
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

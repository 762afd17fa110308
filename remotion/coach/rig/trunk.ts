import type { Quaternion } from 'three';
import { Vector3 } from 'three';
import type { BodyPose } from './body-pose';
import { findZero } from './leg-turns';
import type { Skeleton } from './skeleton';
import { middleOf } from './stage';
import { clamp, degrees, mix, turn, turns, X, Y, Z } from './turn';

/** How the bend of the spine is shared between its three bones, from the loins up. */
const SHARES = [0.3, 0.34, 0.36] as const;
const SPINE = ['Spine', 'Spine1', 'Spine2'] as const;

export interface Trunk {
  readonly turns: { readonly pelvis: Quaternion; readonly chest: Quaternion };
  readonly bones: readonly (readonly [string, Quaternion])[];
  /** World offsets from the root. */
  readonly rootToShoulders: Vector3;
  readonly rootToHip: (bone: string) => Vector3;
  readonly rootToCollarBone: (bone: string) => Vector3;
}

/** Bends the spine over the pelvis, evenly. `breath` lifts the chest by up to a degree. */
export const poseTrunk = (
  skeleton: Skeleton,
  body: BodyPose,
  pelvis: Quaternion,
  breath: number,
): Trunk => {
  const { flexion, sideBend, twist } = body.trunk;
  const bones: [string, Quaternion][] = [['Hips', pelvis]];
  let turnSoFar = pelvis;
  const joint = new Vector3();
  SPINE.forEach((name, index) => {
    const share = SHARES[index] ?? 0;
    joint.add(skeleton.boneNamed(name).offset.clone().applyQuaternion(turnSoFar));
    const lifted = index === 2 ? -1.2 * breath : 0;
    turnSoFar = turns(
      turnSoFar,
      turn(Y, twist * share),
      turn(Z, sideBend * share),
      turn(X, flexion * share + lifted),
    );
    bones.push([name, turnSoFar]);
  });
  const chest = turnSoFar;
  const fromChest = (rest: Vector3): Vector3 =>
    rest.clone().sub(skeleton.boneNamed('Spine2').head).applyQuaternion(chest).add(joint);
  return {
    turns: { pelvis, chest },
    bones,
    rootToShoulders: fromChest(middleOf(skeleton, 'Arm')),
    rootToHip: (bone) => skeleton.boneNamed(bone).offset.clone().applyQuaternion(pelvis),
    rootToCollarBone: (bone) => fromChest(skeleton.boneNamed(bone).head),
  };
};

/** How far the neck nods, degrees each way. */
const NECK_RANGE = 45;

/**
 * Neck and head: in line with the trunk, with the eyes level, or lying on the floor, within the neck's range.
 * @param root of the posed body, for a head that lies down
 */
export const poseHead = (
  skeleton: Skeleton,
  body: BodyPose,
  trunk: Trunk,
  root: Vector3,
): (readonly [string, Quaternion])[] => {
  const { chest } = trunk.turns;
  const ahead = Z.clone().applyQuaternion(chest);
  const chestTilt = degrees(Math.atan2(-ahead.y, Math.hypot(ahead.x, ahead.z)));
  const held = clamp(body.head.nod - body.head.level * chestTilt, -NECK_RANGE, NECK_RANGE);
  const turned = (nod: number): { readonly neck: Quaternion; readonly head: Quaternion } => {
    const share = (part: number): Quaternion =>
      turns(turn(Y, body.head.turn * part), turn(X, nod * part));
    const neck = turns(chest, share(0.45));
    return { neck, head: turns(neck, share(0.55)) };
  };
  const skull = skeleton.contactNamed(ahead.y > 0 ? 'headBack' : 'forehead').local;
  const aboveFloor = (nod: number): number => {
    const { neck, head } = turned(nod);
    return (
      root.y +
      trunk.rootToCollarBone('Neck').y +
      skeleton.boneNamed('Head').offset.clone().applyQuaternion(neck).y +
      skull.clone().applyQuaternion(head).y
    );
  };
  const lying =
    body.head.lying === 0 ? held : findZero(aboveFloor, -NECK_RANGE * 0.9, NECK_RANGE * 0.9);
  const { neck, head } = turned(mix(held, lying, body.head.lying));
  return [
    ['Neck', neck],
    ['Head', head],
  ];
};

import type { Vector3 } from 'three';
import { Quaternion } from 'three';
import type { Skeleton } from './skeleton';

/** A posed body: where its root is, and how every bone is turned within its parent. */
export interface Pose {
  readonly hips: Vector3;
  /** Bone name → rotation in the parent's frame. */
  readonly turns: ReadonlyMap<string, Quaternion>;
}

/** The same body in world space. Because rest rotations are identity, a world turn carries rest directions to posed ones. */
export interface WorldPose {
  readonly turnOf: (bone: string) => Quaternion;
  /** The bone's joint. */
  readonly pointOf: (bone: string) => Vector3;
  /** The far end of the bone. */
  readonly tailOf: (bone: string) => Vector3;
  readonly contactAt: (contact: string) => Vector3;
}

/** Forward kinematics: places every bone of the posed skeleton. */
export const placeInWorld = (skeleton: Skeleton, pose: Pose): WorldPose => {
  const turns = new Map<string, Quaternion>();
  const points = new Map<string, Vector3>();
  const found = <Value>(values: ReadonlyMap<string, Value>, bone: string): Value => {
    const value = values.get(bone);
    if (value === undefined) throw new RangeError(`no bone "${bone}" in the posed skeleton`);
    return value;
  };
  for (const bone of skeleton.bones) {
    const own = pose.turns.get(bone.name) ?? new Quaternion();
    if (bone.parent === null) {
      turns.set(bone.name, own.clone());
      points.set(bone.name, pose.hips.clone());
      continue;
    }
    const parentTurn = found(turns, bone.parent);
    turns.set(bone.name, parentTurn.clone().multiply(own));
    points.set(
      bone.name,
      bone.offset.clone().applyQuaternion(parentTurn).add(found(points, bone.parent)),
    );
  }
  const attached = (bone: string, local: Vector3): Vector3 =>
    local.clone().applyQuaternion(found(turns, bone)).add(found(points, bone));
  return {
    turnOf: (bone) => found(turns, bone),
    pointOf: (bone) => found(points, bone),
    tailOf: (name) => {
      const bone = skeleton.boneNamed(name);
      return attached(name, bone.tail.clone().sub(bone.head));
    },
    contactAt: (name) => {
      const contact = skeleton.contactNamed(name);
      return attached(contact.bone, contact.local);
    },
  };
};

/** From turns in world space to turns in each parent's frame. */
export const poseFromWorldTurns = (
  skeleton: Skeleton,
  hips: Vector3,
  worldTurns: ReadonlyMap<string, Quaternion>,
): Pose => {
  const turns = new Map<string, Quaternion>();
  const world = new Map<string, Quaternion>();
  for (const bone of skeleton.bones) {
    const parentTurn =
      (bone.parent === null ? undefined : world.get(bone.parent)) ?? new Quaternion();
    const own = worldTurns.get(bone.name) ?? parentTurn;
    world.set(bone.name, own);
    turns.set(bone.name, parentTurn.clone().invert().multiply(own));
  }
  return { hips, turns };
};

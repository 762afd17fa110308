import type { Face, SkinnedPart } from './mesh';
import type { Bone } from './skeleton';
import { at, dot, lengthOf, mix, normalize, scale, subtract, type Vec3 } from './vec3';

/** Named places of one body that cutting and painting of the kit refer to. */
export interface BodyFrame {
  /** Sideways (positive = outward) and forward offset from the middle of the leg at this height, metres. */
  readonly fromLegAxis: (position: Vec3) => { readonly outward: number; readonly forward: number };
  /** Distance along the upper arm from the shoulder joint (negative = torso's side) and from its axis, metres. */
  readonly onUpperArm: (position: Vec3) => { readonly along: number; readonly away: number };
  readonly headOf: (bone: string) => Vec3;
}

/** The point of the segment upper–lower at a height; beyond its ends, the nearer end. */
const pointAtHeight = (upper: Vec3, lower: Vec3, height: number): Vec3 =>
  mix(upper, lower, Math.min(1, Math.max(0, (upper[1] - height) / (upper[1] - lower[1]))));

/** Describes a body by its bones; both sides are taken as mirrored. */
export const frameBody = (bones: readonly Bone[]): BodyFrame => {
  const headOf = (name: string): Vec3 => {
    const bone = bones.find((candidate) => candidate.name === name);
    if (!bone) throw new Error(`The rig has no bone "${name}".`);
    return bone.head;
  };
  const [hip, knee, ankle] = [headOf('LeftUpLeg'), headOf('LeftLeg'), headOf('LeftFoot')];
  const [shoulder, elbow] = [headOf('LeftArm'), headOf('LeftForeArm')];
  const armDirection = normalize(subtract(elbow, shoulder));
  return {
    headOf,
    fromLegAxis: ([x, y, z]) => {
      const axis = y > knee[1] ? pointAtHeight(hip, knee, y) : pointAtHeight(knee, ankle, y);
      return { outward: Math.abs(x) - axis[0], forward: z - axis[2] };
    },
    onUpperArm: ([x, y, z]) => {
      const fromShoulder = subtract([Math.abs(x), y, z], shoulder);
      const along = dot(fromShoulder, armDirection);
      return { along, away: lengthOf(subtract(fromShoulder, scale(armDirection, along))) };
    },
  };
};

/** The bone that moves a vertex most. */
export const strongestBone = (part: SkinnedPart, vertex: number): string =>
  [...at(part.weights, vertex)].sort((a, b) => b.weight - a.weight)[0]?.bone ?? '';

/** Whether every corner of a face follows, most of all, a bone whose name matches. */
export const faceFollows = (part: SkinnedPart, { v }: Face, bones: RegExp): boolean =>
  v.every((vertex) => bones.test(strongestBone(part, vertex)));

import { mixWeights } from './bone-weights';
import type { BoneWeight, SkinnedPart } from './mesh';
import { smoothstep } from './raster-image';
import type { Bone } from './skeleton';
import { add, at, distance, dot, normalize, scale, subtract, type Vec3 } from './vec3';
import type { NamedPart } from './write-glb';

/** Bones that no joint has: they spread an upper arm's twist along it and let a ponytail swing. */
export interface HelpedBody {
  readonly bones: readonly Bone[];
  readonly parts: readonly NamedPart[];
}

/** The ponytail from its tie to its tip, metres from the root of the head bone. */
const PONYTAIL: readonly Vec3[] = [
  [0, 0.095, -0.115],
  [0, -0.035, -0.122],
  [0, -0.165, -0.105],
];

/** Adds the helper bones and hands them their share of the vertices' weights. */
export const addHelperBones = (
  bones: readonly Bone[],
  parts: readonly NamedPart[],
  hasPonytail: boolean,
): HelpedBody => {
  const arms = (['Left', 'Right'] as const).map((side) => boneNamed(bones, `${side}Arm`));
  const twists = arms.map((arm): Bone => ({ ...arm, name: `${arm.name}Twist`, parent: arm.name }));
  const tail = hasPonytail ? ponytailOf(boneNamed(bones, 'Head')) : [];
  const byTwist = (part: SkinnedPart): SkinnedPart => ({
    ...part,
    weights: part.weights.map((weights, vertex) =>
      arms.reduce((own, arm) => shareTwist(own, arm, at(part.positions, vertex)), weights),
    ),
  });
  return {
    bones: [...bones, ...twists, ...tail],
    parts: parts.map((named) => {
      if (named.name === 'hair' && tail.length > 0)
        return { ...named, part: hangOnTail(named.part, tail) };
      return { ...named, part: byTwist(named.part) };
    }),
  };
};

const boneNamed = (bones: readonly Bone[], name: string): Bone => {
  const bone = bones.find((candidate) => candidate.name === name);
  if (!bone) throw new Error(`The rig has no bone "${name}".`);
  return bone;
};

/** The nearer to the shoulder, the more of an arm's weight goes to its twist bone. */
const shareTwist = (
  weights: readonly BoneWeight[],
  arm: Bone,
  position: Vec3,
): readonly BoneWeight[] => {
  const own = weights.find(({ bone }) => bone === arm.name);
  if (!own) return weights;
  const along =
    dot(subtract(position, arm.head), normalize(subtract(arm.tail, arm.head))) /
    distance(arm.head, arm.tail);
  const share = 1 - smoothstep(0.1, 0.85, along);
  return mixWeights(
    weights.map((weight) =>
      weight === own
        ? {
            weights: [
              { bone: arm.name, weight: own.weight * (1 - share) },
              { bone: `${arm.name}Twist`, weight: own.weight * share },
            ],
            share: 1,
          }
        : { weights: [weight], share: 1 },
    ),
  );
};

const ponytailOf = (head: Bone): Bone[] => {
  const joints = PONYTAIL.map((offset) => add(head.head, offset));
  return [
    { name: 'Ponytail1', parent: 'Head', head: at(joints, 0), tail: at(joints, 1) },
    { name: 'Ponytail2', parent: 'Ponytail1', head: at(joints, 1), tail: at(joints, 2) },
  ];
};

/** Hair on the skull goes with the head; what hangs behind its tie goes with the tail's bones. */
const hangOnTail = (hair: SkinnedPart, [upper, lower]: readonly Bone[]): SkinnedPart => {
  if (!upper || !lower) return hair;
  const axis = normalize(subtract(upper.tail, upper.head));
  const length = distance(upper.head, upper.tail);
  return {
    ...hair,
    weights: hair.positions.map((position) => {
      const down = dot(subtract(position, upper.head), axis) / length;
      const onAxis = add(upper.head, scale(axis, Math.max(0, down) * length));
      const behind = 1 - smoothstep(0.035, 0.07, position[2] - onAxis[2]);
      const hangs = behind * smoothstep(-0.1, 0.35, down);
      const swings = smoothstep(0.6, 1.5, down);
      return [
        { bone: 'Head', weight: 1 - hangs },
        { bone: upper.name, weight: hangs * (1 - swings) },
        { bone: lower.name, weight: hangs * swings },
      ].filter(({ weight }) => weight > 0);
    }),
  };
};

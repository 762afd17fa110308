import { Vector3 } from 'three';
import { z } from 'zod';
import { COACHES } from '../../../src/workout/coaches';

const pointSchema = z.tuple([z.number(), z.number(), z.number()]);

/** A body's bones and contact points at rest: metres, y up, facing +z, soles on y = 0, arms out sideways. */
export const skeletonFileSchema = z.object({
  coach: z.enum(COACHES),
  heightInMetres: z.number().positive(),
  bones: z.array(
    z.object({
      name: z.string(),
      parent: z.string().nullable(),
      head: pointSchema,
      tail: pointSchema,
    }),
  ),
  contacts: z.record(z.string(), z.object({ bone: z.string(), point: pointSchema })),
  /** Positive angles about these axes bend the joint (from its bend at rest). */
  hinges: z.record(z.string(), z.object({ bone: z.string(), axis: pointSchema })),
  palms: z.record(
    z.enum(['left', 'right']),
    z.object({ facing: pointSchema, fingers: pointSchema }),
  ),
  /** Typical distance of the skin from the bone. */
  radii: z.record(z.string(), z.number()),
});
export type SkeletonFile = z.infer<typeof skeletonFileSchema>;

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** +1 on the left of the body (+x), −1 on its right. */
export const signOf = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

export const boneOf = (side: Side, part: string): string =>
  `${side === 'left' ? 'Left' : 'Right'}${part}`;

export interface Bone {
  readonly name: string;
  readonly parent: string | null;
  /** Joint at rest, world space. */
  readonly head: Vector3;
  readonly tail: Vector3;
  /** Head relative to the parent's head (to the origin for the root). */
  readonly offset: Vector3;
}

export interface Contact {
  readonly bone: string;
  /** Relative to the head of the bone, rest orientation. */
  readonly local: Vector3;
}

export interface Palm {
  /** Out of the palm, at rest. */
  readonly facing: Vector3;
  /** From the wrist to the middle knuckle, at rest. */
  readonly fingers: Vector3;
}

export interface Skeleton {
  readonly coach: SkeletonFile['coach'];
  readonly heightInMetres: number;
  /** Parents come before their children. */
  readonly bones: readonly Bone[];
  readonly boneNamed: (name: string) => Bone;
  readonly contactNamed: (name: string) => Contact;
  readonly contactNames: readonly string[];
  /** Axis about which a joint bends, at rest: `leftElbow`, `leftKnee`, `leftIndex1`… */
  readonly hingeNamed: (name: string) => Vector3;
  readonly palms: Readonly<Record<Side, Palm>>;
  /** Metres from the bone to the skin. */
  readonly radiusOf: (bone: string) => number;
  readonly lengths: {
    readonly thigh: number;
    readonly shin: number;
    readonly upperArm: number;
    readonly forearm: number;
    /** Half the distance between the shoulder joints. */
    readonly shoulderHalfWidth: number;
    readonly hipHalfWidth: number;
  };
}

const shortName = (name: string): string => name.replace(/^mixamorig:?/, '');

/** Reads a skeleton file into vectors and measures. @throws RangeError naming a bone or contact that is missing */
export const readSkeleton = (file: SkeletonFile): Skeleton => {
  const heads = new Map(
    file.bones.map((bone) => [shortName(bone.name), new Vector3(...bone.head)]),
  );
  const headOf = (name: string): Vector3 => {
    const head = heads.get(name);
    if (head === undefined) throw new RangeError(`skeleton ${file.coach} has no bone "${name}"`);
    return head;
  };
  const bones = parentsFirst(
    file.bones.map((bone): Bone => {
      const name = shortName(bone.name);
      const parent = bone.parent === null ? null : shortName(bone.parent);
      const head = headOf(name);
      return {
        name,
        parent,
        head,
        tail: new Vector3(...bone.tail),
        offset: parent === null ? head.clone() : head.clone().sub(headOf(parent)),
      };
    }),
  );
  const byName = new Map(bones.map((bone) => [bone.name, bone]));
  const contacts = new Map(
    Object.entries(file.contacts).map(([name, { bone, point }]) => [
      name,
      {
        bone: shortName(bone),
        local: new Vector3(...point).sub(headOf(shortName(bone))),
      } satisfies Contact,
    ]),
  );
  const between = (from: string, to: string): number => headOf(from).distanceTo(headOf(to));
  return {
    coach: file.coach,
    heightInMetres: file.heightInMetres,
    bones,
    boneNamed: (name) => {
      const bone = byName.get(name);
      if (bone === undefined) throw new RangeError(`skeleton ${file.coach} has no bone "${name}"`);
      return bone;
    },
    contactNamed: (name) => {
      const contact = contacts.get(name);
      if (contact === undefined)
        throw new RangeError(
          `skeleton ${file.coach} has no contact "${name}"; it has ${[...contacts.keys()].join(', ')}`,
        );
      return contact;
    },
    contactNames: [...contacts.keys()],
    hingeNamed: (name) => {
      const hinge = file.hinges[name];
      if (hinge === undefined)
        throw new RangeError(`skeleton ${file.coach} has no hinge "${name}"`);
      return new Vector3(...hinge.axis).normalize();
    },
    palms: { left: palmOf(file, 'left'), right: palmOf(file, 'right') },
    radiusOf: (bone) => file.radii[bone] ?? 0,
    lengths: {
      thigh: between('LeftUpLeg', 'LeftLeg'),
      shin: between('LeftLeg', 'LeftFoot'),
      upperArm: between('LeftArm', 'LeftForeArm'),
      forearm: between('LeftForeArm', 'LeftHand'),
      shoulderHalfWidth: between('LeftArm', 'RightArm') / 2,
      hipHalfWidth: between('LeftUpLeg', 'RightUpLeg') / 2,
    },
  };
};

const palmOf = (file: SkeletonFile, side: Side): Palm => ({
  facing: new Vector3(...file.palms[side].facing),
  fingers: new Vector3(...file.palms[side].fingers),
});

const parentsFirst = (bones: readonly Bone[]): Bone[] => {
  const placed = new Set<string>();
  const sorted: Bone[] = [];
  let waiting = [...bones];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ parent }) => parent === null || placed.has(parent));
    if (ready.length === 0)
      throw new RangeError(`bones without a root: ${waiting.map(({ name }) => name).join(', ')}`);
    for (const bone of ready) placed.add(bone.name);
    sorted.push(...ready);
    waiting = waiting.filter(({ name }) => !placed.has(name));
  }
  return sorted;
};

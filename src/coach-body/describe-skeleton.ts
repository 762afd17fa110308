import type { AssembledBody } from './assemble-body';
import type { CoachName } from './coach-recipe';
import { findContacts, type Contact } from './find-contacts';
import { findHinges, findPalm, type Hinge, type Palm } from './find-hinges';
import type { SkinnedPart } from './mesh';
import { boneRadii } from './measure-body';
import type { Bone } from './skeleton';
import { at, type Vec3 } from './vec3';

/** All that posing code needs to know about a coach's body, without reading its GLB. Rest pose, metres. */
export interface SkeletonDescription {
  readonly coach: CoachName;
  /** Sole to crown, without hair. */
  readonly heightInMetres: number;
  readonly bones: readonly Bone[];
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly hinges: Readonly<Record<string, Hinge>>;
  readonly palms: Readonly<Record<'left' | 'right', Palm>>;
  /** Rotations that let the fingers hang softly curled, [x, y, z, w] by bone; the rest mesh has flat hands. */
  readonly relaxedFingers: Readonly<Record<string, readonly [number, number, number, number]>>;
  readonly radii: Readonly<Record<string, number>>;
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;
const roundVec = (point: Vec3): Vec3 => [round(point[0]), round(point[1]), round(point[2])];

/** Degrees of curl at a relaxed hand's three finger joints, from the knuckle out. */
const relaxedCurlInDegrees: Readonly<Record<string, readonly [number, number, number]>> = {
  Index: [14, 18, 10],
  Middle: [18, 24, 14],
  Ring: [22, 28, 16],
  Pinky: [24, 30, 18],
};

const relaxFingers = (
  hinges: Readonly<Record<string, Hinge>>,
): Record<string, readonly [number, number, number, number]> => {
  const rotations: Record<string, readonly [number, number, number, number]> = {};
  for (const { bone, axis } of Object.values(hinges)) {
    const [, finger = '', joint = '1'] = /Hand([A-Z][a-z]+)([123])$/.exec(bone) ?? [];
    const degrees = relaxedCurlInDegrees[finger]?.[Number(joint) - 1];
    if (degrees === undefined) continue;
    const half = (degrees * Math.PI) / 360;
    const [x, y, z] = axis;
    const s = Math.sin(half);
    rotations[bone] = [round(x * s), round(y * s), round(z * s), round(Math.cos(half))];
  }
  return rotations;
};

/** Measures the dressed body; figures are rounded to a hundredth of a millimetre. */
export const describeSkeleton = (
  coach: CoachName,
  { bones, skin, shoes }: AssembledBody,
  clothes: readonly SkinnedPart[],
): SkeletonDescription => {
  const skinVertices = new Set(skin.faces.flatMap(({ v }) => v));
  const crown = Math.max(...[...skinVertices].map((v) => at(skin.positions, v)[1]));
  const hinges = findHinges(bones);
  const contacts = findContacts(bones, { skin, clothes, shoes });
  const mapValues = <A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
  const roundPalm = ({ facing, fingers }: Palm): Palm => ({
    facing: roundVec(facing),
    fingers: roundVec(fingers),
  });
  return {
    coach,
    heightInMetres: round(crown),
    bones: bones.map((bone) => ({
      ...bone,
      head: roundVec(bone.head),
      tail: roundVec(bone.tail),
    })),
    contacts: mapValues(contacts, ({ bone, point }) => ({ bone, point: roundVec(point) })),
    hinges: mapValues(hinges, ({ bone, axis }) => ({ bone, axis: roundVec(axis) })),
    palms: {
      left: roundPalm(findPalm(bones, 'Left')),
      right: roundPalm(findPalm(bones, 'Right')),
    },
    relaxedFingers: relaxFingers(hinges),
    radii: mapValues(boneRadii(bones, [skin]), round),
  };
};

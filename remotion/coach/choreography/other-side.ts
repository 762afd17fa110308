import type { PartialPose } from '../rig/body-pose';
import type { ContactName, KeyPose } from './choreography';

const SIDED_PARTS = [
  'Heel',
  'Ball',
  'Toe',
  'Knee',
  'HipSide',
  'Seat',
  'Palm',
  'Elbow',
  'Forearm',
  'ShoulderSide',
] as const;

const mirroredContact = (contact: ContactName): ContactName => {
  for (const part of SIDED_PARTS) {
    if (contact === `left${part}`) return `right${part}`;
    if (contact === `right${part}`) return `left${part}`;
  }
  return contact;
};

type Numbers<Field extends string> = { readonly [Name in Field]?: number };

/** The numbers of a part of which some point to a side. */
const reverse = <Field extends string>(
  part: Numbers<Field>,
  sided: readonly NoInfer<Field>[],
): Numbers<Field> => {
  const reversed: { [Name in Field]?: number } = { ...part };
  for (const field of sided) {
    const value = reversed[field];
    if (value !== undefined) reversed[field] = -value;
  }
  return reversed;
};

/** Left and right exchanged; what turns, bends or moves to a side is reversed. */
export const mirrored = (pose: PartialPose): PartialPose => {
  const { leftArm, rightArm, leftFoot, rightFoot, leftLeg, rightLeg, ...middle } = pose;
  const { sway, pelvis, trunk, head } = middle;
  return {
    ...middle,
    ...(sway && { sway: reverse(sway, ['left']) }),
    ...(pelvis && { pelvis: reverse(pelvis, ['left']) }),
    ...(trunk && { trunk: reverse(trunk, ['sideBend', 'twist', 'pelvisRoll', 'pelvisTurn']) }),
    ...(head && { head: reverse(head, ['turn']) }),
    ...(rightArm && { leftArm: rightArm }),
    ...(leftArm && { rightArm: leftArm }),
    ...(rightFoot && { leftFoot: rightFoot }),
    ...(leftFoot && { rightFoot: leftFoot }),
    ...(rightLeg && { leftLeg: rightLeg }),
    ...(leftLeg && { rightLeg: leftLeg }),
  };
};

const otherName = (name: string): string =>
  name.replace(/\b(left|right)\b/g, (side) => (side === 'left' ? 'right' : 'left'));

/**
 * The keys of one side, then the same on the other side.
 * @param keys of the side shown first, from 0 to before `secondsPerSide`
 */
export const thenOtherSide = (
  keys: readonly KeyPose[],
  secondsPerSide: number,
): readonly KeyPose[] => [
  ...keys,
  ...keys.map((key) => ({
    ...key,
    name: otherName(key.name),
    at: key.at + secondsPerSide,
    pose: mirrored(key.pose),
    contacts: key.contacts.map(mirroredContact),
  })),
];

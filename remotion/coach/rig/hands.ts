import { Quaternion, Vector3 } from 'three';
import { boneOf, type Side, type Skeleton } from './skeleton';
import { degrees, perpendicular, turn } from './turn';

/** How much each joint bends in a full fist, degrees, from the knuckle to the tip. */
const FIST = {
  Index: [70, 92, 55],
  Middle: [78, 95, 58],
  Ring: [82, 96, 58],
  Pinky: [86, 92, 55],
  Thumb: [14, 26, 38],
} as const satisfies Record<string, readonly [number, number, number]>;
type Finger = keyof typeof FIST;

const FINGERS = ['Index', 'Middle', 'Ring', 'Pinky', 'Thumb'] as const satisfies readonly Finger[];

/**
 * World turns of the fingers of one hand: flat and slightly spread as at rest, bent joint by joint towards a fist.
 * @param curl 0 = flat, 1 = fist
 * @param planted 1 = the finger pads lie on the floor beside the palm
 */
export const poseFingers = (
  skeleton: Skeleton,
  side: Side,
  hand: Quaternion,
  curl: number,
  planted: number,
): (readonly [string, Quaternion])[] => {
  const lift = {
    fingers: planted * fingerPadDrop(skeleton, side),
    thumb: planted * thumbDrop(skeleton, side),
  };
  return FINGERS.flatMap((finger) => {
    let world = hand;
    return FIST[finger].map((fist, index): readonly [string, Quaternion] => {
      const hinge =
        finger === 'Thumb'
          ? thumbHinge(skeleton, side, index + 1)
          : skeleton.hingeNamed(`${side}${finger}${index + 1}`);
      world = new Quaternion()
        .copy(world)
        .multiply(
          turn(
            hinge,
            fist * curl - (index === 0 ? lift[finger === 'Thumb' ? 'thumb' : 'fingers'] : 0),
          ),
        );
      return [boneOf(side, `Hand${finger}${index + 1}`), world];
    });
  });
};

/** How far the finger pads hang below the palm at rest, as an angle at the knuckles, degrees. */
const fingerPadDrop = (skeleton: Skeleton, side: Side): number => {
  const at = (contact: string): Vector3 => {
    const { bone, local } = skeleton.contactNamed(`${side}${contact}`);
    return skeleton.boneNamed(bone).head.clone().add(local);
  };
  const palm = at('Knuckles').sub(at('PalmHeel')).normalize();
  const out = perpendicular(skeleton.palms[side].facing, palm);
  const tips = at('Fingertips').sub(skeleton.boneNamed(boneOf(side, 'HandMiddle1')).head);
  const pads = at('Knuckles').sub(skeleton.boneNamed(boneOf(side, 'HandMiddle1')).head);
  return degrees(Math.asin((tips.dot(out) - pads.dot(out)) / tips.length()));
};

/** A thumb folds towards the palm. */
const thumbHinge = (skeleton: Skeleton, side: Side, joint: number): Vector3 => {
  const bone = skeleton.boneNamed(boneOf(side, `HandThumb${joint}`));
  const along = bone.tail.clone().sub(bone.head).normalize();
  return new Vector3().crossVectors(along, skeleton.palms[side].facing).normalize();
};

/** Flesh between the thumb's tip and the floor, metres. */
const THUMB_FLESH = 0.007;

/** How far the thumb must be lifted at its root to lie on the floor beside a flat hand, degrees. */
const thumbDrop = (skeleton: Skeleton, side: Side): number => {
  const { bone, local } = skeleton.contactNamed(`${side}PalmHeel`);
  const heel = skeleton.boneNamed(bone).head.clone().add(local);
  const knuckles = skeleton.contactNamed(`${side}Knuckles`);
  const pads = skeleton.boneNamed(knuckles.bone).head.clone().add(knuckles.local);
  const palm = pads.sub(heel).normalize();
  const out = perpendicular(skeleton.palms[side].facing, palm);
  const root = skeleton.boneNamed(boneOf(side, 'HandThumb1')).head;
  const tip = skeleton.boneNamed(boneOf(side, 'HandThumb3')).tail.clone().sub(root);
  const floor = heel.sub(root).dot(out) - THUMB_FLESH;
  const now = Math.atan2(tip.dot(out), Math.sqrt(Math.max(0, tip.lengthSq() - tip.dot(out) ** 2)));
  return degrees(now - Math.asin(Math.min(1, Math.max(-1, floor / tip.length()))));
};

import type { Vector3 } from 'three';
import { boneOf, type Side, type Skeleton } from '../rig/skeleton';
import { perpendicular } from '../rig/turn';
import type { WorldPose } from '../rig/world-pose';

/** Where a closed hand holds a bar, in world space. */
export interface Grip {
  /** Middle of the bar inside the fist. */
  readonly centre: Vector3;
  /** Along the bar and the knuckles, out of the fist on the thumb's side; unit length. */
  readonly thumbwards: Vector3;
  /** Out of the palm, at right angles to the bar; unit length. */
  readonly facing: Vector3;
}

/** From the wrist, as a share of the way to the knuckles: a bar lies in the bend of the fingers, not in mid-palm. */
const SHARE_TO_KNUCKLES = 0.85;
/** A bar sinks into the palm's flesh: its axis is nearer to the skin than its radius. Metres. */
const AXIS_ABOVE_PALM = 0.0075;

/** The grip of a hand whose fingers are bent about 0.7 of a fist or more. */
export const gripOf = (skeleton: Skeleton, world: WorldPose, side: Side): Grip => {
  const at = (part: string): Vector3 => skeleton.boneNamed(boneOf(side, part)).head;
  const wrist = at('Hand');
  const index = at('HandIndex1').clone().sub(wrist);
  const little = at('HandPinky1').clone().sub(wrist);
  const thumbwards = index.clone().sub(little).normalize();
  const fingers = perpendicular(skeleton.palms[side].fingers, thumbwards);
  const facing = perpendicular(perpendicular(skeleton.palms[side].facing, thumbwards), fingers);
  const palm = skeleton.contactNamed(`${side}Palm`).local;
  const knuckles = index.add(little).multiplyScalar(0.5);
  const centre = thumbwards
    .clone()
    .multiplyScalar(knuckles.dot(thumbwards))
    .addScaledVector(fingers, knuckles.dot(fingers) * SHARE_TO_KNUCKLES)
    .addScaledVector(facing, palm.dot(facing) + AXIS_ABOVE_PALM);
  const hand = boneOf(side, 'Hand');
  const turn = world.turnOf(hand);
  return {
    centre: centre.applyQuaternion(turn).add(world.pointOf(hand)),
    thumbwards: thumbwards.clone().applyQuaternion(turn),
    facing: facing.clone().applyQuaternion(turn),
  };
};

import { Vector3 } from 'three';
import type { WorldPose } from './world-pose';

/**
 * Parts of body mass and where along the segment their centres lie, from Winter, "Biomechanics and Motor Control of
 * Human Movement" (4th ed., table 4.1), after Dempster.
 */
const SEGMENTS = [
  { from: 'Hips', to: 'Spine2', mass: 0.281, at: 0.5 },
  { from: 'Spine2', to: 'Neck', mass: 0.216, at: 0.5 },
  { from: 'Head', to: null, mass: 0.081, at: 0.5 },
  ...(['Left', 'Right'] as const).flatMap((side) => [
    { from: `${side}Arm`, to: `${side}ForeArm`, mass: 0.028, at: 0.436 },
    { from: `${side}ForeArm`, to: `${side}Hand`, mass: 0.016, at: 0.43 },
    { from: `${side}Hand`, to: `${side}HandMiddle1`, mass: 0.006, at: 0.5 },
    { from: `${side}UpLeg`, to: `${side}Leg`, mass: 0.1, at: 0.433 },
    { from: `${side}Leg`, to: `${side}Foot`, mass: 0.0465, at: 0.433 },
    { from: `${side}Foot`, to: `${side}ToeBase`, mass: 0.0145, at: 0.5 },
  ]),
] as const;

/** The body's centre of mass in world space, metres. */
export const centreOfMass = (world: WorldPose): Vector3 => {
  const sum = new Vector3();
  let mass = 0;
  for (const segment of SEGMENTS) {
    const from = world.pointOf(segment.from);
    const to = segment.to === null ? world.tailOf(segment.from) : world.pointOf(segment.to);
    sum.addScaledVector(from.clone().lerp(to, segment.at), segment.mass);
    mass += segment.mass;
  }
  return sum.divideScalar(mass);
};

import type { Vector3 } from 'three';
import type { Skeleton } from './skeleton';
import type { WorldPose } from './world-pose';

const angleBetween = (one: Vector3, other: Vector3): number => (one.angleTo(other) * 180) / Math.PI;

const middle = (world: WorldPose, part: string): Vector3 =>
  world
    .pointOf(`Left${part}`)
    .clone()
    .add(world.pointOf(`Right${part}`))
    .multiplyScalar(0.5);

/** How far ear, shoulder, hip and ankle are from one straight line: the largest bend at shoulder or hip, degrees. */
export const bendOfBodyLine = (world: WorldPose): number => {
  const ear = world.pointOf('Head').clone().lerp(world.tailOf('Head'), 0.35);
  const shoulder = middle(world, 'Arm');
  const hip = middle(world, 'UpLeg');
  const ankle = middle(world, 'Foot');
  return Math.max(
    angleBetween(shoulder.clone().sub(hip), hip.clone().sub(ankle)),
    angleBetween(ear.clone().sub(hip), hip.clone().sub(ankle)),
  );
};

/** Thigh against the floor: 0 = parallel, positive while the hips are above the knees, degrees. */
export const thighAboveParallel = (world: WorldPose): number => {
  const thigh = world.pointOf('LeftUpLeg').clone().sub(world.pointOf('LeftLeg'));
  return (Math.asin(thigh.y / thigh.length()) * 180) / Math.PI;
};

/** Angle at the armpit between upper arm and flank, degrees. */
export const armFromTrunk = (world: WorldPose, side: 'Left' | 'Right'): number =>
  angleBetween(
    world
      .pointOf(`${side}ForeArm`)
      .clone()
      .sub(world.pointOf(`${side}Arm`)),
    middle(world, 'UpLeg').sub(middle(world, 'Arm')),
  );

/** How far the knee is beside the upright plane through ankle and second toe, metres. */
export const kneeBesideToes = (world: WorldPose, side: 'Left' | 'Right'): number => {
  const ankle = world.pointOf(`${side}Foot`);
  const toe = world.pointOf(`${side}ToeBase`).clone().sub(ankle).setY(0).normalize();
  const knee = world.pointOf(`${side}Leg`).clone().sub(ankle).setY(0);
  return Math.abs(knee.cross(toe).y);
};

const LIMBS = [
  ['ForeArm', 'Hand'],
  ['Leg', 'Foot'],
] as const;
const TRUNK = [
  ['Hips', 'Spine1'],
  ['Spine1', 'Neck'],
] as const;

/** Forearms and shins against the trunk: the least distance between the skins, metres; negative = they overlap. */
export const clearanceOfTrunk = (skeleton: Skeleton, world: WorldPose): number =>
  Math.min(
    ...(['Left', 'Right'] as const).flatMap((side) =>
      LIMBS.flatMap(([from, to]) =>
        TRUNK.map(
          ([low, high]) =>
            distanceOfSegments(
              world.pointOf(`${side}${from}`),
              world.pointOf(`${side}${to}`),
              world.pointOf(low),
              world.pointOf(high),
            ) -
            skeleton.radiusOf(`${side}${from}`) -
            skeleton.radiusOf(low),
        ),
      ),
    ),
  );

const distanceOfSegments = (a: Vector3, b: Vector3, c: Vector3, d: Vector3): number => {
  let nearest = Infinity;
  const steps = 24;
  for (let step = 0; step <= steps; step++) {
    const point = a.clone().lerp(b, step / steps);
    const axis = d.clone().sub(c);
    const along = Math.min(1, Math.max(0, point.clone().sub(c).dot(axis) / axis.lengthSq()));
    nearest = Math.min(nearest, point.distanceTo(c.clone().addScaledVector(axis, along)));
  }
  return nearest;
};

/** How far a point is outside the area between supports, seen from above, metres; at most 0 inside. */
export const outsideOfSupport = (point: Vector3, supports: readonly Vector3[]): number => {
  let worst = -Infinity;
  const directions = 72;
  for (let index = 0; index < directions; index++) {
    const angle = (index * 2 * Math.PI) / directions;
    const along = ({ x, z }: Vector3): number => x * Math.cos(angle) + z * Math.sin(angle);
    worst = Math.max(worst, along(point) - Math.max(...supports.map(along)));
  }
  return worst;
};

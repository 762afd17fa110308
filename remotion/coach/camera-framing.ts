import { Vector3 } from 'three';
import { durationInSeconds, type CameraView, type Choreography } from './choreography/choreography';
import { perform } from './choreography/performance';
import { extentOfHeld, extentOfPlaced, isPlaced, type Ball } from './props/prop-extent';
import { radians } from './rig/turn';
import { placeInWorld, type WorldPose } from './rig/world-pose';
import type { Skeleton } from './rig/skeleton';

/** A long lens: little distortion, the person is seen as from a few metres away. */
export const FIELD_OF_VIEW = 20;

/** What stays free on every side, as a share of the picture: room for the shadow on the floor. */
const MARGIN = 0.03;

/** Clothes, hair and flesh beyond the bones, metres. */
const FLESH = 0.022;

export interface Framing {
  readonly position: readonly [number, number, number];
  readonly target: readonly [number, number, number];
}

interface Axes {
  readonly right: Vector3;
  readonly up: Vector3;
  readonly back: Vector3;
}

const axesOf = ({ yaw, pitch }: CameraView): Axes => {
  const back = new Vector3(
    Math.sin(radians(yaw)) * Math.cos(radians(pitch)),
    Math.sin(radians(pitch)),
    Math.cos(radians(yaw)) * Math.cos(radians(pitch)),
  );
  const right = new Vector3().crossVectors(new Vector3(0, 1, 0), back).normalize();
  return { right, back, up: new Vector3().crossVectors(back, right) };
};

const ballsOf = (skeleton: Skeleton, world: WorldPose): Ball[] => [
  ...skeleton.bones.flatMap(({ name }) => {
    const radius = skeleton.radiusOf(name) * 0.9 + FLESH;
    return [
      { centre: world.pointOf(name), radius },
      { centre: world.tailOf(name), radius },
    ];
  }),
  ...skeleton.contactNames.map((name) => ({ centre: world.contactAt(name), radius: FLESH })),
];

/** One framing that holds every frame of the loop of every given body and its props, as large as the square picture allows. */
export const frameChoreography = (
  choreography: Choreography,
  skeletons: readonly Skeleton[],
): Framing => {
  const axes = axesOf(choreography.camera);
  const { props = [] } = choreography;
  const moving = skeletons.flatMap((skeleton) => {
    const performance = perform(choreography, skeleton);
    const samples = Math.round(durationInSeconds(choreography) * 15);
    return Array.from({ length: samples }, (_, index) => {
      const world = placeInWorld(skeleton, performance.poseAtFrame(index * 2));
      return [...ballsOf(skeleton, world), ...extentOfHeld(props, skeleton, world)];
    }).flat();
  });
  const standing = props.filter(isPlaced).flatMap((prop) => extentOfPlaced(prop, moving));
  const seen = [...moving, ...standing].map(({ centre, radius }) => ({
    x: centre.dot(axes.right),
    y: centre.dot(axes.up),
    z: centre.dot(axes.back),
    radius,
  }));
  const half = Math.tan(radians(FIELD_OF_VIEW / 2)) * (1 - 2 * MARGIN);
  const eye = { x: 0, y: 1, z: 6 };
  for (let step = 0; step < 40; step++) {
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { x, y, z, radius } of seen) {
      const scale = 1 / (eye.z - z);
      left = Math.min(left, (x - radius - eye.x) * scale);
      right = Math.max(right, (x + radius - eye.x) * scale);
      low = Math.min(low, (y - radius - eye.y) * scale);
      high = Math.max(high, (y + radius - eye.y) * scale);
    }
    eye.x += ((left + right) / 2) * eye.z * 0.9;
    eye.y += ((low + high) / 2) * eye.z * 0.9;
    eye.z *= 1 + (Math.max(right - left, high - low) / 2 / half - 1) * 0.9;
  }
  const at = (z: number): [number, number, number] =>
    new Vector3()
      .addScaledVector(axes.right, eye.x)
      .addScaledVector(axes.up, eye.y)
      .addScaledVector(axes.back, z)
      .toArray();
  return { position: at(eye.z), target: at(eye.z - 1) };
};

import { Vector3 } from 'three';
import { signOf, SIDES, type Skeleton } from '../rig/skeleton';
import { clamp, turn, Y } from '../rig/turn';
import type { WorldPose } from '../rig/world-pose';
import { placeBand, placeDumbbells } from './held-props';
import { CHAIR, MAT, STEP, type MatProp, type PlacedProp, type Prop, type WallProp } from './prop';

/** A ball that the picture must hold; metres. */
export interface Ball {
  readonly centre: Vector3;
  readonly radius: number;
}

const EDGE = 0.01;

interface Footprint {
  readonly x: number;
  readonly z: number;
  readonly width: number;
  readonly depth: number;
  readonly height: number;
  /** Degrees about y. */
  readonly turned: number;
}

const cornersOf = ({ x, z, width, depth, height, turned }: Footprint): Ball[] =>
  [-1, 1].flatMap((right) =>
    [-1, 1].flatMap((ahead) =>
      [0, height].map((y) => ({
        centre: new Vector3((right * width) / 2, y, (ahead * depth) / 2)
          .applyQuaternion(turn(Y, turned))
          .add(new Vector3(x, 0, z)),
        radius: EDGE,
      })),
    ),
  );

/** How far around the body a mat is shown at most. */
const MAT_AROUND_BODY = 0.1;

const lastingMat = ({ x, z, along }: MatProp, body: readonly Ball[]): Ball[] => {
  const half = { x: MAT.width / 2, z: MAT.length / 2 };
  if (along === 'x') [half.x, half.z] = [half.z, half.x];
  const seen = (axis: 'x' | 'z', middle: number): readonly [number, number] => {
    const places = body.map(({ centre }) => centre[axis]);
    const [least, most] = [middle - half[axis], middle + half[axis]];
    return [
      clamp(Math.min(...places) - MAT_AROUND_BODY, least, most),
      clamp(Math.max(...places) + MAT_AROUND_BODY, least, most),
    ];
  };
  const [left, right] = seen('x', x);
  const [back, front] = seen('z', z);
  return cornersOf({
    x: (left + right) / 2,
    z: (back + front) / 2,
    width: right - left,
    depth: front - back,
    height: 0,
    turned: 0,
  });
};

/** The wall only where hands or back touch it: there a piece of it stays visible around them. */
const WALL_AROUND_TOUCH = 0.09;
const touchesOfWall = ({ z }: WallProp, body: readonly Ball[]): Ball[] =>
  body
    .filter(({ centre }) => Math.abs(centre.z - z) < 0.06)
    .map(({ centre }) => ({ centre: centre.clone().setZ(z), radius: WALL_AROUND_TOUCH }));

/** What of a prop that stands on the floor belongs in the picture. @param body the balls of the body through its loop */
export const extentOfPlaced = (prop: PlacedProp, body: readonly Ball[]): Ball[] => {
  switch (prop.kind) {
    case 'mat':
      return lastingMat(prop, body);
    case 'chair':
      return cornersOf({
        ...prop,
        width: CHAIR.width,
        depth: CHAIR.depth,
        height: CHAIR.backHeight,
        turned: prop.facing,
      });
    case 'step':
      return cornersOf({
        ...prop,
        width: STEP.length,
        depth: STEP.width,
        height: STEP.height,
        turned: prop.along === 'x' ? 0 : 90,
      });
    case 'wall':
      return touchesOfWall(prop, body);
  }
};

/** What the hands hold in one pose. */
export const extentOfHeld = (
  props: readonly Prop[],
  skeleton: Skeleton,
  world: WorldPose,
): Ball[] =>
  props.flatMap((prop): Ball[] => {
    if (prop.kind === 'dumbbells')
      return placeDumbbells(prop, skeleton, world).flatMap(({ size, centre, axis }) =>
        SIDES.map((side) => ({
          centre: centre
            .clone()
            .addScaledVector(axis, (signOf(side) * (size.length - size.headLength)) / 2),
          radius: Math.hypot(size.headWidth, size.headLength) / 2,
        })),
      );
    if (prop.kind === 'band') {
      const { points, radius } = placeBand(prop, skeleton, world);
      return points.map((centre) => ({ centre, radius }));
    }
    return [];
  });

export const isPlaced = (prop: Prop): prop is PlacedProp =>
  prop.kind !== 'dumbbells' && prop.kind !== 'band';

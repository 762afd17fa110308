import { Vector3 } from 'three';
import { SIDES, type Side, type Skeleton } from '../rig/skeleton';
import { perpendicular, Y } from '../rig/turn';
import type { WorldPose } from '../rig/world-pose';
import { gripOf, type Grip } from './grip';
import {
  BAND,
  DUMBBELL,
  GOBLET_DUMBBELL,
  type BandProp,
  type DumbbellsProp,
  type DumbbellSize,
} from './prop';

/** A dumbbell in space: metres, unit vectors. */
export interface PlacedDumbbell {
  readonly size: DumbbellSize;
  readonly centre: Vector3;
  /** Direction of the handle. */
  readonly axis: Vector3;
  /** A second direction, at right angles to the handle: one of the hexagon's flats looks there. */
  readonly flat: Vector3;
}

const HANDS_OF = {
  both: SIDES,
  left: ['left'],
  right: ['right'],
} as const satisfies Record<Exclude<DumbbellsProp['held'], 'goblet'>, readonly Side[]>;

/** Where the dumbbells are that a posed body holds. */
export const placeDumbbells = (
  { held }: DumbbellsProp,
  skeleton: Skeleton,
  world: WorldPose,
): readonly PlacedDumbbell[] => {
  if (held === 'goblet') return [betweenPalms(world)];
  return HANDS_OF[held].map((side) => {
    const { centre, thumbwards, facing } = gripOf(skeleton, world, side);
    return { size: DUMBBELL, centre, axis: thumbwards, flat: facing };
  });
};

/** Upright below the palms, which carry its upper head. */
const betweenPalms = (world: WorldPose): PlacedDumbbell => {
  const [left, right] = [world.contactAt('leftPalm'), world.contactAt('rightPalm')];
  const across = left.clone().sub(right).normalize();
  const axis = perpendicular(Y, across);
  const size = GOBLET_DUMBBELL;
  return {
    size,
    axis,
    centre: left
      .add(right)
      .multiplyScalar(0.5)
      .addScaledVector(axis, -(size.length - size.headLength) / 2),
    // Palms lie on flats.
    flat: across,
  };
};

/** A stretched or hanging band. */
export interface PlacedBand {
  /** Along its middle, from beyond the left fist to beyond the right; metres. */
  readonly points: readonly Vector3[];
  readonly radius: number;
}

const BAND_POINTS = 24;
const HALF_FIST = 0.042;
/** The band lies on the chest, not in it; the chest's mark is between its fuller sides. */
const CHEST_CLEARANCE = 0.03;

/** Where the band is: straight between the fists while it is stretched, hanging while it is slack, before the chest. */
export const placeBand = (
  { length }: BandProp,
  skeleton: Skeleton,
  world: WorldPose,
): PlacedBand => {
  const [left, right] = SIDES.map((side) => gripOf(skeleton, world, side));
  if (left === undefined || right === undefined) throw new RangeError('a body has two hands');
  const span = left.centre.distanceTo(right.centre);
  // The arc of a shallow parabola is span + 8 sag² / (3 span); it hangs at most half the spare length deep.
  const slack = Math.max(0, length - span);
  const sag = Math.min(slack / 2 + 0.001, Math.sqrt((3 * span * slack) / 8));
  const ahead = perpendicular(
    new Vector3(0, 0, 1).applyQuaternion(world.turnOf('Spine2')),
    left.centre.clone().sub(right.centre).normalize(),
  );
  const middle = left.centre.clone().add(right.centre).multiplyScalar(0.5);
  const behindChest = world.contactAt('chest').sub(middle).dot(ahead) + CHEST_CLEARANCE;
  const between = Array.from({ length: BAND_POINTS + 1 }, (_, index) => {
    const share = index / BAND_POINTS;
    const bow = 4 * share * (1 - share);
    return left.centre
      .clone()
      .lerp(right.centre, share)
      .addScaledVector(Y, -sag * bow)
      .addScaledVector(ahead, Math.max(0, behindChest) * Math.sqrt(bow));
  });
  const beyond = ({ centre, thumbwards }: Grip): readonly [Vector3, Vector3] => {
    const out = centre.clone().addScaledVector(thumbwards, -HALF_FIST);
    return [
      out,
      out
        .clone()
        .addScaledVector(thumbwards, -BAND.tail / 3)
        .addScaledVector(Y, -BAND.tail),
    ];
  };
  const [leftOut, leftEnd] = beyond(left);
  const [rightOut, rightEnd] = beyond(right);
  return {
    points: [leftEnd, leftOut, ...between, rightOut, rightEnd],
    // A stretched tube keeps its volume.
    radius: BAND.radius * Math.sqrt(Math.min(1, length / span)),
  };
};

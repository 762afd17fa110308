import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { CHOREOGRAPHIES } from '../choreography/choreographies';
import { perform } from '../choreography/performance';
import { boneOf, SIDES, type Side, type Skeleton } from '../rig/skeleton';
import { STANDING, type BodyPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import { solvePose } from '../rig/solve-pose';
import { layStage } from '../rig/stage';
import { placeInWorld, type WorldPose } from '../rig/world-pose';
import { COACHES, skeletonOf } from '../skeletons';
import { gripOf } from './grip';
import { placeBand, placeDumbbells } from './held-props';
import { extentOfPlaced, isPlaced } from './prop-extent';
import { BAND, CHAIR, DUMBBELL, GOBLET_DUMBBELL, STEP } from './prop';

const worldOf = (skeleton: Skeleton, arms: Partial<BodyPose['leftArm']>): WorldPose => {
  const leftArm = { ...STANDING.leftArm, ...arms };
  const rightArm = { ...STANDING.rightArm, ...arms };
  const stage = layStage(skeleton, USUAL_MARKS);
  return placeInWorld(skeleton, solvePose(skeleton, stage, { ...STANDING, leftArm, rightArm }, 0));
};

const HOLDING = 0.7;
const POSES = {
  hanging: { curl: HOLDING },
  curled: { curl: HOLDING, elbow: 130, pronation: -60 },
  overhead: { curl: HOLDING, abduction: 150, elbow: 30 },
} as const;

const fromLine = (point: Vector3, through: Vector3, axis: Vector3): number => {
  const away = point.clone().sub(through);
  return away.addScaledVector(axis, -away.dot(axis)).length();
};

const cases = COACHES.flatMap((coach) =>
  SIDES.flatMap((side) =>
    Object.entries(POSES).map(([name, arms]) => ({ coach, side, name, arms })),
  ),
);

describe.each(cases)(
  'a bar in the $side hand of the $coach coach, $name',
  ({ coach, side, arms }) => {
    const skeleton = skeletonOf(coach);
    const world = worldOf(skeleton, arms);
    const grip = gripOf(skeleton, world, side);
    const joint = (part: string): Vector3 => world.pointOf(boneOf(side, part));

    it('lies along the knuckles, the thumb on its side', () => {
      const knuckles = joint('HandIndex1').clone().sub(joint('HandPinky1')).normalize();
      expect(grip.thumbwards.angleTo(knuckles)).toBeLessThan(0.02);
      expect(grip.thumbwards.dot(grip.facing)).toBeCloseTo(0);
    });

    it('lies in the palm, towards the fingers', () => {
      const palm = world.contactAt(`${side}Palm`);
      expect(fromLine(palm, grip.centre, grip.thumbwards)).toBeLessThan(0.031);
    });

    it.each(['Index', 'Middle', 'Ring'])(
      'is held by the %s finger, which is not inside of it',
      (finger) => {
        const middlePhalanx = joint(`Hand${finger}2`)
          .clone()
          .add(joint(`Hand${finger}3`))
          .divideScalar(2);
        const flesh = skeleton.radiusOf(boneOf(side, `Hand${finger}2`));
        const gap =
          fromLine(middlePhalanx, grip.centre, grip.thumbwards) - flesh - DUMBBELL.handleRadius;
        expect(gap).toBeGreaterThan(-0.007);
        expect(gap).toBeLessThan(0.012);
      },
    );

    it('leaves room for the fist between the heads', () => {
      const half = DUMBBELL.length / 2 - DUMBBELL.headLength;
      for (const finger of ['HandIndex1', 'HandPinky1']) {
        const along = joint(finger).clone().sub(grip.centre).dot(grip.thumbwards);
        expect(Math.abs(along)).toBeLessThan(half);
      }
    });
  },
);

describe.each(COACHES)('what the %s coach holds', (coach) => {
  const skeleton = skeletonOf(coach);
  const world = worldOf(skeleton, POSES.hanging);

  it('is in the hands that were named', () => {
    const near = (held: 'both' | 'left' | 'right'): Side[] =>
      placeDumbbells({ kind: 'dumbbells', held }, skeleton, world).map(({ centre }) =>
        centre.x > 0 ? 'left' : 'right',
      );
    expect(near('both')).toEqual(['left', 'right']);
    expect(near('left')).toEqual(['left']);
    expect(near('right')).toEqual(['right']);
  });

  it('hangs upright between the palms as one goblet', () => {
    const [dumbbell] = placeDumbbells({ kind: 'dumbbells', held: 'goblet' }, skeleton, world);
    const middle = world.contactAt('leftPalm').clone().lerp(world.contactAt('rightPalm'), 0.5);
    const head = (GOBLET_DUMBBELL.length - GOBLET_DUMBBELL.headLength) / 2;
    expect(dumbbell?.axis.y).toBeGreaterThan(0.98);
    expect(dumbbell?.centre.distanceTo(middle)).toBeCloseTo(head);
  });

  it('runs straight and thin as a stretched band, low and thick as a slack one', () => {
    const reach = gripOf(skeleton, world, 'left').centre.distanceTo(
      gripOf(skeleton, world, 'right').centre,
    );
    const tight = placeBand({ kind: 'band', length: reach / 2 }, skeleton, world);
    const slack = placeBand({ kind: 'band', length: reach * 1.3 }, skeleton, world);
    const lowest = (points: readonly Vector3[]): number =>
      Math.min(...points.slice(2, -2).map(({ y }) => y));
    expect(tight.radius).toBeCloseTo(BAND.radius * Math.SQRT1_2);
    expect(slack.radius).toBe(BAND.radius);
    expect(lowest(slack.points)).toBeLessThan(lowest(tight.points) - 0.05);
  });
});

describe('what stands on the floor', () => {
  const topOf = (prop: Parameters<typeof extentOfPlaced>[0]): number =>
    Math.max(...extentOfPlaced(prop, []).map(({ centre }) => centre.y));

  it('has the heights that hands and feet are placed by', () => {
    expect(CHAIR.seatHeight).toBe(0.45);
    expect(topOf({ kind: 'chair', x: 0, z: 0, facing: 30 })).toBe(CHAIR.backHeight);
    expect(topOf({ kind: 'step', x: 0, z: 0, along: 'x' })).toBe(STEP.height);
  });

  it('shows no more of a mat than the body needs', () => {
    const ends = extentOfPlaced({ kind: 'mat', x: 0, z: 0, along: 'z' }, [
      { centre: new Vector3(0, 0, -0.2), radius: 0.1 },
      { centre: new Vector3(0, 0, 0.2), radius: 0.1 },
    ]).map(({ centre }) => centre.z);
    expect(Math.min(...ends)).toBeCloseTo(-0.3);
    expect(Math.max(...ends)).toBeCloseTo(0.3);
  });
});

describe.each(CHOREOGRAPHIES.filter(({ props }) => props !== undefined))(
  'the props of $exercise',
  (choreography) => {
    const props = choreography.props ?? [];

    it('stand near the coach', () => {
      for (const prop of props.filter(isPlaced)) {
        expect(Math.abs(prop.z)).toBeLessThan(2);
        if (prop.kind !== 'wall') expect(Math.abs(prop.x)).toBeLessThan(1.5);
      }
    });

    it.each(COACHES)(
      'are gripped by closed hands of the %s coach through the whole loop',
      (coach) => {
        const held = props.flatMap((prop) =>
          prop.kind === 'dumbbells' || prop.kind === 'band' ? [prop] : [],
        );
        const skeleton = skeletonOf(coach);
        const performance = perform(choreography, skeleton);
        for (const prop of held)
          for (let frame = 0; frame < choreography.durationInFrames; frame += 3) {
            const world = placeInWorld(skeleton, performance.poseAtFrame(frame));
            if (prop.kind === 'dumbbells' && prop.held === 'goblet') {
              const apart = world.contactAt('leftPalm').distanceTo(world.contactAt('rightPalm'));
              expect(apart).toBeGreaterThan(GOBLET_DUMBBELL.headWidth * 0.7);
              expect(apart).toBeLessThan(GOBLET_DUMBBELL.headWidth * 1.25);
              continue;
            }
            const hands = prop.kind === 'band' || prop.held === 'both' ? SIDES : [prop.held];
            for (const side of hands.filter((name) => name !== 'goblet')) {
              const grip = gripOf(skeleton, world, side);
              const tip = world.pointOf(boneOf(side, 'HandMiddle3'));
              expect(fromLine(tip, grip.centre, grip.thumbwards)).toBeLessThan(0.045);
            }
          }
      },
    );
  },
);

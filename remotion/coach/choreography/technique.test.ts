import { describe, expect, it } from 'vitest';
import {
  armFromTrunk,
  bendOfBodyLine,
  kneeBesideToes,
  thighAboveParallel,
} from '../rig/body-checks';
import { measureJoints } from '../rig/joint-angles';
import type { JointName } from '../rig/joint-limits';
import { SIDES, type Side } from '../rig/skeleton';
import { Y } from '../rig/turn';
import { placeInWorld, type WorldPose } from '../rig/world-pose';
import { COACHES, skeletonOf } from '../skeletons';
import { choreographyOf } from './choreographies';
import { perform } from './performance';

const worldsOf = (exercise: string, coach: (typeof COACHES)[number]): WorldPose[] => {
  const choreography = choreographyOf(exercise);
  const skeleton = skeletonOf(coach);
  const performance = perform(choreography, skeleton);
  return Array.from({ length: choreography.durationInFrames }, (_, frame) =>
    placeInWorld(skeleton, performance.poseAtFrame(frame)),
  );
};

/** Of the line between two joints against upright, degrees. */
const tiltOf = (world: WorldPose, from: string, to: string): number =>
  (world.pointOf(to).clone().sub(world.pointOf(from)).angleTo(Y) * 180) / Math.PI;

describe.each(COACHES)('technique of the %s coach', (coach) => {
  const skeleton = skeletonOf(coach);

  it('squats to parallel on whole feet, knees over the toes', () => {
    const worlds = worldsOf('air-squats', coach);
    expect(Math.abs(Math.min(...worlds.map(thighAboveParallel)))).toBeLessThan(4);
    for (const world of worlds) {
      expect(Math.abs(world.contactAt('leftHeel').y)).toBeLessThan(0.006);
      const bent = thighAboveParallel(world) < 45;
      if (bent) expect(kneeBesideToes(world, 'Left')).toBeLessThan(0.015);
    }
  });

  it('squats with the trunk nearly parallel to the shins', () => {
    const lowest = worldsOf('air-squats', coach).reduce((low, world) =>
      world.pointOf('Hips').y < low.pointOf('Hips').y ? world : low,
    );
    const lean = (from: string, to: string): number => {
      const line = lowest.pointOf(to).clone().sub(lowest.pointOf(from));
      return (Math.atan2(line.z, line.y) * 180) / Math.PI;
    };
    expect(Math.abs(lean('Hips', 'Neck') - lean('LeftFoot', 'LeftLeg'))).toBeLessThan(10);
  });

  it('starts the squat with the hips', () => {
    const worlds = worldsOf('air-squats', coach);
    const start = worlds[0];
    const soon = worlds[9];
    if (start === undefined || soon === undefined) throw new RangeError('the clip is too short');
    const hipsBack = start.pointOf('Hips').z - soon.pointOf('Hips').z;
    const kneesAhead = soon.pointOf('LeftLeg').z - start.pointOf('LeftLeg').z;
    expect(hipsBack).toBeGreaterThan(0.02);
    expect(hipsBack).toBeGreaterThan(kneesAhead);
  });

  it('holds one line in the push-up', () => {
    for (const world of worldsOf('push-ups', coach)) expect(bendOfBodyLine(world)).toBeLessThan(5);
  });

  it("lowers the chest to a fist's height with the elbows at about 45°", () => {
    const worlds = worldsOf('push-ups', coach);
    const chest = Math.min(...worlds.map((world) => world.contactAt('chest').y));
    expect(chest).toBeGreaterThan(0.06);
    expect(chest).toBeLessThan(0.14);
    const lowest = worlds.reduce((low, world) =>
      world.contactAt('chest').y < low.contactAt('chest').y ? world : low,
    );
    for (const side of ['Left', 'Right'] as const) {
      expect(armFromTrunk(lowest, side)).toBeGreaterThan(30);
      expect(armFromTrunk(lowest, side)).toBeLessThan(60);
    }
  });

  it('never locks the elbows of the push-up', () => {
    for (const world of worldsOf('push-ups', coach))
      for (const { joint, angle } of measureJoints(skeleton, world))
        if (joint === 'elbowFlexion') expect(angle).toBeGreaterThan(4);
  });

  it('lands the half burpee softly and holds a straight plank', () => {
    const worlds = worldsOf('quick-feet-half-burpees', coach);
    const plank = worlds[68];
    if (plank === undefined) throw new RangeError('the clip is too short');
    expect(bendOfBodyLine(plank)).toBeLessThan(6);
    const landing = worlds[62];
    if (landing === undefined) throw new RangeError('the clip is too short');
    const knee = measureJoints(skeleton, landing).find(({ joint }) => joint === 'kneeFlexion');
    expect(knee?.angle).toBeGreaterThan(18);
  });

  /** The frame in which something is least. */
  const frameOf = (exercise: string, least: (world: WorldPose) => number): WorldPose =>
    worldsOf(exercise, coach).reduce((best, world) => (least(world) < least(best) ? world : best));
  const hipHeight = (world: WorldPose): number => world.pointOf('Hips').y;
  const angle = (world: WorldPose, joint: JointName, side: Side | null = 'left'): number =>
    measureJoints(skeleton, world).find((one) => one.joint === joint && one.side === side)?.angle ??
    NaN;

  it.each(['reverse-lunges', 'split-squats'])(
    'bends both knees to about 90° in %s, front shin and trunk upright',
    (exercise) => {
      const lowest = frameOf(exercise, hipHeight);
      for (const side of SIDES) {
        expect(angle(lowest, 'kneeFlexion', side)).toBeGreaterThan(85);
        expect(angle(lowest, 'kneeFlexion', side)).toBeLessThan(110);
      }
      const front = ['Left', 'Right'].reduce((ahead, side) =>
        lowest.pointOf(`${side}Foot`).z > lowest.pointOf(`${ahead}Foot`).z ? side : ahead,
      );
      expect(tiltOf(lowest, `${front}Foot`, `${front}Leg`)).toBeLessThan(12);
      expect(tiltOf(lowest, 'Hips', 'Neck')).toBeLessThan(12);
    },
  );

  it.each(['good-mornings', 'romanian-deadlifts'])(
    'hinges at the hips in %s: knees soft, spine neutral',
    (exercise) => {
      const lowest = frameOf(exercise, (world) => world.pointOf('Neck').y);
      expect(angle(lowest, 'kneeFlexion')).toBeGreaterThan(10);
      expect(angle(lowest, 'kneeFlexion')).toBeLessThan(40);
      expect(Math.abs(angle(lowest, 'trunkFlexion', null))).toBeLessThan(8);
      expect(tiltOf(lowest, 'Hips', 'Neck')).toBeGreaterThan(55);
    },
  );

  it('squats half-way in half squats and to parallel with the dumbbell', () => {
    const half = thighAboveParallel(frameOf('half-squats', hipHeight));
    expect(half).toBeGreaterThan(20);
    expect(half).toBeLessThan(45);
    const full = frameOf('goblet-squats', hipHeight);
    expect(Math.abs(thighAboveParallel(full))).toBeLessThan(5);
    expect(Math.abs(full.contactAt('leftHeel').y)).toBeLessThan(0.006);
  });

  it('sits at the wall with thighs level and shins upright', () => {
    for (const world of worldsOf('wall-sit', coach)) {
      expect(Math.abs(thighAboveParallel(world))).toBeLessThan(10);
      expect(tiltOf(world, 'LeftFoot', 'LeftLeg')).toBeLessThan(8);
    }
  });

  it.each(['plank', 'forearm-plank'])('holds one line in %s', (exercise) => {
    for (const world of worldsOf(exercise, coach)) expect(bendOfBodyLine(world)).toBeLessThan(6);
  });

  it('has the elbows under the shoulders in the forearm plank', () => {
    for (const world of worldsOf('forearm-plank', coach)) {
      const ahead = world.pointOf('LeftForeArm').z - world.pointOf('LeftArm').z;
      expect(Math.abs(ahead)).toBeLessThan(0.05);
    }
  });

  it('bridges until the hips are open, over upright shins', () => {
    const highest = frameOf('glute-bridges', (world) => -hipHeight(world));
    expect(angle(highest, 'hipFlexion')).toBeLessThan(5);
    expect(tiltOf(highest, 'LeftFoot', 'LeftLeg')).toBeLessThan(16);
  });

  it('lifts the shoulder blades in the crunch while the hips stay', () => {
    const worlds = worldsOf('crunches', coach);
    const heights = worlds.map((world) => world.contactAt('upperBack').y);
    expect(Math.min(...heights)).toBeLessThan(0.01);
    expect(Math.max(...heights)).toBeGreaterThan(0.05);
    const hips = worlds.map((world) => world.pointOf('Hips'));
    for (const hip of hips) expect(hip.distanceTo(hips[0] ?? hip)).toBeLessThan(0.02);
  });

  it('reaches as level as a table in the bird dog', () => {
    const reach = frameOf('bird-dog', (world) => world.pointOf('LeftFoot').z);
    expect(90 - tiltOf(reach, 'LeftFoot', 'LeftUpLeg')).toBeLessThan(12);
    expect(Math.abs(angle(reach, 'trunkRotation', null))).toBeLessThan(6);
  });

  it('lands jumping jacks with soft knees', () => {
    const landing = frameOf('jumping-jacks', hipHeight);
    expect(angle(landing, 'kneeFlexion')).toBeGreaterThan(20);
    expect(angle(landing, 'kneeFlexion')).toBeLessThan(40);
  });

  it.each(['knee-push-ups', 'decline-push-ups'])(
    'keeps the elbows off the ears in %s',
    (exercise) => {
      const lowest = frameOf(exercise, (world) => world.contactAt('chest').y);
      for (const side of ['Left', 'Right'] as const) {
        expect(armFromTrunk(lowest, side)).toBeGreaterThan(28);
        expect(armFromTrunk(lowest, side)).toBeLessThan(65);
      }
    },
  );
});

import { describe, expect, it } from 'vitest';
import {
  armFromTrunk,
  bendOfBodyLine,
  kneeBesideToes,
  thighAboveParallel,
} from '../rig/body-checks';
import { measureJoints } from '../rig/joint-angles';
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
});

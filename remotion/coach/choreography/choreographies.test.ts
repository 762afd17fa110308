import type { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { centreOfMass } from '../rig/centre-of-mass';
import { clearanceOfTrunk } from '../rig/body-checks';
import { measureJoints } from '../rig/joint-angles';
import { JOINT_LIMITS } from '../rig/joint-limits';
import { placeInWorld, type WorldPose } from '../rig/world-pose';
import { COACHES, skeletonOf } from '../skeletons';
import { CHOREOGRAPHIES } from './choreographies';
import {
  durationInSeconds,
  secondsPerRepetition,
  type Choreography,
  type ContactName,
} from './choreography';
import { perform } from './performance';

const MAX_DRIFT_IN_METRES = 0.005;
const MAX_DEPTH_IN_METRES = 0.005;

/** Seconds a repetition at normal speed that trainers are used to (usual tempos). */
const TEMPO: Readonly<Record<string, readonly [number, number]>> = {
  'air-squats': [2.6, 3.2],
  'push-ups': [2.2, 2.8],
  'quick-feet-half-burpees': [3, 3.7],
};

const cases = CHOREOGRAPHIES.flatMap((choreography) =>
  COACHES.map((coach) => ({ name: `${choreography.exercise} by ${coach}`, choreography, coach })),
);

/** From each key that names the contact to the last key in a row that does, in seconds. */
const plantedSpans = (choreography: Choreography, contact: ContactName): [number, number][] => {
  const keys = [...choreography.keys].sort((one, other) => one.at - other.at);
  return keys.flatMap((key, index): [number, number][] => {
    if (!key.contacts.includes(contact)) return [];
    const end = keys[index + 1]?.at ?? durationInSeconds(choreography) + (keys[0]?.at ?? 0);
    return [[key.at, end]];
  });
};

const CONTACTS = [
  'leftHeel',
  'leftBall',
  'rightHeel',
  'rightBall',
  'leftPalm',
  'rightPalm',
] as const satisfies readonly ContactName[];

describe.each(cases)('$name', ({ choreography, coach }) => {
  const skeleton = skeletonOf(coach);
  const performance = perform(choreography, skeleton);
  const frames = Array.from({ length: choreography.durationInFrames }, (_, frame) => frame);
  const worlds = frames.map((frame) => placeInWorld(skeleton, performance.poseAtFrame(frame)));
  const worldAt = (frame: number): WorldPose => {
    const world = worlds[((frame % frames.length) + frames.length) % frames.length];
    if (world === undefined) throw new RangeError(`no frame ${frame}`);
    return world;
  };

  it('keeps planted hands and feet where they are', () => {
    for (const contact of CONTACTS)
      for (const [from, to] of plantedSpans(choreography, contact)) {
        const first = placeInWorld(skeleton, performance.poseAt(from)).contactAt(contact);
        for (let seconds = from; seconds <= to + 1e-9; seconds += 1 / 60) {
          const now = placeInWorld(skeleton, performance.poseAt(seconds)).contactAt(contact);
          expect(now.distanceTo(first), `${contact} at ${seconds.toFixed(2)} s`).toBeLessThan(
            MAX_DRIFT_IN_METRES,
          );
        }
      }
  });

  it('sinks nothing into the floor', () => {
    frames.forEach((frame) => {
      for (const contact of skeleton.contactNames)
        expect(worldAt(frame).contactAt(contact).y, `${contact} in frame ${frame}`).toBeGreaterThan(
          -MAX_DEPTH_IN_METRES,
        );
    });
  });

  it('keeps every joint within its range', () => {
    frames.forEach((frame) => {
      for (const { joint, side, angle } of measureJoints(skeleton, worldAt(frame))) {
        const { least, most } = JOINT_LIMITS[joint];
        const where = `${side ?? ''} ${joint} in frame ${frame}`;
        expect(angle, where).toBeGreaterThanOrEqual(least - 1);
        expect(angle, where).toBeLessThanOrEqual(most + 1);
      }
    });
  });

  it('closes the loop in position and speed', () => {
    const period = durationInSeconds(choreography);
    const step = 1e-4;
    const at = (seconds: number) => placeInWorld(skeleton, performance.poseAt(seconds));
    for (const { name } of skeleton.bones) {
      expect(at(period).pointOf(name).distanceTo(at(0).pointOf(name))).toBeLessThan(1e-9);
      const before = at(period)
        .pointOf(name)
        .clone()
        .sub(at(period - step).pointOf(name));
      const after = at(step).pointOf(name).clone().sub(at(0).pointOf(name));
      expect(before.distanceTo(after) / step, `speed of ${name}`).toBeLessThan(0.06);
    }
  });

  it('moves every bone without jerks', () => {
    const turned = (bone: string, frame: number): number =>
      worldAt(frame)
        .turnOf(bone)
        .angleTo(worldAt(frame + 1).turnOf(bone));
    for (const { name } of skeleton.bones)
      frames.forEach((frame) => {
        const speed = turned(name, frame);
        expect(speed, `${name} in frame ${frame}`).toBeLessThan(0.7);
        expect(
          Math.abs(turned(name, frame + 1) - speed),
          `change of speed of ${name} in frame ${frame}`,
        ).toBeLessThan(0.3);
      });
  });

  it('passes no forearm or shin through the trunk', () => {
    frames.forEach((frame) =>
      expect(clearanceOfTrunk(skeleton, worldAt(frame)), `frame ${frame}`).toBeGreaterThan(0),
    );
  });

  it('shows the same pose for the same frame whatever was asked before', () => {
    const fresh = perform(choreography, skeleton);
    const last = frames.length - 1;
    const later = fresh.poseAtFrame(last);
    fresh.poseAtFrame(3);
    expect(fresh.poseAtFrame(last)).toEqual(later);
    expect(performance.poseAtFrame(last)).toEqual(later);
  });

  it('keeps the tempo that trainers are used to', () => {
    const [least, most] = TEMPO[choreography.exercise] ?? [0, 0];
    expect(secondsPerRepetition(choreography)).toBeGreaterThanOrEqual(least);
    expect(secondsPerRepetition(choreography)).toBeLessThanOrEqual(most);
    expect(Number.isInteger(choreography.repetitions)).toBe(true);
  });

  it.runIf(choreography.balanced)('keeps the centre of mass over the feet', () => {
    frames.forEach((frame) => {
      const world = worldAt(frame);
      const centre: Vector3 = centreOfMass(world);
      expect(centre.z).toBeGreaterThan(world.contactAt('leftHeel').z);
      expect(centre.z).toBeLessThan(world.contactAt('leftBall').z);
      expect(centre.x).toBeGreaterThan(world.contactAt('rightBall').x);
      expect(centre.x).toBeLessThan(world.contactAt('leftBall').x);
    });
  });
});

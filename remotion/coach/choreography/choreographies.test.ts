import type { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { EXERCISE_CARDS } from '../../../src/catalog/exercise-cards';
import { clearanceOfTrunk, outsideOfSupport } from '../rig/body-checks';
import { centreOfMass } from '../rig/centre-of-mass';
import { measureJoints } from '../rig/joint-angles';
import { JOINT_LIMITS } from '../rig/joint-limits';
import { placeInWorld, type WorldPose } from '../rig/world-pose';
import { COACHES, skeletonOf } from '../skeletons';
import { CHOREOGRAPHIES } from './choreographies';
import {
  CLIP_FPS,
  durationInSeconds,
  secondsPerRepetition,
  type Choreography,
  type ContactName,
} from './choreography';
import { perform } from './performance';

const MAX_DRIFT_IN_METRES = 0.005;
const MAX_DEPTH_IN_METRES = 0.005;
/** Half the width of a shoe, a hand or a knee: what carries is wider than its contact point. */
const HALF_WIDTH_OF_SUPPORT = 0.045;
/** Of any bone in the world, radians a frame; an arm of a jumping jack is among the fastest. */
const MAX_TURN_PER_FRAME = 0.7;
const MAX_CHANGE_OF_TURN_PER_FRAME = 0.3;

const cases = CHOREOGRAPHIES.flatMap((choreography) =>
  COACHES.map((coach) => ({ name: `${choreography.exercise} by ${coach}`, choreography, coach })),
);

const inOrder = (choreography: Choreography) =>
  [...choreography.keys].sort((one, other) => one.at - other.at);

interface Span {
  readonly contact: ContactName;
  readonly from: number;
  readonly to: number;
}

/** From each key that names a contact to the next key, seconds. */
const plantedSpans = (choreography: Choreography): Span[] => {
  const keys = inOrder(choreography);
  return keys.flatMap(({ at, contacts }, index) => {
    const to = keys[index + 1]?.at ?? durationInSeconds(choreography) + (keys[0]?.at ?? 0);
    return contacts.map((contact) => ({ contact, from: at, to }));
  });
};

const contactsAt = (choreography: Choreography, seconds: number): readonly ContactName[] => {
  const keys = inOrder(choreography);
  return (keys.findLast(({ at }) => at <= seconds) ?? keys.at(-1))?.contacts ?? [];
};

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

  it('keeps planted hands, feet, knees and back where they are', () => {
    const drifts = plantedSpans(choreography).flatMap(({ contact, from, to }) => {
      const first = placeInWorld(skeleton, performance.poseAt(from)).contactAt(contact);
      const samples = Math.ceil((to - from) * 60);
      return Array.from({ length: samples }, (_, index) => {
        const seconds = from + ((index + 1) * (to - from)) / samples;
        const now = placeInWorld(skeleton, performance.poseAt(seconds)).contactAt(contact);
        return { where: `${contact} at ${seconds.toFixed(2)} s`, metres: now.distanceTo(first) };
      });
    });
    expect(drifts.filter(({ metres }) => metres >= MAX_DRIFT_IN_METRES)).toEqual([]);
  });

  it('sinks nothing into the floor', () => {
    const sunk = frames.flatMap((frame) =>
      skeleton.contactNames
        .map((contact) => ({
          where: `${contact} in frame ${frame}`,
          height: worldAt(frame).contactAt(contact).y,
        }))
        .filter(({ height }) => height < -MAX_DEPTH_IN_METRES),
    );
    expect(sunk).toEqual([]);
  });

  it('keeps every joint within its range', () => {
    const strained = frames.flatMap((frame) =>
      measureJoints(skeleton, worldAt(frame))
        .filter(({ joint, angle }) => {
          const { least, most } = JOINT_LIMITS[joint];
          return !(angle >= least - 1 && angle <= most + 1);
        })
        .map(
          ({ joint, side, angle }) =>
            `${side ?? ''} ${joint} ${angle.toFixed(1)}° in frame ${frame}`,
        ),
    );
    expect(strained).toEqual([]);
  });

  it('closes the loop in position and speed', () => {
    const period = durationInSeconds(choreography);
    const step = 1e-4;
    const at = (seconds: number) => placeInWorld(skeleton, performance.poseAt(seconds));
    const [start, soon, end, late] = [at(0), at(step), at(period), at(period - step)];
    for (const { name } of skeleton.bones) {
      expect(end.pointOf(name).distanceTo(start.pointOf(name))).toBeLessThan(1e-9);
      const before = end.pointOf(name).clone().sub(late.pointOf(name));
      const after = soon.pointOf(name).clone().sub(start.pointOf(name));
      expect(before.distanceTo(after) / step, `speed of ${name}`).toBeLessThan(0.06);
    }
  });

  it('moves every bone without jerks', () => {
    const jerks = skeleton.bones.flatMap(({ name }) => {
      const speeds = frames.map((frame) =>
        worldAt(frame)
          .turnOf(name)
          .angleTo(worldAt(frame + 1).turnOf(name)),
      );
      return speeds.flatMap((speed, frame) => {
        const change = Math.abs((speeds[(frame + 1) % speeds.length] ?? speed) - speed);
        return speed < MAX_TURN_PER_FRAME && change < MAX_CHANGE_OF_TURN_PER_FRAME
          ? []
          : [`${name} in frame ${frame}: ${speed.toFixed(2)}, change ${change.toFixed(2)}`];
      });
    });
    expect(jerks).toEqual([]);
  });

  it('passes no forearm or shin through the trunk', () => {
    const through = frames
      .map((frame) => ({ frame, clearance: clearanceOfTrunk(skeleton, worldAt(frame)) }))
      .filter(({ clearance }) => clearance <= 0);
    expect(through).toEqual([]);
  });

  it('shows the same pose for the same frame whatever was asked before', () => {
    const fresh = perform(choreography, skeleton);
    const last = frames.length - 1;
    const later = fresh.poseAtFrame(last);
    fresh.poseAtFrame(3);
    expect(fresh.poseAtFrame(last)).toEqual(later);
    expect(performance.poseAtFrame(last)).toEqual(later);
  });

  it("keeps the tempo of its exercise's card", () => {
    const card = EXERCISE_CARDS.find(({ slug }) => slug === choreography.exercise);
    expect(secondsPerRepetition(choreography)).toBeCloseTo(card?.secondsPerRep ?? NaN, 6);
    expect(Number.isInteger(choreography.repetitions)).toBe(true);
    expect(Number.isInteger(choreography.durationInFrames)).toBe(true);
  });

  it.runIf(choreography.balanced)('keeps the centre of mass over what it stands on', () => {
    const falling = frames.flatMap((frame) => {
      const world = worldAt(frame);
      const centre: Vector3 = centreOfMass(world);
      const supports = contactsAt(choreography, frame / CLIP_FPS).map(world.contactAt);
      const metres = outsideOfSupport(centre, supports);
      return metres <= HALF_WIDTH_OF_SUPPORT ? [] : [{ frame, metres }];
    });
    expect(falling).toEqual([]);
  });
});

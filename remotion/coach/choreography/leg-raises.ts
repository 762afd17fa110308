import type { PartialPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const BACK_AND_HANDS: readonly ContactName[] = ['upperBack', 'leftPalm', 'rightPalm'];

const legs = (leg: NonNullable<PartialPose['leftLeg']>): PartialPose => ({
  leftLeg: leg,
  rightLeg: leg,
});

/** On the back, hands under the seat: both legs long, to vertical and down to just off the floor. 3.2 s a repetition. */
export const legRaises: Choreography = {
  exercise: 'leg-raises',
  durationInFrames: 96,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    handsAhead: -0.335,
    handsApart: 0.78,
    handsTurnedOut: -6,
    rest: { posture: 'back', pivot: 'upperBack', forward: -0.9, left: 0, height: 0 },
  },
  balanced: false,
  breathInAt: 2.6,
  posterFrame: 42,
  camera: { yaw: 66, pitch: 12 },
  props: [{ kind: 'mat', x: 0, z: -0.35, along: 'z' }],
  base: {
    support: { standing: 0, resting: 1 },
    head: { level: 0, nod: 0, lying: 1 },
    leftLeg: { free: 1, abduction: -1 },
    rightLeg: { free: 1, abduction: -1 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 120,
  },
  keys: [
    {
      name: 'heels just off the floor, back flat',
      at: 0,
      pose: { ...legs({ flexion: 8, knee: 5, point: 26 }), trunk: { lean: -5, flexion: 5 } },
      contacts: BACK_AND_HANDS,
    },
    {
      name: 'lift from the lower abdomen',
      at: 0.5,
      pose: { ...legs({ flexion: 38, knee: 6, point: 24 }), trunk: { lean: -5, flexion: 5 } },
      contacts: BACK_AND_HANDS,
    },
    {
      name: 'legs vertical',
      at: 1.15,
      pose: { ...legs({ flexion: 86, knee: 5, point: 18 }), trunk: { lean: -8, flexion: 7 } },
      contacts: BACK_AND_HANDS,
    },
    {
      name: 'still for a moment',
      at: 1.35,
      pose: { ...legs({ flexion: 86.5, knee: 5, point: 18 }), trunk: { lean: -8, flexion: 7 } },
      contacts: BACK_AND_HANDS,
    },
    {
      name: 'lower slowly',
      at: 2.25,
      pose: { ...legs({ flexion: 46, knee: 6, point: 22 }), trunk: { lean: -6, flexion: 6 } },
      contacts: BACK_AND_HANDS,
    },
    {
      name: 'brake above the floor',
      at: 3.0,
      pose: { ...legs({ flexion: 9.5, knee: 5, point: 26 }), trunk: { lean: -5, flexion: 5 } },
      contacts: BACK_AND_HANDS,
    },
  ],
};

import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName, KeyPose } from './choreography';
import { FINGERS_AT_TEMPLE } from './hand-places';
import { thenOtherSide } from './other-side';

const NOTHING_HELD: readonly ContactName[] = [];

/** Right shoulder to the left knee. */
const toLeftKnee: readonly KeyPose[] = [
  {
    name: 'right shoulder to left knee, right leg long',
    at: 0,
    pose: {
      trunk: { flexion: 40, twist: 34, pelvisTurn: 4 },
      head: { turn: 6 },
      leftLeg: { flexion: 121, knee: 116, point: 10 },
      rightLeg: { flexion: 14, knee: 5, point: 22 },
    },
    contacts: NOTHING_HELD,
  },
  {
    name: 'squeeze on the left',
    at: 0.4,
    pose: {
      trunk: { flexion: 41, twist: 35, pelvisTurn: 4 },
      head: { turn: 6 },
      leftLeg: { flexion: 123, knee: 118, point: 10 },
      rightLeg: { flexion: 13, knee: 4, point: 22 },
    },
    contacts: NOTHING_HELD,
  },
  {
    name: 'through the middle, shoulders stay up; left leg goes long',
    at: 1.42,
    pose: {
      trunk: { flexion: 35, twist: 0, pelvisTurn: 0 },
      head: { turn: 0 },
      leftLeg: { flexion: 66, knee: 84, point: 14 },
      rightLeg: { flexion: 60, knee: 80, point: 14 },
    },
    contacts: NOTHING_HELD,
  },
];

/** Shoulder to the opposite knee, the other leg long just off the floor; the turn comes from the ribs. 2.4 s a side. */
export const bicycleCrunches: Choreography = {
  exercise: 'bicycle-crunches',
  durationInFrames: 144,
  repetitions: 2,
  marks: {
    ...USUAL_MARKS,
    rest: { posture: 'back', pivot: 'hipsBack', forward: -0.45, left: 0, height: 0 },
  },
  balanced: false,
  breathInAt: 1.42,
  posterFrame: 6,
  camera: { yaw: 58, pitch: 13 },
  base: {
    support: { standing: 0, resting: 1 },
    trunk: { lean: -4 },
    head: { level: 0, nod: 13 },
    leftLeg: { free: 1, abduction: 1 },
    rightLeg: { free: 1, abduction: 1 },
    leftArm: FINGERS_AT_TEMPLE,
    rightArm: FINGERS_AT_TEMPLE,
  },
  keys: thenOtherSide(toLeftKnee, 2.4),
};

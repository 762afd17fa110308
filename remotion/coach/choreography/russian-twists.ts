import type { PartialPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName, KeyPose } from './choreography';
import { thenOtherSide } from './other-side';

const HEELS: readonly ContactName[] = ['leftHeel', 'rightHeel'];

const near: NonNullable<PartialPose['leftArm']> = {
  flexion: 46,
  abduction: 7,
  rotation: 27,
  elbow: 80,
};
const far: NonNullable<PartialPose['leftArm']> = {
  flexion: 50,
  abduction: -8,
  rotation: 39,
  elbow: 76,
};

/** From the middle to the left and back to the middle. */
const toTheLeft: readonly KeyPose[] = [
  {
    name: 'leaning back, spine long',
    at: 0,
    pose: {
      trunk: { twist: 0, pelvisTurn: 0, sideBend: 0 },
      head: { turn: 0 },
      leftArm: { flexion: 49, abduction: 0, rotation: 32, elbow: 79 },
      rightArm: { flexion: 49, abduction: 0, rotation: 32, elbow: 79 },
    },
    contacts: HEELS,
  },
  {
    name: 'chest turned to the left',
    at: 0.86,
    pose: {
      trunk: { twist: 38, pelvisTurn: 5, sideBend: -3 },
      head: { turn: 4 },
      leftArm: near,
      rightArm: far,
    },
    contacts: HEELS,
  },
  {
    name: 'a moment on the left',
    at: 1.1,
    pose: {
      trunk: { twist: 38, pelvisTurn: 5, sideBend: -3 },
      head: { turn: 4 },
      leftArm: near,
      rightArm: far,
    },
    contacts: HEELS,
  },
];

/** Sitting, leaning back with a long spine, the chest turns from side to side, heels light. 2 s a side. */
export const russianTwists: Choreography = {
  exercise: 'russian-twists',
  durationInFrames: 120,
  repetitions: 2,
  marks: {
    ...USUAL_MARKS,
    rest: { posture: 'seat', pivot: 'leftSeat', forward: -0.66, left: 0, height: 0 },
  },
  balanced: false,
  breathInAt: 0,
  posterFrame: 28,
  camera: { yaw: 48, pitch: 11 },
  props: [{ kind: 'mat', x: 0, z: -0.25, along: 'z' }],
  base: {
    support: { standing: 0, resting: 1 },
    trunk: { lean: -43, flexion: 14 },
    head: { level: 0.5, nod: 4 },
    leftFoot: { toeOut: 4, aside: 0.6 },
    rightFoot: { toeOut: 4, aside: 0.6 },
    leftArm: { pronation: 4, curl: 0.4 },
    rightArm: { pronation: 4, curl: 0.4 },
  },
  keys: thenOtherSide(toTheLeft, 2),
};

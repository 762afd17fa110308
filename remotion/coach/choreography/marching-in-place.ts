import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, KeyPose } from './choreography';
import { thenOtherSide } from './other-side';

const FRONT = { flexion: 36, abduction: 8, rotation: 22, elbow: 78, pronation: 10, curl: 0.45 };
const REAR = { flexion: -26, abduction: 14, rotation: 6, elbow: 52, pronation: 12, curl: 0.45 };

/** Half a pair: from the left knee at its highest to just before the right one is. */
const leftKnee: readonly KeyPose[] = [
  {
    name: 'left knee at hip height, right arm forward',
    at: 0,
    pose: {
      crouch: 0.008,
      sway: { left: -0.66 },
      trunk: { lean: 1, flexion: 0, sideBend: -1.5, twist: 5, pelvisTurn: -4, pelvisRoll: 2 },
      leftFoot: { forward: 0.37, lift: 0.46, heelLift: 12 },
      rightFoot: { forward: 0, lift: 0, heelLift: 0 },
      leftArm: REAR,
      rightArm: FRONT,
    },
    contacts: ['rightHeel', 'rightBall'],
  },
  {
    name: 'left foot on its way down',
    at: 0.17,
    pose: {
      crouch: 0.01,
      sway: { left: -0.42 },
      leftFoot: { forward: 0.16, lift: 0.16, heelLift: 6 },
      rightFoot: { forward: 0, lift: 0, heelLift: 0 },
    },
    contacts: ['rightBall'],
  },
  {
    name: 'left ball down without a sound',
    at: 0.28,
    pose: {
      crouch: 0.028,
      leftFoot: { forward: 0, lift: 0, heelLift: 14 },
      rightFoot: { forward: 0, lift: 0, heelLift: 12 },
    },
    contacts: ['leftBall', 'rightBall'],
  },
  {
    name: 'weight over the left foot',
    at: 0.34,
    pose: {
      crouch: 0.03,
      sway: { left: 0.3 },
      leftFoot: { lift: 0, heelLift: 3 },
      rightFoot: { forward: 0, lift: 0, heelLift: 30 },
    },
    contacts: ['leftBall'],
  },
  {
    name: 'right foot leaves the floor',
    at: 0.42,
    pose: {
      crouch: 0.016,
      leftFoot: { lift: 0, heelLift: 0 },
      rightFoot: { forward: 0.04, lift: 0.14, heelLift: 40 },
    },
    contacts: ['leftHeel', 'leftBall'],
  },
];

/** Marching tall: knee to the height of the hip, opposite arm forward, one foot always on the floor. 1 s a pair. */
export const marchingInPlace: Choreography = {
  exercise: 'marching-in-place',
  durationInFrames: 30,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.25,
  posterFrame: 0,
  camera: { yaw: 40, pitch: 6 },
  base: {
    leftFoot: { aside: 0.56, toeOut: 6 },
    rightFoot: { aside: 0.56, toeOut: 6 },
    head: { level: 1, nod: 0 },
  },
  keys: thenOtherSide(leftKnee, 0.5),
};

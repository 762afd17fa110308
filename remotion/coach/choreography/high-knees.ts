import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, KeyPose } from './choreography';
import { thenOtherSide } from './other-side';

const FRONT = { flexion: 44, abduction: 8, rotation: 24, elbow: 98, pronation: 10, curl: 0.62 };
const REAR = { flexion: -48, abduction: 25, rotation: 2, elbow: 82, pronation: 10, curl: 0.62 };

/** Half a pair: from the left knee at its highest to just before the right one is. */
const leftKnee: readonly KeyPose[] = [
  {
    name: 'left knee at hip height, arms pump',
    at: 0,
    pose: {
      crouch: 0.045,
      rise: 0,
      sway: { left: -0.4 },
      trunk: { lean: 4, flexion: 1, twist: 6, pelvisTurn: -5, pelvisRoll: 3 },
      leftFoot: { forward: 0.36, lift: 0.47, heelLift: 14 },
      rightFoot: { forward: 0, lift: 0, heelLift: 14 },
      leftArm: REAR,
      rightArm: FRONT,
    },
    contacts: ['rightBall'],
  },
  {
    name: 'push off the right foot, left knee drives down',
    at: 0.11,
    pose: {
      crouch: 0.02,
      rise: 0,
      leftFoot: { forward: 0.18, lift: 0.19, heelLift: 14 },
      rightFoot: { forward: 0, lift: 0, heelLift: 36 },
    },
    contacts: [],
  },
  {
    name: 'both feet light',
    at: 0.17,
    pose: {
      crouch: 0.02,
      rise: 0.012,
      sway: { left: 0.1 },
      leftFoot: { forward: 0.04, lift: 0.045, heelLift: 24 },
      rightFoot: { forward: -0.06, lift: 0.1, heelLift: 52 },
    },
    contacts: [],
  },
  {
    name: 'left ball lands, knee soft',
    at: 0.21,
    pose: {
      crouch: 0.05,
      rise: 0,
      leftFoot: { forward: 0, lift: 0, heelLift: 22 },
      rightFoot: { forward: -0.02, lift: 0.2, heelLift: 50 },
    },
    contacts: ['leftBall'],
  },
];

/** Running on the spot, tall, on the balls of the feet, knees to the height of the hips. 0.6 s a pair. */
export const highKnees: Choreography = {
  exercise: 'high-knees',
  durationInFrames: 18,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.15,
  posterFrame: 0,
  camera: { yaw: 48, pitch: 6 },
  base: {
    leftFoot: { aside: 0.56, toeOut: 5 },
    rightFoot: { aside: 0.56, toeOut: 5 },
    head: { level: 1, nod: 0 },
  },
  keys: thenOtherSide(leftKnee, 0.3),
};

import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, KeyPose } from './choreography';
import { thenOtherSide } from './other-side';

const FRONT = { flexion: 36, abduction: 8, rotation: 24, elbow: 96, pronation: 10, curl: 0.62 };
const REAR = { flexion: -32, abduction: 16, rotation: 4, elbow: 90, pronation: 10, curl: 0.62 };

/** Half a pair: from the left heel at the buttock to just before the right one is. */
const leftKick: readonly KeyPose[] = [
  {
    name: 'left heel to the buttock, knee to the floor',
    at: 0,
    pose: {
      pelvis: { height: 1.098, forward: 0.08, left: -0.035 },
      trunk: { lean: 5, flexion: 1, twist: -5, pelvisTurn: 4 },
      leftFoot: { forward: -0.58, lift: 0.7, heelLift: 132 },
      rightFoot: { forward: 0, lift: 0, heelLift: 14 },
      leftArm: FRONT,
      rightArm: REAR,
    },
    contacts: ['rightBall'],
  },
  {
    name: 'left foot swings down, push off the right',
    at: 0.09,
    pose: {
      pelvis: { height: 1.115 },
      leftFoot: { forward: -0.45, lift: 0.33, heelLift: 88 },
      rightFoot: { forward: 0, lift: 0, heelLift: 30 },
    },
    contacts: [],
  },
  {
    name: 'both feet light',
    at: 0.15,
    pose: {
      leftFoot: { forward: -0.2, lift: 0.1, heelLift: 50 },
      rightFoot: { forward: -0.05, lift: 0.03, heelLift: 44 },
    },
    contacts: [],
  },
  {
    name: 'left foot reaches for the floor',
    at: 0.2,
    pose: {
      pelvis: { height: 1.122, left: 0.01 },
      leftFoot: { forward: -0.05, lift: 0.03, heelLift: 32 },
      rightFoot: { forward: -0.19, lift: 0.1, heelLift: 58 },
    },
    contacts: [],
  },
  {
    name: 'left ball lands, knee soft',
    at: 0.26,
    pose: {
      pelvis: { height: 1.1 },
      leftFoot: { forward: 0, lift: 0, heelLift: 22 },
      rightFoot: { forward: -0.46, lift: 0.35, heelLift: 98 },
    },
    contacts: ['leftBall'],
  },
];

/** Running on the spot with the heels to the buttocks, knees to the floor. 0.7 s a pair. */
export const buttKicks: Choreography = {
  exercise: 'butt-kicks',
  durationInFrames: 21,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.175,
  posterFrame: 0,
  camera: { yaw: 62, pitch: 6 },
  base: {
    support: { standing: 0, placed: 1 },
    leftFoot: { aside: 0.56, toeOut: 5 },
    rightFoot: { aside: 0.56, toeOut: 5 },
    head: { level: 1, nod: 0 },
  },
  keys: thenOtherSide(leftKick, 0.35),
};

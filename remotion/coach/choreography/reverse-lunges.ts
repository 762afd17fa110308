import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms } from './both-sides';
import type { Choreography, KeyPose } from './choreography';
import { thenOtherSide } from './other-side';

const ARMS_DOWN = bothArms({ flexion: 6, abduction: 10, rotation: 14, elbow: 22, pronation: 14 });
const HANDS_BEFORE_CHEST = bothArms({
  flexion: 38,
  abduction: 12,
  rotation: 44,
  elbow: 112,
  pronation: 20,
});

/** One repetition: the left foot steps back, both knees bend to a right angle, the right leg pushes back up. */
const leftStepsBack: readonly KeyPose[] = [
  {
    name: 'stand tall',
    at: 0,
    pose: {
      pelvis: { height: 1.09, forward: 0.03, left: 0 },
      trunk: { lean: 1 },
      leftFoot: { forward: 0, lift: 0, heelLift: 0 },
      rightFoot: { forward: 0, lift: 0, heelLift: 0 },
      ...ARMS_DOWN,
    },
    contacts: ['leftBall', 'rightBall', 'rightHeel'],
  },
  {
    name: 'weight over the right foot',
    at: 0.24,
    pose: {
      pelvis: { height: 1.072, forward: 0.035, left: -0.07 },
      trunk: { lean: 3 },
      leftFoot: { forward: 0, lift: 0, heelLift: 34 },
    },
    contacts: ['rightBall', 'rightHeel'],
  },
  {
    name: 'left foot travels back, right knee bends',
    at: 0.56,
    pose: {
      pelvis: { height: 0.98, forward: -0.06, left: -0.075 },
      trunk: { lean: 9 },
      leftFoot: { forward: -0.62, lift: 0.07, heelLift: 48 },
      ...bothArms({ flexion: 20, elbow: 66 }),
    },
    contacts: ['rightBall', 'rightHeel'],
  },
  {
    name: 'left ball lands far behind',
    at: 0.86,
    pose: {
      pelvis: { height: 0.83, forward: -0.25, left: -0.04 },
      trunk: { lean: 8 },
      leftFoot: { forward: -1.06, lift: 0, heelLift: 56 },
    },
    contacts: ['rightBall', 'rightHeel', 'leftBall'],
  },
  {
    name: 'both knees at a right angle, trunk tall',
    at: 1.32,
    pose: {
      pelvis: { height: 0.6, forward: -0.42, left: 0 },
      trunk: { lean: 4 },
      leftFoot: { forward: -1.06, lift: 0, heelLift: 70 },
      ...HANDS_BEFORE_CHEST,
    },
    contacts: ['rightBall', 'rightHeel', 'leftBall'],
  },
  {
    name: 'push through the right heel',
    at: 1.76,
    pose: {
      pelvis: { height: 0.82, forward: -0.26, left: -0.05 },
      trunk: { lean: 9 },
      leftFoot: { forward: -1.06, lift: 0, heelLift: 70 },
    },
    contacts: ['rightBall', 'rightHeel'],
  },
  {
    name: 'left foot comes home',
    at: 2.08,
    pose: {
      pelvis: { height: 0.99, forward: -0.04, left: -0.075 },
      trunk: { lean: 6 },
      leftFoot: { forward: -0.54, lift: 0.075, heelLift: 40 },
      ...bothArms({ flexion: 18, elbow: 62 }),
    },
    contacts: ['rightBall', 'rightHeel'],
  },
  {
    name: 'feet together under the hips',
    at: 2.42,
    pose: {
      pelvis: { height: 1.084, forward: 0.03, left: -0.03 },
      trunk: { lean: 1 },
      leftFoot: { forward: 0, lift: 0, heelLift: 8 },
      rightFoot: { forward: 0, lift: 0, heelLift: 0 },
      ...ARMS_DOWN,
    },
    contacts: ['leftBall', 'rightBall', 'rightHeel'],
  },
];

/** A long step back, straight down to two right angles, up through the front heel; sides alternate. 2.7 s a side. */
export const reverseLunges: Choreography = {
  exercise: 'reverse-lunges',
  durationInFrames: 162,
  repetitions: 2,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.9,
  posterFrame: 40,
  camera: { yaw: 66, pitch: 7 },
  base: {
    support: { standing: 0, placed: 1 },
    leftFoot: { aside: 0.58, toeOut: 4 },
    rightFoot: { aside: 0.58, toeOut: 4 },
    leftArm: { curl: 0.5 },
    rightArm: { curl: 0.5 },
    head: { level: 0.9, nod: 3 },
  },
  keys: thenOtherSide(leftStepsBack, 2.7),
};

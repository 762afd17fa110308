import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms } from './both-sides';
import type { Choreography, KeyPose } from './choreography';
import { thenOtherSide } from './other-side';

const ARMS_HIGH = bothArms({
  flexion: 146,
  abduction: 12,
  rotation: 20,
  elbow: 24,
  pronation: 40,
  curl: 0.3,
});
const HANDS_AT_KNEE = bothArms({
  flexion: 34,
  abduction: 4,
  rotation: 20,
  elbow: 64,
  pronation: 60,
  curl: 0.7,
});

/** One repetition: the left knee drives up to meet the hands. */
const leftDrive: readonly KeyPose[] = [
  {
    name: 'reach up, weight over the right foot',
    at: 0,
    pose: {
      crouch: 0.042,
      sway: { left: -0.2 },
      trunk: { lean: 2, flexion: -2, pelvisTurn: 0, pelvisRoll: 0 },
      leftFoot: { forward: 0, lift: 0, heelLift: 8 },
      rightFoot: { forward: 0, lift: 0, heelLift: 0 },
      ...ARMS_HIGH,
    },
    contacts: ['leftBall', 'rightBall', 'rightHeel'],
  },
  {
    name: 'left foot leaves the floor',
    at: 0.3,
    pose: {
      crouch: 0.046,
      sway: { left: -0.97 },
      leftFoot: { forward: 0, lift: 0, heelLift: 34 },
      ...bothArms({ flexion: 132, elbow: 34 }),
    },
    contacts: ['rightBall', 'rightHeel'],
  },
  {
    name: 'hands pull down to the knee',
    at: 0.64,
    pose: {
      crouch: 0.012,
      sway: { left: -0.9 },
      trunk: { lean: 1, flexion: 12, pelvisTurn: -4, pelvisRoll: 2 },
      leftFoot: { forward: 0.36, lift: 0.52, heelLift: 18 },
      rightFoot: { forward: 0, lift: 0, heelLift: 0 },
      ...HANDS_AT_KNEE,
    },
    contacts: ['rightBall', 'rightHeel'],
  },
  {
    name: 'tall on the supporting leg',
    at: 0.8,
    pose: {
      sway: { left: -0.9 },
      leftFoot: { forward: 0.36, lift: 0.515, heelLift: 18 },
      ...HANDS_AT_KNEE,
    },
    contacts: ['rightBall', 'rightHeel'],
  },
  {
    name: 'left foot sets down quietly',
    at: 1.2,
    pose: {
      crouch: 0.04,
      sway: { left: -0.96 },
      trunk: { lean: 2, flexion: 2, pelvisTurn: 0, pelvisRoll: 0 },
      leftFoot: { forward: 0, lift: 0, heelLift: 12 },
      ...bothArms({ flexion: 112, elbow: 44, pronation: 46, curl: 0.4 }),
    },
    contacts: ['leftBall', 'rightBall', 'rightHeel'],
  },
  {
    name: 'weight crosses over',
    at: 1.4,
    pose: {
      leftFoot: { lift: 0, heelLift: 0 },
      rightFoot: { forward: 0, lift: 0, heelLift: 0 },
    },
    contacts: ['leftBall', 'leftHeel', 'rightBall'],
  },
];

/** Hands pull down as one knee drives up, then the other; no jump. 1.6 s a knee. */
export const kneeDrives: Choreography = {
  exercise: 'knee-drives',
  durationInFrames: 96,
  repetitions: 2,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 0,
  posterFrame: 22,
  camera: { yaw: 44, pitch: 6 },
  base: {
    leftFoot: { aside: 0.5, toeOut: 6 },
    rightFoot: { aside: 0.5, toeOut: 6 },
    head: { level: 0.9, nod: 1 },
  },
  keys: thenOtherSide(leftDrive, 1.6),
};

import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName, KeyPose } from './choreography';
import { thenOtherSide } from './other-side';

const ON_THE_BACK: readonly ContactName[] = ['hipsBack'];

const ARM_UP = { flexion: 90, abduction: 3, rotation: 0, elbow: 5, pronation: 10, curl: 0.15 };
const KNEE_UP = { flexion: 92, abduction: 3, knee: 90, point: 4 };

/** Left arm and right leg. */
const leftReach: readonly KeyPose[] = [
  {
    name: 'arms up, knees over the hips',
    at: 0,
    pose: {
      leftArm: ARM_UP,
      rightArm: ARM_UP,
      leftLeg: KNEE_UP,
      rightLeg: KNEE_UP,
      trunk: { lean: -2, flexion: 3 },
    },
    contacts: ON_THE_BACK,
  },
  {
    name: 'lower back pressed down',
    at: 0.34,
    pose: {
      leftArm: { flexion: 92 },
      rightLeg: { flexion: 90, knee: 88 },
      trunk: { lean: -3, flexion: 5 },
    },
    contacts: ON_THE_BACK,
  },
  {
    name: 'left arm and right leg half way',
    at: 1.02,
    pose: {
      leftArm: { flexion: 130 },
      rightLeg: { flexion: 56, knee: 48, point: 12 },
    },
    contacts: ON_THE_BACK,
  },
  {
    name: 'left arm and right leg long, just off the floor',
    at: 1.75,
    pose: {
      leftArm: { flexion: 169, elbow: 4 },
      rightLeg: { flexion: 5, abduction: 2, knee: 4, point: 18 },
      trunk: { lean: -3, flexion: 5 },
    },
    contacts: ON_THE_BACK,
  },
  {
    name: 'hold, back still down',
    at: 2.1,
    pose: {
      leftArm: { flexion: 169, elbow: 4 },
      rightLeg: { flexion: 5, abduction: 2, knee: 4, point: 18 },
    },
    contacts: ON_THE_BACK,
  },
  {
    name: 'draw back left arm and right leg',
    at: 2.9,
    pose: {
      leftArm: { flexion: 126 },
      rightLeg: { flexion: 58, knee: 54, point: 12 },
    },
    contacts: ON_THE_BACK,
  },
  {
    name: 'left arm and right leg are back',
    at: 3.7,
    pose: {
      leftArm: ARM_UP,
      rightLeg: KNEE_UP,
    },
    contacts: ON_THE_BACK,
  },
];

/** On the back one arm and the opposite leg lower together; the lower back stays pressed down. 4 s a side. */
export const deadBug: Choreography = {
  exercise: 'dead-bug',
  durationInFrames: 240,
  repetitions: 2,
  marks: {
    ...USUAL_MARKS,
    rest: { posture: 'back', pivot: 'hipsBack', forward: -0.3, left: 0, height: 0 },
  },
  balanced: false,
  breathInAt: 3.5,
  posterFrame: 58,
  camera: { yaw: 66, pitch: 12 },
  base: {
    support: { standing: 0, resting: 1 },
    head: { level: 0, nod: 0, lying: 1 },
    leftLeg: { free: 1 },
    rightLeg: { free: 1 },
  },
  keys: thenOtherSide(leftReach, 4),
};

import { USUAL_MARKS } from '../rig/floor-marks';
import { ALL_FOURS } from './both-sides';
import type { Choreography, ContactName, KeyPose } from './choreography';
import { thenOtherSide } from './other-side';

const RIGHT_ARM_LEFT_LEG: readonly ContactName[] = ['rightPalm', 'leftKnee', 'leftToe'];

const HAND_DOWN = {
  planted: 1,
  flexion: 82,
  abduction: 6,
  rotation: 0,
  elbow: 14,
  pronation: 78,
  wristExtension: 82,
};
const KNEE_DOWN = { kneeling: 1, free: 0, flexion: 78, abduction: 5, knee: 91, point: 48 };
const ARM_LONG = {
  planted: 0,
  flexion: 170,
  abduction: 3,
  elbow: 5,
  pronation: 4,
  wristExtension: 0,
  curl: 0.1,
};
const LEG_LONG = { kneeling: 0, free: 1, flexion: -7, abduction: 0, knee: 4, point: 20 };

/** Left arm and right leg. */
const leftReach: readonly KeyPose[] = [
  {
    name: 'all fours, back flat',
    at: 0,
    pose: {
      leftArm: HAND_DOWN,
      rightArm: HAND_DOWN,
      leftLeg: KNEE_DOWN,
      rightLeg: KNEE_DOWN,
      sway: { left: 0 },
      trunk: { sideBend: 0, pelvisRoll: 0 },
    },
    contacts: ALL_FOURS,
  },
  {
    name: 'weight over the left knee and the right hand',
    at: 0.3,
    pose: {
      leftArm: { planted: 1, flexion: 90, elbow: 14 },
      rightLeg: { kneeling: 1, free: 0, flexion: 78, knee: 91, point: 48 },
      sway: { left: 0 },
    },
    contacts: RIGHT_ARM_LEFT_LEG,
  },
  {
    name: 'left hand and right knee leave the floor',
    at: 0.62,
    pose: {
      leftArm: { planted: 0.6, flexion: 114, elbow: 26, wristExtension: 56 },
      rightLeg: { kneeling: 0.15, free: 0.85, flexion: 64, knee: 104, point: 34 },
    },
    contacts: RIGHT_ARM_LEFT_LEG,
  },
  {
    name: 'left arm and right leg on their way',
    at: 1.0,
    pose: {
      leftArm: { planted: 0.04, flexion: 138, elbow: 20, wristExtension: 10 },
      rightLeg: { kneeling: 0, free: 1, flexion: 32, knee: 52, point: 30 },
    },
    contacts: RIGHT_ARM_LEFT_LEG,
  },
  {
    name: 'left arm and right leg long',
    at: 1.6,
    pose: {
      leftArm: ARM_LONG,
      rightLeg: LEG_LONG,
      sway: { left: -0.1 },
    },
    contacts: RIGHT_ARM_LEFT_LEG,
  },
  {
    name: 'hips level, still',
    at: 2.1,
    pose: {
      leftArm: ARM_LONG,
      rightLeg: LEG_LONG,
      sway: { left: -0.1 },
    },
    contacts: RIGHT_ARM_LEFT_LEG,
  },
  {
    name: 'left arm and right leg return',
    at: 2.84,
    pose: {
      leftArm: { planted: 0.04, flexion: 136, elbow: 22, wristExtension: 14 },
      rightLeg: { kneeling: 0, free: 1, flexion: 34, knee: 60, point: 30 },
    },
    contacts: RIGHT_ARM_LEFT_LEG,
  },
  {
    name: 'left hand and right knee touch down',
    at: 3.4,
    pose: {
      leftArm: { planted: 0.7, flexion: 108, elbow: 22, wristExtension: 60 },
      rightLeg: { kneeling: 0.3, free: 0.7, flexion: 70, knee: 102, point: 38 },
      sway: { left: -0.05 },
    },
    contacts: RIGHT_ARM_LEFT_LEG,
  },
  {
    name: 'left hand and right knee carry again',
    at: 3.72,
    pose: {
      leftArm: HAND_DOWN,
      rightLeg: KNEE_DOWN,
    },
    contacts: ALL_FOURS,
  },
];

/** From all fours one arm and the opposite leg reach long, hips level, back still. 4 s a side. */
export const birdDog: Choreography = {
  exercise: 'bird-dog',
  durationInFrames: 240,
  repetitions: 2,
  marks: {
    ...USUAL_MARKS,
    allFours: true,
    handsAhead: 0.3,
    handsApart: 1.02,
    handsTurnedOut: 3,
  },
  balanced: true,
  breathInAt: 3.4,
  posterFrame: 54,
  camera: { yaw: 66, pitch: 9 },
  base: {
    support: { standing: 0, kneeling: 1 },
    thighTilt: 0,
    trunk: { lean: 0, flexion: 2 },
    shoulders: { height: 0.98 },
    head: { level: 0, nod: -4 },
    elbowsOut: 30,
  },
  keys: thenOtherSide(leftReach, 4),
};

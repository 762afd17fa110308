import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const BACK_DOWN: readonly ContactName[] = ['upperBack'];

/** On the back, left ankle over the right knee, both hands on the left shin draw the legs in. 4.5 s a breath. */
export const figureFourStretch: Choreography = {
  exercise: 'figure-four-stretch',
  durationInFrames: 135,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    rest: { posture: 'back', pivot: 'upperBack', forward: -0.7, left: 0, height: 0 },
  },
  balanced: false,
  breathInAt: 1.8,
  posterFrame: 0,
  camera: { yaw: 48, pitch: 14 },
  base: {
    support: { standing: 0, resting: 1 },
    trunk: { lean: -24, flexion: 20 },
    head: { level: 0, nod: 0, lying: 1 },
    rightArm: {
      flexion: 40,
      abduction: -1,
      rotation: 44,
      elbow: 69,
      pronation: 37,
      wristExtension: -23,
      curl: 0.4,
    },
    leftArm: {
      flexion: 48,
      abduction: 59,
      rotation: 61,
      elbow: 116,
      pronation: 22,
      wristExtension: -4,
      curl: 0.35,
    },
    rightLeg: { free: 1, flexion: 80, abduction: -4, knee: 92, point: 6 },
    leftLeg: { free: 1, flexion: 140, abduction: 20.5, rotation: -45, knee: 121, point: -6 },
  },
  keys: [
    {
      name: 'draw the legs in, breathe out',
      at: 0,
      pose: { rightLeg: { flexion: 80 }, leftLeg: { flexion: 139.8 } },
      contacts: BACK_DOWN,
    },
    {
      name: 'breathe in, give a little',
      at: 1.8,
      pose: { rightLeg: { flexion: 79.2 }, leftLeg: { flexion: 139 } },
      contacts: BACK_DOWN,
    },
  ],
};

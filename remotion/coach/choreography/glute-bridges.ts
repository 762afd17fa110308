import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const FEET_AND_HANDS: readonly ContactName[] = [
  'leftHeel',
  'leftBall',
  'rightHeel',
  'rightBall',
  'leftPalm',
  'rightPalm',
];
const BACK_DOWN: readonly ContactName[] = ['upperBack', ...FEET_AND_HANDS];

/** On the back, heels near the seat: tuck the pelvis, lift until knee, hip and shoulder are in line, roll down. 2.7 s. */
export const gluteBridges: Choreography = {
  exercise: 'glute-bridges',
  durationInFrames: 81,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    handsAhead: -0.34,
    handsApart: 1.75,
    handsTurnedOut: 8,
    rest: { posture: 'back', pivot: 'upperBack', forward: -0.9, left: 0, height: 0 },
  },
  balanced: false,
  breathInAt: 2.45,
  posterFrame: 40,
  camera: { yaw: 68, pitch: 12 },
  base: {
    support: { standing: 0, resting: 1 },
    head: { level: 0, nod: 0, lying: 1 },
    leftFoot: { toeOut: 5, aside: 0.78 },
    rightFoot: { toeOut: 5, aside: 0.78 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 125,
  },
  keys: [
    {
      name: 'pelvis on the floor',
      at: 0,
      pose: { trunk: { lean: 0, flexion: 0 } },
      contacts: BACK_DOWN,
    },
    {
      name: 'tuck the pelvis first',
      at: 0.3,
      pose: { trunk: { lean: -5, flexion: 5 } },
      contacts: BACK_DOWN,
    },
    {
      name: 'push through the heels',
      at: 0.72,
      pose: { trunk: { lean: -26, flexion: 15 } },
      contacts: BACK_DOWN,
    },
    {
      name: 'knees, hips and shoulders in line',
      at: 1.16,
      pose: { trunk: { lean: -38, flexion: 20 } },
      contacts: BACK_DOWN,
    },
    {
      name: 'squeeze',
      at: 1.46,
      pose: { trunk: { lean: -38.6, flexion: 20 } },
      contacts: BACK_DOWN,
    },
    {
      name: 'roll down, ribs first',
      at: 2.02,
      pose: { trunk: { lean: -23, flexion: 17 } },
      contacts: BACK_DOWN,
    },
    {
      name: 'waist, then pelvis',
      at: 2.42,
      pose: { trunk: { lean: -5, flexion: 5 } },
      contacts: BACK_DOWN,
    },
  ],
};

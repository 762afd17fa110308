import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const KNEES_AND_HANDS: readonly ContactName[] = [
  'leftKnee',
  'rightKnee',
  'leftToe',
  'rightToe',
  'leftPalm',
  'rightPalm',
];

/** Sitting back on the heels, arms long ahead, forehead down; the breath widens the back. 4.5 s a breath. */
export const childsPose: Choreography = {
  exercise: 'childs-pose',
  durationInFrames: 135,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    kneesAhead: -0.1,
    kneesApart: 2,
    handsAhead: 0.58,
    handsApart: 1.1,
    handsTurnedOut: 2,
  },
  balanced: true,
  breathInAt: 1.8,
  posterFrame: 0,
  camera: { yaw: 64, pitch: 14 },
  base: {
    support: { standing: 0, kneeling: 1 },
    thighTilt: -58,
    leftLeg: { kneeling: 1, point: 48 },
    rightLeg: { kneeling: 1, point: 48 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 4,
    head: { level: 0, nod: 0, lying: 1 },
    blades: { elevation: 4, protraction: 4 },
  },
  keys: [
    {
      name: 'shoulders heavy, breathe out',
      at: 0,
      pose: { trunk: { lean: 79, flexion: 19 } },
      contacts: KNEES_AND_HANDS,
    },
    {
      name: 'breathe into the back',
      at: 1.8,
      pose: { trunk: { lean: 78.5, flexion: 20 } },
      contacts: KNEES_AND_HANDS,
    },
  ],
};

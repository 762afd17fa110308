import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const KNEES_AND_RIGHT_HAND: readonly ContactName[] = [
  'leftKnee',
  'rightKnee',
  'leftToe',
  'rightToe',
  'rightPalm',
];

/** On all fours, left hand behind the head: the elbow opens to the ceiling, the hips stay. 4 s a repetition. */
export const thoracicRotations: Choreography = {
  exercise: 'thoracic-rotations',
  durationInFrames: 120,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    allFours: true,
    handsAhead: 0.315,
    handsApart: 0.9,
    handsTurnedOut: 3,
  },
  balanced: true,
  breathInAt: 1.5,
  posterFrame: 52,
  camera: { yaw: 58, pitch: 8 },
  base: {
    support: { standing: 0, kneeling: 1 },
    sway: { left: -0.35 },
    trunk: { flexion: 2 },
    head: { level: 0, nod: 2 },
    leftLeg: { kneeling: 1, point: 48 },
    rightLeg: { kneeling: 1, point: 48 },
    leftArm: {
      abduction: 70,
      rotation: 58,
      elbow: 144,
      pronation: 0,
      wristExtension: 10,
      curl: 0.15,
    },
    rightArm: { planted: 1 },
    elbowsOut: 30,
  },
  keys: [
    {
      name: 'left elbow towards the right hand',
      at: 0,
      pose: {
        shoulders: { height: 0.845 },
        trunk: { twist: -22 },
        head: { turn: -10 },
        leftArm: { flexion: 158, abduction: 62 },
      },
      contacts: KNEES_AND_RIGHT_HAND,
    },
    {
      name: 'start to open',
      at: 0.45,
      pose: { shoulders: { height: 0.885 }, trunk: { twist: -16 }, head: { turn: -8 } },
      contacts: KNEES_AND_RIGHT_HAND,
    },
    {
      name: 'left elbow to the ceiling, eyes follow',
      at: 1.65,
      pose: {
        shoulders: { height: 1.1 },
        trunk: { twist: 41 },
        head: { turn: 24 },
        leftArm: { flexion: 176, abduction: 72 },
      },
      contacts: KNEES_AND_RIGHT_HAND,
    },
    {
      name: 'breathe out into the turn',
      at: 2.15,
      pose: {
        shoulders: { height: 1.105 },
        trunk: { twist: 43 },
        head: { turn: 26 },
        leftArm: { flexion: 176, abduction: 72 },
      },
      contacts: KNEES_AND_RIGHT_HAND,
    },
    {
      name: 'back with control',
      at: 3.1,
      pose: { shoulders: { height: 0.97 }, trunk: { twist: 6 }, head: { turn: 4 } },
      contacts: KNEES_AND_RIGHT_HAND,
    },
  ],
};

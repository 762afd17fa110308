import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const ON_THE_RIGHT_SIDE: readonly ContactName[] = ['rightHipSide'];

const SHUT = { flexion: 47, abduction: -13, rotation: -4, knee: 90 };
const OPEN = { flexion: 37.5, abduction: 16, rotation: -32, knee: 88 };

/** Lying on the right side, heels together: the left knee opens, the pelvis stays. 2.2 s a repetition. */
export const clamshells: Choreography = {
  exercise: 'clamshells',
  durationInFrames: 66,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    handsAhead: 0.36,
    handsApart: 0,
    rest: { posture: 'rightSide', pivot: 'rightHipSide', forward: 0, left: 0.2, height: 0 },
  },
  balanced: false,
  breathInAt: 1.9,
  posterFrame: 30,
  camera: { yaw: 20, pitch: 14 },
  base: {
    support: { standing: 0, resting: 1 },
    trunk: { pelvisRoll: -2.4 },
    head: { level: 0, nod: 4 },
    rightLeg: { free: 1, lying: 1, flexion: 46, abduction: -4, knee: 90, point: 10 },
    leftLeg: { free: 1, point: 10 },
    rightArm: {
      flexion: 100,
      abduction: 7,
      rotation: 26,
      elbow: 130,
      pronation: 16,
      wristExtension: 24,
    },
    leftArm: {
      flexion: -21,
      abduction: 50,
      rotation: 66,
      elbow: 107,
      pronation: -24,
      wristExtension: 58,
      curl: 0.25,
    },
  },
  keys: [
    {
      name: 'knees and heels together',
      at: 0,
      pose: { leftLeg: SHUT },
      contacts: ON_THE_RIGHT_SIDE,
    },
    {
      name: 'open from the side of the hip',
      at: 0.4,
      pose: { leftLeg: { flexion: 42, abduction: 1, rotation: -16.5, knee: 89 } },
      contacts: ON_THE_RIGHT_SIDE,
    },
    {
      name: 'left knee open, heels together, pelvis still',
      at: 0.84,
      pose: { leftLeg: OPEN },
      contacts: ON_THE_RIGHT_SIDE,
    },
    {
      name: 'hold a moment',
      at: 1.04,
      pose: { leftLeg: OPEN },
      contacts: ON_THE_RIGHT_SIDE,
    },
    {
      name: 'slowly down',
      at: 1.6,
      pose: { leftLeg: { flexion: 41, abduction: 3, rotation: -19, knee: 89 } },
      contacts: ON_THE_RIGHT_SIDE,
    },
  ],
};

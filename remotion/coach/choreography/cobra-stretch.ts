import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const HIPS_AND_HANDS: readonly ContactName[] = ['hipsFront', 'leftPalm', 'rightPalm'];

/** Face down, the chest lifted on the hands, hips on the floor; the breath opens it a little. 4.5 s a breath. */
export const cobraStretch: Choreography = {
  exercise: 'cobra-stretch',
  durationInFrames: 135,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    handsAhead: 0.52,
    handsApart: 1.25,
    handsTurnedOut: 4,
    rest: { posture: 'belly', pivot: 'hipsFront', forward: 0, left: 0, height: 0.0145 },
  },
  balanced: false,
  breathInAt: 1.8,
  posterFrame: 54,
  camera: { yaw: 66, pitch: 10 },
  props: [{ kind: 'mat', x: 0, z: 0, along: 'z' }],
  base: {
    support: { standing: 0, resting: 1 },
    head: { level: 0, nod: -12 },
    leftLeg: { free: 1, lying: 1, abduction: 4, knee: 3, point: 46 },
    rightLeg: { free: 1, lying: 1, abduction: 4, knee: 3, point: 46 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 20,
    blades: { elevation: -6, protraction: -6 },
  },
  keys: [
    {
      name: 'shoulders low, breathe out',
      at: 0,
      pose: { trunk: { lean: -5, flexion: -23 } },
      contacts: HIPS_AND_HANDS,
    },
    {
      name: 'chest opens with the breath',
      at: 1.8,
      pose: { trunk: { lean: -5.5, flexion: -24.2 } },
      contacts: HIPS_AND_HANDS,
    },
  ],
};

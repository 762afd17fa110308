import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const BACK_HANDS_LEFT_FOOT: readonly ContactName[] = [
  'upperBack',
  'leftHeel',
  'leftBall',
  'leftPalm',
  'rightPalm',
];

/** A bridge on the left foot, the right leg long beside the left thigh, hips level. 2.8 s a repetition. */
export const singleLegGluteBridges: Choreography = {
  exercise: 'single-leg-glute-bridges',
  durationInFrames: 84,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    handsAhead: -0.34,
    handsApart: 1.75,
    handsTurnedOut: 8,
    rest: { posture: 'back', pivot: 'upperBack', forward: -0.9, left: 0, height: 0 },
  },
  balanced: false,
  breathInAt: 2.5,
  posterFrame: 42,
  camera: { yaw: 68, pitch: 12 },
  base: {
    support: { standing: 0, resting: 1 },
    head: { level: 0, nod: 0, lying: 1 },
    leftFoot: { toeOut: 3, aside: 0.55 },
    rightLeg: { free: 1, abduction: 2 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 125,
  },
  keys: [
    {
      name: 'pelvis on the floor, right leg long',
      at: 0,
      pose: { trunk: { lean: 0, flexion: 0 }, rightLeg: { flexion: 52, knee: 8, point: 14 } },
      contacts: BACK_HANDS_LEFT_FOOT,
    },
    {
      name: 'tuck the pelvis first',
      at: 0.3,
      pose: { trunk: { lean: -5, flexion: 5 }, rightLeg: { flexion: 45, knee: 7, point: 14 } },
      contacts: BACK_HANDS_LEFT_FOOT,
    },
    {
      name: 'push through the left heel',
      at: 0.76,
      pose: { trunk: { lean: -26, flexion: 15 }, rightLeg: { flexion: 8, knee: 5, point: 14 } },
      contacts: BACK_HANDS_LEFT_FOOT,
    },
    {
      name: 'hips level, thighs side by side',
      at: 1.24,
      pose: { trunk: { lean: -37, flexion: 20 }, rightLeg: { flexion: -9, knee: 4, point: 14 } },
      contacts: BACK_HANDS_LEFT_FOOT,
    },
    {
      name: 'squeeze the left side',
      at: 1.54,
      pose: { trunk: { lean: -37.6, flexion: 20 }, rightLeg: { flexion: -10, knee: 4, point: 14 } },
      contacts: BACK_HANDS_LEFT_FOOT,
    },
    {
      name: 'roll down, ribs first',
      at: 2.1,
      pose: { trunk: { lean: -22, flexion: 17 }, rightLeg: { flexion: 14, knee: 5, point: 14 } },
      contacts: BACK_HANDS_LEFT_FOOT,
    },
    {
      name: 'waist, then pelvis',
      at: 2.5,
      pose: { trunk: { lean: -5, flexion: 5 }, rightLeg: { flexion: 45, knee: 7, point: 14 } },
      contacts: BACK_HANDS_LEFT_FOOT,
    },
  ],
};

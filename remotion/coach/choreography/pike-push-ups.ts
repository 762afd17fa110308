import { USUAL_MARKS } from '../rig/floor-marks';
import { HANDS_AND_TOES } from './both-sides';
import type { Choreography } from './choreography';

const MARKS = { ...USUAL_MARKS, handsAhead: 1.035, handsApart: 1.3, handsTurnedOut: 8 } as const;

/** Hips high in a V, the crown of the head down ahead of the hands, and back. 2.6 s a repetition. */
export const pikePushUps: Choreography = {
  exercise: 'pike-push-ups',
  durationInFrames: 78,
  repetitions: 1,
  marks: MARKS,
  balanced: false,
  breathInAt: 1,
  posterFrame: 36,
  camera: { yaw: 66, pitch: 7 },
  base: {
    support: { standing: 0, hands: 1 },
    leftFoot: { back: 0, aside: 0.6, heelLift: 34, toeOut: 2 },
    rightFoot: { back: 0, aside: 0.6, heelLift: 34, toeOut: 2 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 15,
    head: { level: 0, nod: 12 },
  },
  keys: [
    {
      name: 'the V: arms and back in one line',
      at: 0,
      pose: {
        shoulders: { height: 1.02, ahead: -0.3 },
        trunk: { lean: 142, flexion: 2 },
        leftFoot: { heelLift: 30 },
        rightFoot: { heelLift: 30 },
      },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'head goes ahead',
      at: 0.55,
      pose: { shoulders: { height: 0.95, ahead: -0.26 }, trunk: { lean: 147, flexion: 2 } },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'crown just above the floor, ahead of the hands',
      at: 1.2,
      pose: {
        shoulders: { height: 0.7, ahead: -0.06 },
        trunk: { lean: 152, flexion: 3 },
        leftFoot: { heelLift: 48 },
        rightFoot: { heelLift: 48 },
      },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'push the floor away',
      at: 1.72,
      pose: { shoulders: { height: 0.9, ahead: -0.22 }, trunk: { lean: 147, flexion: 2 } },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'back to the V',
      at: 2.2,
      pose: {
        shoulders: { height: 1.01, ahead: -0.29 },
        trunk: { lean: 142, flexion: 2 },
        leftFoot: { heelLift: 31 },
        rightFoot: { heelLift: 31 },
      },
      contacts: HANDS_AND_TOES,
    },
  ],
};

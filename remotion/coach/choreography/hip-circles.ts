import { USUAL_MARKS } from '../rig/floor-marks';
import { SOLES } from './both-sides';
import type { Choreography } from './choreography';
import { HAND_ON_HIP } from './hand-places';

/** Hands on the hips, the pelvis draws a slow round circle while head and shoulders stay in place. 2.6 s a circle. */
export const hipCircles: Choreography = {
  exercise: 'hip-circles',
  durationInFrames: 78,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.3,
  posterFrame: 4,
  camera: { yaw: 30, pitch: 6 },
  base: {
    leftFoot: { aside: 1.2, toeOut: 13 },
    rightFoot: { aside: 1.2, toeOut: 13 },
    leftArm: HAND_ON_HIP,
    rightArm: HAND_ON_HIP,
    head: { level: 1, nod: 1 },
  },
  keys: [
    {
      name: 'hips to the left',
      at: 0.1,
      pose: {
        crouch: 0.05,
        sway: { left: 1.3, forward: 0 },
        trunk: { lean: 4, flexion: 0, pelvisRoll: 11, sideBend: -5, pelvisTurn: -3 },
      },
      contacts: SOLES,
    },
    {
      name: 'hips forward',
      at: 0.75,
      pose: {
        crouch: 0.03,
        sway: { left: 0, forward: 0.12 },
        trunk: { lean: -15, flexion: 9, pelvisRoll: 0, sideBend: 0, pelvisTurn: 0 },
      },
      contacts: SOLES,
    },
    {
      name: 'hips to the right',
      at: 1.4,
      pose: {
        crouch: 0.05,
        sway: { left: -1.3, forward: 0 },
        trunk: { lean: 4, flexion: 0, pelvisRoll: -11, sideBend: 5, pelvisTurn: 3 },
      },
      contacts: SOLES,
    },
    {
      name: 'hips back',
      at: 2.05,
      pose: {
        crouch: 0.06,
        sway: { left: 0, forward: -0.12 },
        trunk: { lean: 26, flexion: -7, pelvisRoll: 0, sideBend: 0, pelvisTurn: 0 },
      },
      contacts: SOLES,
    },
  ],
};

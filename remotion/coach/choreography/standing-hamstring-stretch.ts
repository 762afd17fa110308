import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';
import { HAND_ON_HIP } from './hand-places';

const HEEL_AND_STANDING_FOOT: readonly ContactName[] = ['leftHeel', 'rightHeel', 'rightBall'];

/** Left heel ahead on a long leg, toes up, hips back, back flat, only the breath moves. 4.5 s a breath. */
export const standingHamstringStretch: Choreography = {
  exercise: 'standing-hamstring-stretch',
  durationInFrames: 135,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.9,
  posterFrame: 57,
  camera: { yaw: 76, pitch: 6 },
  base: {
    leftFoot: { forward: 0.355, aside: 0.5, toeOut: 4, lift: 0.083, heelLift: -25 },
    rightFoot: { forward: 0, aside: 0.62, toeOut: 8 },
    sway: { left: -0.35, forward: -0.15 },
    head: { level: 0.3, nod: 2 },
    leftArm: HAND_ON_HIP,
    rightArm: HAND_ON_HIP,
  },
  keys: [
    {
      name: 'breathed out, a gentle pull',
      at: 0,
      pose: { crouch: 0.44, trunk: { lean: 52, flexion: 3 } },
      contacts: HEEL_AND_STANDING_FOOT,
    },
    {
      name: 'breathed in, the back a little longer',
      at: 1.95,
      pose: { crouch: 0.439, trunk: { lean: 51, flexion: 0.5 } },
      contacts: HEEL_AND_STANDING_FOOT,
    },
  ],
};

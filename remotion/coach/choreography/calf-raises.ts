import { USUAL_MARKS } from '../rig/floor-marks';
import { BALLS, bothFeet, SOLES } from './both-sides';
import type { Choreography } from './choreography';
import { HAND_ON_HIP } from './hand-places';

/** Tall on straight legs, up over the big toes, a pause, and slowly down. 2 s a repetition. */
export const calfRaises: Choreography = {
  exercise: 'calf-raises',
  durationInFrames: 60,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.7,
  posterFrame: 24,
  camera: { yaw: 62, pitch: 4 },
  base: {
    leftFoot: { aside: 0.72, toeOut: 6 },
    rightFoot: { aside: 0.72, toeOut: 6 },
    leftArm: HAND_ON_HIP,
    rightArm: HAND_ON_HIP,
    head: { level: 1, nod: 0 },
  },
  keys: [
    {
      name: 'stand tall on the whole foot',
      at: 0,
      pose: {
        trunk: { lean: 1, flexion: 0 },
        sway: { forward: 0.2 },
        ...bothFeet({ heelLift: 0 }),
      },
      contacts: SOLES,
    },
    {
      name: 'weight over the balls of the feet',
      at: 0.14,
      pose: { crouch: 0.018, rise: 0, sway: { forward: 0.45 }, ...bothFeet({ heelLift: 0 }) },
      contacts: BALLS,
    },
    {
      name: 'up over the big toes',
      at: 0.44,
      pose: { rise: 0.026, sway: { forward: 0.16 }, ...bothFeet({ heelLift: 24 }) },
      contacts: BALLS,
    },
    {
      name: 'as high as it goes',
      at: 0.76,
      pose: {
        crouch: 0,
        rise: 0.046,
        sway: { forward: 0 },
        trunk: { lean: 0, flexion: -1 },
        ...bothFeet({ heelLift: 45 }),
      },
      contacts: BALLS,
    },
    {
      name: 'pause',
      at: 0.98,
      pose: { rise: 0.046, sway: { forward: 0 }, ...bothFeet({ heelLift: 45 }) },
      contacts: BALLS,
    },
    {
      name: 'lower slowly',
      at: 1.44,
      pose: { rise: 0.021, sway: { forward: 0.2 }, ...bothFeet({ heelLift: 21 }) },
      contacts: BALLS,
    },
    {
      name: 'heels touch',
      at: 1.86,
      pose: { crouch: 0.018, rise: 0, sway: { forward: 0.45 }, ...bothFeet({ heelLift: 0 }) },
      contacts: SOLES,
    },
  ],
};

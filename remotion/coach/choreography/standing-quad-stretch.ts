import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';
import { HAND_ON_HIP } from './hand-places';

const ON_RIGHT_FOOT: readonly ContactName[] = ['rightHeel', 'rightBall'];

/** On the right foot, the left hand holds the left foot behind, knees together; only the breath moves. 4.5 s a breath. */
export const standingQuadStretch: Choreography = {
  exercise: 'standing-quad-stretch',
  durationInFrames: 135,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.8,
  posterFrame: 90,
  camera: { yaw: 66, pitch: 6 },
  base: {
    support: { standing: 0, placed: 1 },
    pelvis: { height: 1.088, forward: 0.05, left: 0 },
    leftFoot: { aside: 0.5, forward: -0.4, lift: 0.6, heelLift: 120 },
    rightFoot: { aside: 0, toeOut: 2 },
    leftLeg: { free: 1, flexion: -12, abduction: 4, knee: 144, point: 42 },
    leftArm: {
      flexion: -31,
      abduction: -5,
      rotation: 3,
      elbow: 3,
      pronation: 38,
      wristExtension: -16,
      curl: 0.72,
    },
    rightArm: HAND_ON_HIP,
    head: { level: 1, nod: 0 },
  },
  keys: [
    {
      name: 'heel to the buttock, pelvis tucked, breathe out',
      at: 0,
      pose: { trunk: { lean: -2, flexion: 3 } },
      contacts: ON_RIGHT_FOOT,
    },
    {
      name: 'grow tall, breathe in',
      at: 1.8,
      pose: { trunk: { lean: -1, flexion: 1 } },
      contacts: ON_RIGHT_FOOT,
    },
  ],
};

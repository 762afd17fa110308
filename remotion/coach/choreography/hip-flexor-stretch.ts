import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';
import { HAND_ON_HIP } from './hand-places';

const MARKS = { ...USUAL_MARKS, kneesAhead: -0.46, kneesApart: 0.9 } as const;

const ON_KNEE_AND_FOOT: readonly ContactName[] = ['leftKnee', 'rightHeel', 'rightBall'];

/** Left knee on the mat, right foot ahead, pelvis tucked and shifted forward; only the breath moves. 4.5 s a breath. */
export const hipFlexorStretch: Choreography = {
  exercise: 'hip-flexor-stretch',
  durationInFrames: 135,
  repetitions: 1,
  marks: MARKS,
  balanced: true,
  breathInAt: 1.8,
  posterFrame: 90,
  camera: { yaw: 66, pitch: 8 },
  props: [{ kind: 'mat', x: 0, z: -0.38, along: 'z' }],
  base: {
    support: { standing: 0, kneeling: 1 },
    leftLeg: { kneeling: 1, point: 48 },
    rightFoot: { forward: 0.17, aside: 0.56, toeOut: 4 },
    leftArm: HAND_ON_HIP,
    rightArm: HAND_ON_HIP,
    head: { level: 1, nod: 0 },
  },
  keys: [
    {
      name: 'tucked and shifted forward, breathe out',
      at: 0,
      pose: { thighTilt: 20, trunk: { lean: -4, flexion: 3 } },
      contacts: ON_KNEE_AND_FOOT,
    },
    {
      name: 'grow tall, breathe in',
      at: 1.8,
      pose: { thighTilt: 18.6, trunk: { lean: -3.4, flexion: 1.6 } },
      contacts: ON_KNEE_AND_FOOT,
    },
  ],
};

import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';
import { FINGERS_AT_TEMPLE } from './hand-places';

const LOWER_BACK_AND_FEET: readonly ContactName[] = [
  'leftHeel',
  'leftBall',
  'rightHeel',
  'rightBall',
];

/** Head and shoulder blades leave the floor, the lower back stays; hands light at the temples. 2.2 s a repetition. */
export const crunches: Choreography = {
  exercise: 'crunches',
  durationInFrames: 66,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    rest: { posture: 'back', pivot: 'hipsBack', forward: -0.66, left: 0, height: 0 },
  },
  balanced: false,
  breathInAt: 2.1,
  posterFrame: 33,
  camera: { yaw: 66, pitch: 12 },
  base: {
    support: { standing: 0, resting: 1 },
    leftFoot: { toeOut: 5, aside: 0.8 },
    rightFoot: { toeOut: 5, aside: 0.8 },
    leftArm: FINGERS_AT_TEMPLE,
    rightArm: FINGERS_AT_TEMPLE,
    head: { level: 0, nod: 8, lying: 0 },
  },
  keys: [
    {
      name: 'shoulders down, elbows wide',
      at: 0,
      pose: { trunk: { lean: 0, flexion: 0 }, head: { nod: 4, lying: 1 } },
      contacts: LOWER_BACK_AND_FEET,
    },
    {
      name: 'lower back pressed down, chin tucked',
      at: 0.26,
      pose: { trunk: { lean: -1.5, flexion: 6 }, head: { nod: 12, lying: 0.5 } },
      contacts: LOWER_BACK_AND_FEET,
    },
    {
      name: 'ribs towards the hips',
      at: 0.64,
      pose: { trunk: { lean: -2.5, flexion: 28 }, head: { nod: 15, lying: 0 } },
      contacts: LOWER_BACK_AND_FEET,
    },
    {
      name: 'shoulder blades off the floor',
      at: 1.0,
      pose: { trunk: { lean: -3, flexion: 40 }, head: { nod: 14, lying: 0 } },
      contacts: LOWER_BACK_AND_FEET,
    },
    {
      name: 'squeeze',
      at: 1.2,
      pose: { trunk: { lean: -3, flexion: 41 }, head: { nod: 14, lying: 0 } },
      contacts: LOWER_BACK_AND_FEET,
    },
    {
      name: 'lower slowly',
      at: 1.74,
      pose: { trunk: { lean: -2, flexion: 17 }, head: { nod: 13, lying: 0 } },
      contacts: LOWER_BACK_AND_FEET,
    },
  ],
};

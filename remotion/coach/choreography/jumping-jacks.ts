import { USUAL_MARKS } from '../rig/floor-marks';
import { BALLS, bothArms, bothFeet } from './both-sides';
import type { Choreography } from './choreography';

const TOGETHER = { aside: 0.52, toeOut: 8 };
const WIDE = { aside: 1.8, toeOut: 19 };
const BETWEEN = { aside: 1.24, toeOut: 15 };

const ARMS_DOWN = bothArms({ flexion: 8, abduction: 12, rotation: 16, elbow: 18, pronation: 16 });
/** On the way a little ahead of the shoulders: as the shoulder blade guides the arm. */
const ARMS_LOW = bothArms({ flexion: 27, abduction: 50, rotation: 24 });
const ARMS_LEVEL = bothArms({ flexion: 88, abduction: 70, rotation: 40, elbow: 16, pronation: 10 });
const ARMS_HIGH = bothArms({ flexion: 152, abduction: 50, rotation: 44 });
const ARMS_UP = bothArms({ flexion: 172, abduction: 9, rotation: 36, elbow: 20, pronation: 10 });

/** Feet out as the arms go up, soft landings on the balls with bent knees. 1 s a repetition. */
export const jumpingJacks: Choreography = {
  exercise: 'jumping-jacks',
  durationInFrames: 30,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.55,
  posterFrame: 16,
  camera: { yaw: 14, pitch: 5 },
  base: {
    kneesOut: 0,
    trunk: { lean: 4, flexion: 2 },
    head: { level: 0.95, nod: 1 },
    leftArm: { curl: 0.22 },
    rightArm: { curl: 0.22 },
  },
  keys: [
    {
      name: 'knees give, arms down',
      at: 0.05,
      pose: {
        crouch: 0.085,
        trunk: { lean: 6, flexion: 2 },
        ...bothFeet({ ...TOGETHER, lift: 0, heelLift: 7 }),
        ...ARMS_DOWN,
      },
      contacts: BALLS,
    },
    {
      name: 'push off',
      at: 0.19,
      pose: { crouch: 0.03, ...bothFeet({ ...TOGETHER, lift: 0, heelLift: 26 }), ...ARMS_LOW },
      contacts: [],
    },
    {
      name: 'feet fly out',
      at: 0.3,
      pose: {
        crouch: -0.01,
        trunk: { lean: 3, flexion: 1 },
        ...bothFeet({ ...BETWEEN, lift: 0.03, heelLift: 30 }),
        ...ARMS_LEVEL,
      },
      contacts: [],
    },
    {
      name: 'land wide on the balls',
      at: 0.41,
      pose: { crouch: -0.01, ...bothFeet({ ...WIDE, lift: 0, heelLift: 22 }), ...ARMS_HIGH },
      contacts: BALLS,
    },
    {
      name: 'knees give over the toes, arms up',
      at: 0.55,
      pose: {
        crouch: 0.045,
        trunk: { lean: 6, flexion: 0 },
        ...bothFeet({ ...WIDE, lift: 0, heelLift: 7 }),
        ...ARMS_UP,
      },
      contacts: BALLS,
    },
    {
      name: 'push off',
      at: 0.69,
      pose: { crouch: -0.015, ...bothFeet({ ...WIDE, lift: 0, heelLift: 26 }), ...ARMS_HIGH },
      contacts: [],
    },
    {
      name: 'feet fly in',
      at: 0.8,
      pose: {
        crouch: -0.01,
        trunk: { lean: 3, flexion: 1 },
        ...bothFeet({ ...BETWEEN, lift: 0.03, heelLift: 30 }),
        ...ARMS_LEVEL,
      },
      contacts: [],
    },
    {
      name: 'land together on the balls',
      at: 0.91,
      pose: { crouch: 0.04, ...bothFeet({ ...TOGETHER, lift: 0, heelLift: 22 }), ...ARMS_LOW },
      contacts: BALLS,
    },
  ],
};

import { USUAL_MARKS, type FloorMarks } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const MARKS: FloorMarks = {
  ...USUAL_MARKS,
  plankFrom: 'knees',
  handsOn: 'forearms',
  handsApart: 1,
  handsTurnedOut: -10,
  handsAhead: 0.6,
};

const ON_FOREARMS_AND_KNEES: readonly ContactName[] = [
  'leftElbow',
  'rightElbow',
  'leftForearm',
  'rightForearm',
  'leftKnee',
  'rightKnee',
];

/** One line from ear to knee over the elbows, feet resting behind; only the breath moves. 4 s a breath. */
export const kneePlank: Choreography = {
  exercise: 'knee-plank',
  durationInFrames: 120,
  repetitions: 1,
  marks: MARKS,
  balanced: true,
  breathInAt: 1.6,
  posterFrame: 0,
  camera: { yaw: 68, pitch: 8 },
  base: {
    // Hips a little above the straight line, so that broad thighs stay clear of the floor.
    support: { standing: 0, plank: 0.9, placed: 0.1 },
    pelvis: { height: 0.53, forward: -0.03, left: 0 },
    trunk: { lean: 109 },
    leftLeg: { kneeling: 1, point: 48 },
    rightLeg: { kneeling: 1, point: 48 },
    leftArm: { planted: 1, curl: 1 },
    rightArm: { planted: 1, curl: 1 },
    head: { level: 0 },
  },
  keys: [
    {
      name: 'breathe out, brace',
      at: 0,
      pose: { trunk: { flexion: 6 }, blades: { protraction: 6.5 }, head: { nod: -10 } },
      contacts: ON_FOREARMS_AND_KNEES,
    },
    {
      name: 'breathe in, the line stays',
      at: 1.8,
      pose: { trunk: { flexion: 5.2 }, blades: { protraction: 5.5 }, head: { nod: -11.5 } },
      contacts: ON_FOREARMS_AND_KNEES,
    },
  ],
};

import { USUAL_MARKS, type FloorMarks } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const MARKS: FloorMarks = {
  ...USUAL_MARKS,
  handsOn: 'forearms',
  handsApart: 1,
  handsTurnedOut: -10,
  handsAhead: 0.6,
};

const ON_FOREARMS_AND_TOES: readonly ContactName[] = [
  'leftElbow',
  'rightElbow',
  'leftForearm',
  'rightForearm',
  'leftBall',
  'rightBall',
];

const ON_TOES = { back: 1, aside: 0.6, heelLift: MARKS.plankHeelLift, toeOut: 0 };

/** One line from ear to ankle over the elbows, belly drawn in; only the breath moves. 4 s a breath. */
export const forearmPlank: Choreography = {
  exercise: 'forearm-plank',
  durationInFrames: 120,
  repetitions: 1,
  marks: MARKS,
  balanced: true,
  breathInAt: 1.6,
  posterFrame: 0,
  camera: { yaw: 68, pitch: 8 },
  base: {
    support: { standing: 0, plank: 1 },
    leftFoot: ON_TOES,
    rightFoot: ON_TOES,
    leftArm: { planted: 1, curl: 1 },
    rightArm: { planted: 1, curl: 1 },
    head: { level: 0 },
  },
  keys: [
    {
      name: 'breathe out, brace',
      at: 0,
      pose: { trunk: { flexion: 3 }, blades: { protraction: 6.5 }, head: { nod: -10 } },
      contacts: ON_FOREARMS_AND_TOES,
    },
    {
      name: 'breathe in, the line stays',
      at: 1.8,
      pose: { trunk: { flexion: 2.2 }, blades: { protraction: 5.5 }, head: { nod: -11.5 } },
      contacts: ON_FOREARMS_AND_TOES,
    },
  ],
};

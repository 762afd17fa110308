import { USUAL_MARKS, type FloorMarks } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

/** Only the left forearm is down; it points straight ahead from under the shoulder. */
const MARKS: FloorMarks = {
  ...USUAL_MARKS,
  handsOn: 'forearms',
  handsAhead: 0,
  handsApart: 0.2,
  handsTurnedOut: 0,
};

const ON_FOREARM_AND_FOOT: readonly ContactName[] = [
  'leftElbow',
  'leftForearm',
  'leftHeel',
  'leftBall',
];

/** On the left forearm and the edge of the foot, one line from head to heels, upper arm to the ceiling. 4 s a breath. */
export const sidePlank: Choreography = {
  exercise: 'side-plank',
  durationInFrames: 120,
  repetitions: 1,
  marks: MARKS,
  balanced: true,
  breathInAt: 1.6,
  posterFrame: 0,
  camera: { yaw: 8, pitch: 8 },
  base: {
    support: { standing: 0, placed: 1 },
    pelvis: { height: 0.372, left: -0.535, forward: 0 },
    trunk: { pelvisRoll: -72.5 },
    head: { level: 0, nod: 0 },
    leftLeg: { free: 1, lying: 1, abduction: -4, knee: 2, point: -4 },
    rightLeg: { free: 1, lying: 0.85, abduction: 28, knee: 2, point: -4 },
    leftArm: { planted: 1, curl: 0.75 },
    rightArm: { flexion: 166, abduction: 70, rotation: -76, elbow: 4, pronation: 10, curl: 0.08 },
  },
  keys: [
    {
      name: 'breathe out, hips high',
      at: 0,
      pose: { rightArm: { abduction: 70, elbow: 4 }, head: { nod: 0.4 } },
      contacts: ON_FOREARM_AND_FOOT,
    },
    {
      name: 'breathe in, the line stays',
      at: 1.8,
      pose: { rightArm: { abduction: 69, elbow: 5.5 }, head: { nod: -0.6 } },
      contacts: ON_FOREARM_AND_FOOT,
    },
  ],
};

import { CHAIR } from '../props/prop';
import { USUAL_MARKS, type FloorMarks } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const EDGE_OF_SEAT = 0;
const MARKS: FloorMarks = {
  ...USUAL_MARKS,
  handsRaised: CHAIR.seatHeight,
  handsAhead: EDGE_OF_SEAT - 0.03,
  handsApart: 1.2,
  handsTurnedOut: 18,
};

const ON_HANDS_AND_FEET: readonly ContactName[] = [
  'leftPalm',
  'rightPalm',
  'leftHeel',
  'rightHeel',
  'leftBall',
  'rightBall',
];

const FOOT = { forward: 0.8, aside: 0.7, toeOut: 6 };

/** Hands on the edge of the seat, hips just ahead of it; elbows bend straight back and press up again. 2.4 s. */
export const chairDips: Choreography = {
  exercise: 'chair-dips',
  durationInFrames: 72,
  repetitions: 1,
  marks: MARKS,
  balanced: false,
  breathInAt: 0.95,
  posterFrame: 36,
  camera: { yaw: 62, pitch: 8 },
  props: [{ kind: 'chair', x: 0, z: EDGE_OF_SEAT - CHAIR.depth / 2, facing: 0 }],
  base: {
    support: { standing: 0, placed: 1 },
    pelvis: { forward: 0.12 },
    trunk: { lean: -15, flexion: 10 },
    blades: { protraction: -10 },
    leftFoot: FOOT,
    rightFoot: FOOT,
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 170,
    head: { level: 0.9, nod: 2 },
  },
  keys: [
    {
      name: 'arms long, shoulders low',
      at: 0,
      pose: {
        pelvis: { height: 0.606 },
        blades: { elevation: -4 },
        trunk: { lean: -17, flexion: 10 },
      },
      contacts: ON_HANDS_AND_FEET,
    },
    {
      name: 'hips start down along the seat',
      at: 0.32,
      pose: { pelvis: { height: 0.594 } },
      contacts: ON_HANDS_AND_FEET,
    },
    {
      name: 'half way down',
      at: 0.8,
      pose: { pelvis: { height: 0.48 } },
      contacts: ON_HANDS_AND_FEET,
    },
    {
      name: 'elbows at a right angle, pointing back',
      at: 1.24,
      pose: {
        pelvis: { height: 0.441 },
        blades: { elevation: 2 },
        trunk: { lean: -15, flexion: 14 },
      },
      contacts: ON_HANDS_AND_FEET,
    },
    {
      name: 'press up',
      at: 1.62,
      pose: { pelvis: { height: 0.49 } },
      contacts: ON_HANDS_AND_FEET,
    },
    {
      name: 'nearly long',
      at: 2.06,
      pose: { pelvis: { height: 0.597 } },
      contacts: ON_HANDS_AND_FEET,
    },
  ],
};

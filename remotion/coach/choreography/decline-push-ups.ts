import { CHAIR } from '../props/prop';
import { USUAL_MARKS, type FloorMarks } from '../rig/floor-marks';
import { HANDS_AND_TOES } from './both-sides';
import type { Choreography } from './choreography';

/** The hands are so far ahead that the toes of every coach come to the same seat. */
const MARKS: FloorMarks = {
  ...USUAL_MARKS,
  handsAhead: 1.25,
  plankHeelLift: 78,
  plankShouldersAhead: 0,
  plankOnStep: 1,
  stepHeight: CHAIR.seatHeight,
};

const ON_SEAT = { back: 1, onStep: 1, aside: 0.5, heelLift: MARKS.plankHeelLift, toeOut: 0 };

/** Toes on the seat, hands under the shoulders, one straight line that tips head down and comes back. 2.6 s. */
export const declinePushUps: Choreography = {
  exercise: 'decline-push-ups',
  durationInFrames: 78,
  repetitions: 1,
  marks: MARKS,
  balanced: false,
  breathInAt: 1,
  posterFrame: 39,
  camera: { yaw: 66, pitch: 8 },
  props: [{ kind: 'chair', x: 0, z: -0.37, facing: 0 }],
  base: {
    support: { standing: 0, plank: 1 },
    leftFoot: ON_SEAT,
    rightFoot: ON_SEAT,
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 33,
    head: { level: 0 },
  },
  keys: [
    {
      name: 'brace, arms long',
      at: 0,
      pose: {
        shoulders: { height: 1.03 },
        blades: { protraction: 6 },
        trunk: { flexion: 2 },
        head: { nod: -8 },
      },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'start down',
      at: 0.32,
      pose: { shoulders: { height: 0.985 }, trunk: { flexion: 1.5 } },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'half way down',
      at: 0.84,
      pose: { shoulders: { height: 0.66 }, blades: { protraction: -2 }, head: { nod: -15 } },
      contacts: HANDS_AND_TOES,
    },
    {
      name: "chest a fist's height above the floor",
      at: 1.32,
      pose: {
        shoulders: { height: 0.45 },
        blades: { protraction: -8 },
        trunk: { flexion: 0.5 },
        head: { nod: -20 },
      },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'press the floor away',
      at: 1.74,
      pose: { shoulders: { height: 0.67 }, blades: { protraction: -2 }, head: { nod: -15 } },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'nearly long',
      at: 2.22,
      pose: { shoulders: { height: 0.99 }, trunk: { flexion: 2 }, head: { nod: -8.5 } },
      contacts: HANDS_AND_TOES,
    },
  ],
};

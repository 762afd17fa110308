import { USUAL_MARKS } from '../rig/floor-marks';
import { HANDS_AND_TOES } from './both-sides';
import type { Choreography } from './choreography';

/** One straight line on the toes, elbows at about 45°, chest down to a fist's height. 2.4 s a repetition. */
export const pushUps: Choreography = {
  exercise: 'push-ups',
  durationInFrames: 72,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.9,
  posterFrame: 36,
  camera: { yaw: 62, pitch: 9 },
  base: {
    support: { standing: 0, hands: 0, plank: 1 },
    trunk: { flexion: 0 },
    leftFoot: { back: 1, aside: 0.62, heelLift: USUAL_MARKS.plankHeelLift, toeOut: 0 },
    rightFoot: { back: 1, aside: 0.62, heelLift: USUAL_MARKS.plankHeelLift, toeOut: 0 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 46,
    head: { level: 0, nod: -8 },
  },
  keys: [
    {
      name: 'brace, arms long',
      at: 0,
      pose: { shoulders: { height: 1.04 }, blades: { protraction: 6 }, trunk: { flexion: 1.5 } },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'core braced, start down',
      at: 0.3,
      pose: { shoulders: { height: 0.985 }, trunk: { flexion: 1 } },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'half way down',
      at: 0.76,
      pose: { shoulders: { height: 0.63 }, blades: { protraction: -2 } },
      contacts: HANDS_AND_TOES,
    },
    {
      name: "chest a fist's height above the floor",
      at: 1.2,
      pose: { shoulders: { height: 0.4 }, blades: { protraction: -8 }, trunk: { flexion: 0 } },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'press the floor away',
      at: 1.6,
      pose: { shoulders: { height: 0.64 }, blades: { protraction: -2 } },
      contacts: HANDS_AND_TOES,
    },
    {
      name: 'nearly long',
      at: 2.06,
      pose: { shoulders: { height: 0.995 }, trunk: { flexion: 1.5 } },
      contacts: HANDS_AND_TOES,
    },
  ],
};

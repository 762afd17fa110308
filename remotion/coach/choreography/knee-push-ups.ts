import { USUAL_MARKS } from '../rig/floor-marks';
import { ALL_FOURS } from './both-sides';
import type { Choreography } from './choreography';

/** One straight line from ears to knees, elbows at about 45°, chest down first. 2.4 s a repetition. */
export const kneePushUps: Choreography = {
  exercise: 'knee-push-ups',
  durationInFrames: 72,
  repetitions: 1,
  marks: { ...USUAL_MARKS, plankFrom: 'knees' },
  balanced: false,
  breathInAt: 0.9,
  posterFrame: 36,
  camera: { yaw: 62, pitch: 9 },
  base: {
    support: { standing: 0, plank: 1 },
    leftLeg: { kneeling: 1, point: 48 },
    rightLeg: { kneeling: 1, point: 48 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 46,
    head: { level: 0, nod: -8 },
  },
  keys: [
    {
      name: 'brace, arms long',
      at: 0,
      pose: { shoulders: { height: 1.03 }, blades: { protraction: 6 }, trunk: { flexion: 1.5 } },
      contacts: ALL_FOURS,
    },
    {
      name: 'hips forward, start down',
      at: 0.3,
      pose: { shoulders: { height: 0.98 }, trunk: { flexion: 1 } },
      contacts: ALL_FOURS,
    },
    {
      name: 'half way down',
      at: 0.76,
      pose: { shoulders: { height: 0.77 }, blades: { protraction: -2 } },
      contacts: ALL_FOURS,
    },
    {
      name: "chest a fist's height above the floor",
      at: 1.2,
      pose: { shoulders: { height: 0.66 }, blades: { protraction: -8 }, trunk: { flexion: 0 } },
      contacts: ALL_FOURS,
    },
    {
      name: 'press the floor away',
      at: 1.6,
      pose: { shoulders: { height: 0.78 }, blades: { protraction: -2 } },
      contacts: ALL_FOURS,
    },
    {
      name: 'nearly long',
      at: 2.06,
      pose: { shoulders: { height: 0.99 }, trunk: { flexion: 1.5 } },
      contacts: ALL_FOURS,
    },
  ],
};

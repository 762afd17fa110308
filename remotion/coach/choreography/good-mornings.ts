import type { PartialPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import { SOLES } from './both-sides';
import type { Choreography } from './choreography';

const HAND_AT_TEMPLE: NonNullable<PartialPose['leftArm']> = {
  flexion: 80,
  abduction: 75,
  rotation: -14,
  elbow: 143,
  pronation: -54,
  wristExtension: 16,
  curl: 0.16,
};

/** Hands at the temples, knees soft, hips far back until the trunk is nearly level, spine long. 3 s a repetition. */
export const goodMornings: Choreography = {
  exercise: 'good-mornings',
  durationInFrames: 90,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.2,
  posterFrame: 44,
  camera: { yaw: 68, pitch: 6 },
  base: {
    leftFoot: { toeOut: 8, aside: 0.9 },
    rightFoot: { toeOut: 8, aside: 0.9 },
    leftArm: HAND_AT_TEMPLE,
    rightArm: HAND_AT_TEMPLE,
  },
  keys: [
    {
      name: 'stand tall, elbows wide',
      at: 0,
      pose: {
        crouch: 0.015,
        trunk: { lean: 1, flexion: 0 },
        head: { level: 0.9, nod: 1 },
        blades: { protraction: -3 },
      },
      contacts: SOLES,
    },
    {
      name: 'knees soft, hips start back',
      at: 0.36,
      pose: { crouch: 0.045, trunk: { lean: 11, flexion: -1 } },
      contacts: SOLES,
    },
    {
      name: 'hips travel back, back long',
      at: 0.9,
      pose: { crouch: 0.1, trunk: { lean: 45, flexion: -2 }, head: { level: 0.34, nod: 2 } },
      contacts: SOLES,
    },
    {
      name: 'trunk nearly level, weight on the heels',
      at: 1.48,
      pose: {
        crouch: 0.15,
        trunk: { lean: 69, flexion: -2 },
        head: { level: 0.13, nod: 2 },
        blades: { protraction: -6 },
      },
      contacts: SOLES,
    },
    {
      name: 'glutes bring the hips forward',
      at: 2.02,
      pose: { crouch: 0.09, trunk: { lean: 40, flexion: -1.5 }, head: { level: 0.37, nod: 2 } },
      contacts: SOLES,
    },
    {
      name: 'nearly tall',
      at: 2.55,
      pose: { crouch: 0.03, trunk: { lean: 7, flexion: -0.5 }, head: { level: 0.85, nod: 1 } },
      contacts: SOLES,
    },
  ],
};

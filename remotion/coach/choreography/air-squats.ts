import type { PartialPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const ON_BOTH_FEET: readonly ContactName[] = ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'];

const arms = (arm: NonNullable<PartialPose['leftArm']>): PartialPose => ({
  leftArm: arm,
  rightArm: arm,
});

/** Hips back first, arms rise as a counterweight, thighs to parallel, eyes forward. 2.8 s a repetition. */
export const airSquats: Choreography = {
  exercise: 'air-squats',
  durationInFrames: 84,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.15,
  posterFrame: 42,
  camera: { yaw: 52, pitch: 7 },
  base: {
    leftFoot: { toeOut: 15, aside: 1.06 },
    rightFoot: { toeOut: 15, aside: 1.06 },
    kneesOut: 2,
    head: { level: 0.82, nod: 3 },
  },
  keys: [
    {
      name: 'stand tall, hips open',
      at: 0,
      pose: {
        crouch: 0.012,
        trunk: { lean: 1, flexion: 0 },
        ...arms({
          flexion: 10,
          abduction: 10,
          rotation: 12,
          elbow: 16,
          pronation: 14,
          wristExtension: 0,
          curl: 0.28,
        }),
      },
      contacts: ON_BOTH_FEET,
    },
    {
      name: 'hips back first',
      at: 0.36,
      pose: { crouch: 0.1, trunk: { lean: 13, flexion: 1 } },
      contacts: ON_BOTH_FEET,
    },
    {
      name: 'half way down, arms rising',
      at: 0.82,
      pose: {
        crouch: 0.58,
        trunk: { lean: 26, flexion: 2 },
        ...arms({ flexion: 76, abduction: 4, rotation: 4, elbow: 13, pronation: 62, curl: 0.16 }),
      },
      contacts: ON_BOTH_FEET,
    },
    {
      name: 'thighs parallel',
      at: 1.36,
      pose: {
        crouch: 0.99,
        trunk: { lean: 30, flexion: 3 },
        ...arms({
          flexion: 117,
          abduction: 2,
          rotation: 2,
          elbow: 9,
          pronation: 72,
          wristExtension: 6,
          curl: 0.06,
        }),
      },
      contacts: ON_BOTH_FEET,
    },
    {
      name: 'drive up through the whole foot',
      at: 1.84,
      pose: {
        crouch: 0.56,
        trunk: { lean: 26, flexion: 2 },
        ...arms({ flexion: 78, abduction: 4, rotation: 4, elbow: 13, pronation: 58, curl: 0.16 }),
      },
      contacts: ON_BOTH_FEET,
    },
    {
      name: 'hips through',
      at: 2.34,
      pose: { crouch: 0.09, trunk: { lean: 9, flexion: 1 } },
      contacts: ON_BOTH_FEET,
    },
  ],
};

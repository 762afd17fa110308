import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms, SOLES } from './both-sides';
import type { Choreography } from './choreography';

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
        ...bothArms({
          flexion: 10,
          abduction: 10,
          rotation: 12,
          elbow: 16,
          pronation: 14,
          wristExtension: 0,
          curl: 0.28,
        }),
      },
      contacts: SOLES,
    },
    {
      name: 'hips back first',
      at: 0.36,
      pose: { crouch: 0.1, trunk: { lean: 13, flexion: 1 } },
      contacts: SOLES,
    },
    {
      name: 'half way down, arms rising',
      at: 0.82,
      pose: {
        crouch: 0.58,
        trunk: { lean: 26, flexion: 2 },
        ...bothArms({
          flexion: 76,
          abduction: 4,
          rotation: 4,
          elbow: 13,
          pronation: 62,
          curl: 0.16,
        }),
      },
      contacts: SOLES,
    },
    {
      name: 'thighs parallel',
      at: 1.36,
      pose: {
        crouch: 0.99,
        trunk: { lean: 30, flexion: 3 },
        ...bothArms({
          flexion: 117,
          abduction: 2,
          rotation: 2,
          elbow: 9,
          pronation: 72,
          wristExtension: 6,
          curl: 0.06,
        }),
      },
      contacts: SOLES,
    },
    {
      name: 'drive up through the whole foot',
      at: 1.84,
      pose: {
        crouch: 0.56,
        trunk: { lean: 26, flexion: 2 },
        ...bothArms({
          flexion: 78,
          abduction: 4,
          rotation: 4,
          elbow: 13,
          pronation: 58,
          curl: 0.16,
        }),
      },
      contacts: SOLES,
    },
    {
      name: 'hips through',
      at: 2.34,
      pose: { crouch: 0.09, trunk: { lean: 9, flexion: 1 } },
      contacts: SOLES,
    },
  ],
};

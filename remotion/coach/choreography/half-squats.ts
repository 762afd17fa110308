import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms, SOLES } from './both-sides';
import type { Choreography } from './choreography';

/** Hips back as if to a high stool, knees bent to about 70°, arms reach ahead to chest height. 2.4 s a repetition. */
export const halfSquats: Choreography = {
  exercise: 'half-squats',
  durationInFrames: 72,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 0.95,
  posterFrame: 35,
  camera: { yaw: 50, pitch: 7 },
  base: {
    leftFoot: { toeOut: 13, aside: 1.02 },
    rightFoot: { toeOut: 13, aside: 1.02 },
    kneesOut: 2,
    head: { level: 0.85, nod: 3 },
  },
  keys: [
    {
      name: 'stand tall, hips open',
      at: 0,
      pose: {
        crouch: 0.012,
        trunk: { lean: 1, flexion: 0 },
        ...bothArms({
          flexion: 12,
          abduction: 9,
          rotation: 14,
          elbow: 18,
          pronation: 16,
          curl: 0.3,
        }),
      },
      contacts: SOLES,
    },
    {
      name: 'hips back first',
      at: 0.34,
      pose: { crouch: 0.08, trunk: { lean: 12, flexion: 1 } },
      contacts: SOLES,
    },
    {
      name: 'sinking, arms reach ahead',
      at: 0.7,
      pose: {
        crouch: 0.32,
        trunk: { lean: 22, flexion: 1.5 },
        ...bothArms({
          flexion: 56,
          abduction: 5,
          rotation: 12,
          elbow: 24,
          pronation: 42,
          curl: 0.22,
        }),
      },
      contacts: SOLES,
    },
    {
      name: 'half way, as on a high stool',
      at: 1.14,
      pose: {
        crouch: 0.53,
        trunk: { lean: 25, flexion: 2 },
        ...bothArms({
          flexion: 92,
          abduction: 3,
          rotation: 10,
          elbow: 20,
          pronation: 58,
          curl: 0.14,
        }),
      },
      contacts: SOLES,
    },
    {
      name: 'push the floor away',
      at: 1.58,
      pose: {
        crouch: 0.28,
        trunk: { lean: 19, flexion: 1.5 },
        ...bothArms({
          flexion: 58,
          abduction: 5,
          rotation: 12,
          elbow: 24,
          pronation: 42,
          curl: 0.2,
        }),
      },
      contacts: SOLES,
    },
    {
      name: 'hips through',
      at: 2.02,
      pose: { crouch: 0.06, trunk: { lean: 6, flexion: 0.5 } },
      contacts: SOLES,
    },
  ],
};

import type { PartialPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import { SOLES } from './both-sides';
import type { Choreography } from './choreography';

/** Palms under the upper head of the dumbbell, elbows below the wrists. */
const CRADLE: NonNullable<PartialPose['leftArm']> = {
  flexion: 20,
  abduction: 17,
  rotation: 49,
  elbow: 126,
  pronation: 3,
  wristExtension: 48,
  curl: 0.22,
};

const FOOT = { aside: 1.16, toeOut: 22 };

/** Dumbbell against the chest, between the heels with an upright trunk, elbows inside the knees. 3 s a repetition. */
export const gobletSquats: Choreography = {
  exercise: 'goblet-squats',
  durationInFrames: 90,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.2,
  posterFrame: 45,
  camera: { yaw: 44, pitch: 7 },
  props: [{ kind: 'dumbbells', held: 'goblet' }],
  base: {
    leftFoot: FOOT,
    rightFoot: FOOT,
    kneesOut: 4,
    leftArm: CRADLE,
    rightArm: CRADLE,
    head: { level: 0.85 },
  },
  keys: [
    {
      name: 'stand tall, dumbbell on the chest',
      at: 0,
      pose: {
        crouch: 0.014,
        trunk: { lean: 1, flexion: 0 },
        blades: { protraction: 0 },
        head: { nod: 2 },
        leftArm: { flexion: 20, elbow: 126 },
        rightArm: { flexion: 20, elbow: 126 },
      },
      contacts: SOLES,
    },
    {
      name: 'hips back, knees open',
      at: 0.36,
      pose: { crouch: 0.1, trunk: { lean: 9, flexion: 1 } },
      contacts: SOLES,
    },
    {
      name: 'half way down',
      at: 0.9,
      pose: { crouch: 0.6, trunk: { lean: 19, flexion: 2 } },
      contacts: SOLES,
    },
    {
      name: 'sit between the heels, chest high',
      at: 1.5,
      pose: {
        crouch: 1.08,
        trunk: { lean: 23, flexion: 2 },
        blades: { protraction: 2 },
        head: { nod: -1 },
        leftArm: { flexion: 25, elbow: 128 },
        rightArm: { flexion: 25, elbow: 128 },
      },
      contacts: SOLES,
    },
    {
      name: 'drive up through the heels',
      at: 2,
      pose: { crouch: 0.58, trunk: { lean: 20, flexion: 2 } },
      contacts: SOLES,
    },
    {
      name: 'hips through',
      at: 2.54,
      pose: { crouch: 0.09, trunk: { lean: 7, flexion: 1 } },
      contacts: SOLES,
    },
  ],
};

import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms, SOLES } from './both-sides';
import type { Choreography } from './choreography';

/** Hips far back over soft knees, back flat, dumbbells along the legs to mid-shin. 3.2 s a repetition. */
export const romanianDeadlifts: Choreography = {
  exercise: 'romanian-deadlifts',
  durationInFrames: 96,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.2,
  posterFrame: 46,
  camera: { yaw: 66, pitch: 6 },
  props: [{ kind: 'dumbbells', held: 'both' }],
  base: {
    leftFoot: { aside: 0.8, toeOut: 6 },
    rightFoot: { aside: 0.8, toeOut: 6 },
    leftArm: { curl: 1, abduction: 3, rotation: 14, pronation: 66 },
    rightArm: { curl: 1, abduction: 3, rotation: 14, pronation: 66 },
    head: { level: 0.55 },
  },
  keys: [
    {
      name: 'stand tall, dumbbells before the thighs',
      at: 0,
      pose: {
        crouch: 0.016,
        trunk: { lean: 1, flexion: 0 },
        blades: { protraction: -3 },
        head: { nod: 1 },
        ...bothArms({ flexion: 12, elbow: 12 }),
      },
      contacts: SOLES,
    },
    {
      name: 'hips start back',
      at: 0.42,
      pose: {
        crouch: 0.045,
        trunk: { lean: 14, flexion: -1 },
        ...bothArms({ flexion: 16, elbow: 12 }),
      },
      contacts: SOLES,
    },
    {
      name: 'dumbbells at the knees',
      at: 1,
      pose: {
        crouch: 0.11,
        trunk: { lean: 46, flexion: -2 },
        ...bothArms({ flexion: 35.5, elbow: 10 }),
      },
      contacts: SOLES,
    },
    {
      name: 'mid-shin, hips as far back as they go',
      at: 1.56,
      pose: {
        crouch: 0.17,
        trunk: { lean: 77, flexion: -2 },
        blades: { protraction: 2 },
        head: { nod: -2 },
        ...bothArms({ flexion: 63, elbow: 8 }),
      },
      contacts: SOLES,
    },
    {
      name: 'hips drive forward',
      at: 2.14,
      pose: {
        crouch: 0.11,
        trunk: { lean: 46, flexion: -2 },
        ...bothArms({ flexion: 38, elbow: 10 }),
      },
      contacts: SOLES,
    },
    {
      name: 'nearly tall',
      at: 2.68,
      pose: {
        crouch: 0.04,
        trunk: { lean: 12, flexion: -0.5 },
        ...bothArms({ flexion: 15.5, elbow: 12 }),
      },
      contacts: SOLES,
    },
  ],
};

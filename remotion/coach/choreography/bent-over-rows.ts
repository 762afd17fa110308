import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms, SOLES } from './both-sides';
import type { Choreography } from './choreography';

/** Hinged and still; elbows pull past the ribs to the back pockets, blades together, lowered slower. 2.6 s. */
export const bentOverRows: Choreography = {
  exercise: 'bent-over-rows',
  durationInFrames: 78,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 2.3,
  posterFrame: 33,
  camera: { yaw: 60, pitch: 8 },
  props: [{ kind: 'dumbbells', held: 'both' }],
  base: {
    crouch: 0.2,
    leftFoot: { aside: 0.85, toeOut: 8 },
    rightFoot: { aside: 0.85, toeOut: 8 },
    leftArm: { curl: 1 },
    rightArm: { curl: 1 },
    head: { level: 0.42 },
  },
  keys: [
    {
      name: 'arms hang long below the shoulders',
      at: 0,
      pose: {
        trunk: { lean: 60, flexion: -1 },
        blades: { protraction: 9, elevation: 0 },
        head: { nod: 0 },
        ...bothArms({ flexion: 60, abduction: 6, rotation: 6, elbow: 9, pronation: 12 }),
      },
      contacts: SOLES,
    },
    {
      name: 'blades set, elbows start back',
      at: 0.3,
      pose: {
        blades: { protraction: 3 },
        ...bothArms({ flexion: 43, abduction: 9.5, rotation: 4, elbow: 28 }),
      },
      contacts: SOLES,
    },
    {
      name: 'elbows pass the ribs',
      at: 0.62,
      pose: {
        trunk: { lean: 59, flexion: -2 },
        blades: { protraction: -6 },
        ...bothArms({ flexion: 8, abduction: 14.5, rotation: -2, elbow: 70, pronation: 4 }),
      },
      contacts: SOLES,
    },
    {
      name: 'squeeze the blades, dumbbells at the waist',
      at: 1.04,
      pose: {
        trunk: { lean: 58, flexion: -3 },
        blades: { protraction: -14, elevation: -3 },
        head: { nod: -2 },
        ...bothArms({ flexion: -33, abduction: 16, rotation: -2, elbow: 96, pronation: 0 }),
      },
      contacts: SOLES,
    },
    {
      name: 'start to let down',
      at: 1.3,
      pose: { blades: { protraction: -11 }, ...bothArms({ flexion: -25, elbow: 90 }) },
      contacts: SOLES,
    },
    {
      name: 'half way down',
      at: 1.8,
      pose: {
        trunk: { lean: 59, flexion: -2 },
        blades: { protraction: 0 },
        ...bothArms({ flexion: 23, abduction: 13.5, rotation: -1, elbow: 54, pronation: 6 }),
      },
      contacts: SOLES,
    },
    {
      name: 'nearly long',
      at: 2.3,
      pose: {
        blades: { protraction: 7 },
        ...bothArms({ flexion: 51, abduction: 8, rotation: 4, elbow: 18, pronation: 11 }),
      },
      contacts: SOLES,
    },
  ],
};

import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms, SOLES } from './both-sides';
import type { Choreography } from './choreography';

/** Long arms just below shoulder height open the band to the chest, blades together, slower back. 2.4 s. */
export const bandPullAparts: Choreography = {
  exercise: 'band-pull-aparts',
  durationInFrames: 72,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1,
  posterFrame: 30,
  camera: { yaw: 30, pitch: 9 },
  props: [{ kind: 'band', length: 0.34 }],
  base: {
    crouch: 0.013,
    leftFoot: { aside: 0.95, toeOut: 10 },
    rightFoot: { aside: 0.95, toeOut: 10 },
    leftArm: { curl: 1 },
    rightArm: { curl: 1 },
  },
  keys: [
    {
      name: 'arms ahead, band just taut',
      at: 0,
      pose: {
        trunk: { lean: 1, flexion: 0 },
        blades: { protraction: 4, elevation: -5 },
        head: { nod: 1 },
        ...bothArms({ flexion: 81, abduction: 3, rotation: 24, elbow: 10, pronation: 60 }),
      },
      contacts: SOLES,
    },
    {
      name: 'blades start together',
      at: 0.24,
      pose: { blades: { protraction: 0 }, ...bothArms({ flexion: 81, abduction: 13, elbow: 10 }) },
      contacts: SOLES,
    },
    {
      name: 'half open',
      at: 0.56,
      pose: { blades: { protraction: -7 }, ...bothArms({ flexion: 79, abduction: 45, elbow: 9 }) },
      contacts: SOLES,
    },
    {
      name: 'band on the chest, blades together',
      at: 1,
      pose: {
        trunk: { lean: 0, flexion: -3 },
        blades: { protraction: -15, elevation: -7 },
        head: { nod: 0 },
        ...bothArms({ flexion: 56, abduction: 77, rotation: 6, elbow: 8, pronation: 32 }),
      },
      contacts: SOLES,
    },
    {
      name: 'start back, still pulling',
      at: 1.22,
      pose: { blades: { protraction: -13 }, ...bothArms({ flexion: 62, abduction: 72, elbow: 8 }) },
      contacts: SOLES,
    },
    {
      name: 'half closed',
      at: 1.7,
      pose: { blades: { protraction: -5 }, ...bothArms({ flexion: 79, abduction: 41, elbow: 9 }) },
      contacts: SOLES,
    },
    {
      name: 'nearly closed',
      at: 2.14,
      pose: { blades: { protraction: 3 }, ...bothArms({ flexion: 81, abduction: 8, elbow: 10 }) },
      contacts: SOLES,
    },
  ],
};

import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms, SOLES } from './both-sides';
import type { Choreography } from './choreography';

/** Elbows glued to the sides, palms turn up on the way, lowered slower than lifted. 2.8 s a repetition. */
export const bicepsCurls: Choreography = {
  exercise: 'biceps-curls',
  durationInFrames: 84,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 2.5,
  posterFrame: 38,
  camera: { yaw: 38, pitch: 6 },
  props: [{ kind: 'dumbbells', held: 'both' }],
  base: {
    crouch: 0.014,
    leftFoot: { aside: 0.9, toeOut: 10 },
    rightFoot: { aside: 0.9, toeOut: 10 },
    leftArm: { abduction: 10, curl: 1 },
    rightArm: { abduction: 10, curl: 1 },
  },
  keys: [
    {
      name: 'arms long, palms to the thighs',
      at: 0,
      pose: {
        trunk: { lean: 1 },
        blades: { protraction: -2, elevation: 0 },
        head: { nod: 1 },
        ...bothArms({ flexion: 1, rotation: 4, elbow: 9, pronation: 4, wristExtension: 0 }),
      },
      contacts: SOLES,
    },
    {
      name: 'forearms start up, palms turn',
      at: 0.34,
      pose: bothArms({ flexion: 2, rotation: 2, elbow: 38, pronation: -26 }),
      contacts: SOLES,
    },
    {
      name: 'forearms level',
      at: 0.66,
      pose: {
        trunk: { lean: 0 },
        ...bothArms({ flexion: 4, rotation: -4, elbow: 84, pronation: -66 }),
      },
      contacts: SOLES,
    },
    {
      name: 'squeeze at the top',
      at: 1.16,
      pose: {
        trunk: { lean: -0.6 },
        blades: { elevation: 1 },
        head: { nod: 2 },
        ...bothArms({ flexion: 9, rotation: -6, elbow: 130, pronation: -72, wristExtension: -6 }),
      },
      contacts: SOLES,
    },
    {
      name: 'start to let down',
      at: 1.42,
      pose: bothArms({ elbow: 122, flexion: 8 }),
      contacts: SOLES,
    },
    {
      name: 'half way down, still braking',
      at: 1.98,
      pose: {
        trunk: { lean: 0.4 },
        ...bothArms({ flexion: 4, rotation: -4, elbow: 72, pronation: -60 }),
      },
      contacts: SOLES,
    },
    {
      name: 'nearly long',
      at: 2.5,
      pose: bothArms({ flexion: 1.5, rotation: 2, elbow: 19, pronation: -12, wristExtension: 0 }),
      contacts: SOLES,
    },
  ],
};

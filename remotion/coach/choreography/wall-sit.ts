import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const ON_WALL_AND_FEET: readonly ContactName[] = [
  'hipsBack',
  'upperBack',
  'leftHeel',
  'leftBall',
  'rightHeel',
  'rightBall',
];

const FOOT = { forward: 0.313, aside: 0.8, toeOut: 7 };

/** Back flat on the wall, thighs just above parallel, shins upright, arms hanging free. 4 s a breath. */
export const wallSit: Choreography = {
  exercise: 'wall-sit',
  durationInFrames: 120,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.6,
  posterFrame: 0,
  camera: { yaw: 58, pitch: 8 },
  props: [{ kind: 'wall', z: -0.206, side: 'behind' }],
  base: {
    support: { standing: 0, placed: 1 },
    pelvis: { height: 0.678, forward: -0.13 },
    trunk: { lean: -2.5, flexion: 0.4 },
    leftFoot: FOOT,
    rightFoot: FOOT,
    head: { level: 0.9 },
  },
  keys: [
    {
      name: 'breathe out, back flat',
      at: 0,
      pose: {
        blades: { elevation: -1 },
        head: { nod: 1 },
        leftArm: { flexion: 3, abduction: 13, rotation: 12, elbow: 11, pronation: 30, curl: 0.3 },
        rightArm: { flexion: 3, abduction: 13, rotation: 12, elbow: 11, pronation: 30, curl: 0.3 },
      },
      contacts: ON_WALL_AND_FEET,
    },
    {
      name: 'breathe in, stay low',
      at: 1.8,
      pose: {
        blades: { elevation: 1 },
        head: { nod: -0.5 },
        leftArm: { abduction: 14, elbow: 12.5 },
        rightArm: { abduction: 14, elbow: 12.5 },
      },
      contacts: ON_WALL_AND_FEET,
    },
  ],
};

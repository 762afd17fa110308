import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';
import { HAND_ON_HIP } from './hand-places';

const ON_THREE_POINTS: readonly ContactName[] = ['leftHeel', 'leftBall', 'rightBall'];

/** Left foot ahead, right foot far behind: straight down and up, hands on the hips. 2.6 s a repetition. */
export const splitSquats: Choreography = {
  exercise: 'split-squats',
  durationInFrames: 78,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.0,
  posterFrame: 36,
  camera: { yaw: 66, pitch: 7 },
  base: {
    support: { standing: 0, placed: 1 },
    pelvis: { left: 0 },
    leftFoot: { forward: 0.42, aside: 0.6, toeOut: 3 },
    rightFoot: { forward: -0.64, aside: 0.6, toeOut: 3, heelLift: 68 },
    leftArm: HAND_ON_HIP,
    rightArm: HAND_ON_HIP,
    head: { level: 0.9, nod: 3 },
  },
  keys: [
    {
      name: 'long split stance, tall',
      at: 0,
      pose: { pelvis: { height: 1.0, forward: 0.05 }, trunk: { lean: 3, flexion: 0 } },
      contacts: ON_THREE_POINTS,
    },
    {
      name: 'sink straight down',
      at: 0.5,
      pose: { pelvis: { height: 0.86, forward: 0.035 }, trunk: { lean: 4 } },
      contacts: ON_THREE_POINTS,
    },
    {
      name: 'right knee just above the floor, left shin upright',
      at: 1.2,
      pose: { pelvis: { height: 0.6, forward: 0.0 }, trunk: { lean: 5, flexion: 1 } },
      contacts: ON_THREE_POINTS,
    },
    {
      name: 'left heel heavy, drive up',
      at: 1.74,
      pose: { pelvis: { height: 0.8, forward: 0.03 }, trunk: { lean: 5 } },
      contacts: ON_THREE_POINTS,
    },
    {
      name: 'nearly tall',
      at: 2.2,
      pose: { pelvis: { height: 0.985, forward: 0.048 }, trunk: { lean: 3 } },
      contacts: ON_THREE_POINTS,
    },
  ],
};

import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';
import { HAND_ON_HIP } from './hand-places';

const FRONT_SOLE_REAR_BALL: readonly ContactName[] = ['leftHeel', 'leftBall', 'rightBall'];

/** Left foot ahead: the knee glides over its toes, the heel stays heavy, and back again. 2.4 s a rock. */
export const ankleRocks: Choreography = {
  exercise: 'ankle-rocks',
  durationInFrames: 72,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 0.1,
  posterFrame: 34,
  camera: { yaw: 72, pitch: 6 },
  base: {
    leftFoot: { forward: 0.2, aside: 0.62, toeOut: 3 },
    rightFoot: { forward: -0.26, aside: 0.62, toeOut: 6 },
    leftArm: HAND_ON_HIP,
    rightArm: HAND_ON_HIP,
    head: { level: 0.9, nod: 5 },
  },
  keys: [
    {
      name: 'weight between the feet, front knee nearly long',
      at: 0.1,
      pose: {
        crouch: 0.1,
        sway: { forward: -0.2 },
        trunk: { lean: 3, flexion: 0 },
        rightFoot: { heelLift: 16 },
      },
      contacts: FRONT_SOLE_REAR_BALL,
    },
    {
      name: 'knee starts forward',
      at: 0.6,
      pose: {
        crouch: 0.22,
        sway: { forward: 0.3 },
        trunk: { lean: 5 },
        rightFoot: { heelLift: 34 },
      },
      contacts: FRONT_SOLE_REAR_BALL,
    },
    {
      name: 'knee over the toes, heel heavy',
      at: 1.12,
      pose: {
        crouch: 0.43,
        sway: { forward: 0.8 },
        trunk: { lean: 4, flexion: 0 },
        rightFoot: { heelLift: 56 },
      },
      contacts: FRONT_SOLE_REAR_BALL,
    },
    {
      name: 'an instant there',
      at: 1.34,
      pose: {
        crouch: 0.44,
        sway: { forward: 0.82 },
        trunk: { lean: 4, flexion: 0 },
        rightFoot: { heelLift: 57 },
      },
      contacts: FRONT_SOLE_REAR_BALL,
    },
    {
      name: 'glide back',
      at: 1.86,
      pose: {
        crouch: 0.22,
        sway: { forward: 0.4 },
        trunk: { lean: 5 },
        rightFoot: { heelLift: 32 },
      },
      contacts: FRONT_SOLE_REAR_BALL,
    },
  ],
};

import { USUAL_MARKS } from '../rig/floor-marks';
import type { ArmPose } from '../rig/body-pose';
import { SOLES } from './both-sides';
import type { Choreography } from './choreography';

const CLASPED: Partial<ArmPose> = {
  flexion: -46,
  abduction: 7,
  rotation: 62,
  elbow: 52,
  pronation: -49,
  wristExtension: 30,
  curl: 0.5,
};

/** Hands clasped behind the back, shoulders rolled back, hands lifted a little; only the breath moves. 4.5 s a breath. */
export const chestStretch: Choreography = {
  exercise: 'chest-stretch',
  durationInFrames: 135,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.9,
  posterFrame: 57,
  camera: { yaw: 118, pitch: 6 },
  base: {
    crouch: 0.015,
    leftFoot: { aside: 0.95, toeOut: 9 },
    rightFoot: { aside: 0.95, toeOut: 9 },
    head: { level: 1, nod: 0 },
    leftArm: CLASPED,
    rightArm: CLASPED,
  },
  keys: [
    {
      name: 'breathed out, hands low',
      at: 0,
      pose: {
        trunk: { lean: 0, flexion: -2 },
        blades: { protraction: -12, elevation: -2 },
        leftArm: { flexion: -46 },
        rightArm: { flexion: -46 },
      },
      contacts: SOLES,
    },
    {
      name: 'breathed in, chest wide, hands a little higher',
      at: 1.95,
      pose: {
        trunk: { lean: 0, flexion: -5 },
        blades: { protraction: -16, elevation: 0 },
        leftArm: { flexion: -49 },
        rightArm: { flexion: -49 },
      },
      contacts: SOLES,
    },
  ],
};

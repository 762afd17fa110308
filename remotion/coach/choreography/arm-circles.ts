import type { ArmPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, KeyPose } from './choreography';

/** Where the long arms point on their way round; shoulders stay low, ribs quiet. */
const circle = (name: string, at: number, arm: Partial<ArmPose>): KeyPose => ({
  name,
  at,
  pose: { leftArm: arm, rightArm: arm },
  contacts: ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'],
});

/** Arms long at shoulder height, hands draw even circles: forwards, up, back and down. 2 s a circle. */
export const armCircles: Choreography = {
  exercise: 'arm-circles',
  durationInFrames: 60,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 0.5,
  posterFrame: 12,
  camera: { yaw: 24, pitch: 5 },
  base: {
    crouch: 0.012,
    leftFoot: { aside: 0.95, toeOut: 10 },
    rightFoot: { aside: 0.95, toeOut: 10 },
    trunk: { lean: 1 },
    head: { level: 1, nod: 1 },
    blades: { protraction: -2, elevation: -3 },
    leftArm: { elbow: 9, pronation: 26, curl: 0.08 },
    rightArm: { elbow: 9, pronation: 26, curl: 0.08 },
  },
  keys: [
    circle('forwards', 0, { flexion: 90, abduction: 39, rotation: 24 }),
    circle('forwards and up', 0.25, { flexion: 107, abduction: 43, rotation: 35 }),
    circle('up', 0.5, { flexion: 121, abduction: 53, rotation: 46 }),
    circle('back and up', 0.75, { flexion: 123, abduction: 66, rotation: 51 }),
    circle('back', 1, { flexion: 90, abduction: 75, rotation: 24 }),
    circle('back and down', 1.25, { flexion: 57, abduction: 66, rotation: -3 }),
    circle('down', 1.5, { flexion: 59, abduction: 53, rotation: 2 }),
    circle('forwards and down', 1.75, { flexion: 73, abduction: 43, rotation: 13 }),
  ],
};

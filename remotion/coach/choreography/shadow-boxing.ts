import type { ArmPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import { BALLS } from './both-sides';
import type { Choreography } from './choreography';

const LEFT_GUARD = { flexion: 60, abduction: 14, rotation: 18, elbow: 128, pronation: -8 };
const RIGHT_GUARD = { flexion: 52, abduction: 14, rotation: 22, elbow: 137, pronation: -8 };
const JAB = { flexion: 99, abduction: 29, rotation: 24, elbow: 12, pronation: 52 };
const CROSS = { flexion: 100, abduction: 21, rotation: 24, elbow: 14, pronation: 52 };
/** The rear foot pivots on its ball: its mark gives way as the heel turns out. */
const REAR_FOOT = { forward: -0.2, aside: 1.02, toeOut: 34, heelLift: 14 };
const REAR_FOOT_TURNED = { forward: -0.225, aside: 1.3, toeOut: 11, heelLift: 34 };
const FIST: Partial<ArmPose> = { curl: 1, wristExtension: 4 };

/** A jab and a cross from the boxer's stance: hips turn into each punch, the other fist stays at the cheek. 1 s a pair. */
export const shadowBoxing: Choreography = {
  exercise: 'shadow-boxing',
  durationInFrames: 30,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.05,
  posterFrame: 22,
  camera: { yaw: 42, pitch: 5 },
  base: {
    leftFoot: { forward: 0.17, aside: 0.95, toeOut: -6, heelLift: 4 },
    rightFoot: REAR_FOOT,
    leftArm: FIST,
    rightArm: FIST,
    blades: { protraction: 3 },
  },
  keys: [
    {
      name: 'guard, fists at the cheeks',
      at: 0.04,
      pose: {
        crouch: 0.13,
        sway: { forward: -0.1 },
        trunk: { lean: 7, flexion: 8, twist: -8, pelvisTurn: -22 },
        head: { level: 0.9, nod: 4, turn: 30 },
        leftFoot: { heelLift: 6 },
        rightFoot: REAR_FOOT,
        leftArm: LEFT_GUARD,
        rightArm: RIGHT_GUARD,
      },
      contacts: BALLS,
    },
    {
      name: 'left jab, straight from the cheek',
      at: 0.25,
      pose: {
        crouch: 0.14,
        sway: { forward: 0.12 },
        trunk: { lean: 9, flexion: 8, twist: -12, pelvisTurn: -26 },
        head: { turn: 38 },
        leftFoot: { heelLift: 2 },
        rightFoot: { ...REAR_FOOT, heelLift: 18 },
        leftArm: JAB,
        rightArm: RIGHT_GUARD,
      },
      contacts: BALLS,
    },
    {
      name: 'straight back to guard',
      at: 0.48,
      pose: {
        crouch: 0.12,
        sway: { forward: 0 },
        trunk: { twist: -4, pelvisTurn: -20 },
        head: { turn: 24 },
        leftFoot: { heelLift: 4 },
        rightFoot: { ...REAR_FOOT, heelLift: 18 },
        leftArm: LEFT_GUARD,
        rightArm: RIGHT_GUARD,
      },
      contacts: BALLS,
    },
    {
      name: 'right cross, hips and heel turn in',
      at: 0.73,
      pose: {
        crouch: 0.15,
        sway: { forward: 0.3 },
        trunk: { lean: 10, flexion: 8, twist: 16, pelvisTurn: 12 },
        head: { turn: -26 },
        leftFoot: { heelLift: 0 },
        rightFoot: REAR_FOOT_TURNED,
        leftArm: LEFT_GUARD,
        rightArm: CROSS,
      },
      contacts: BALLS,
    },
  ],
};

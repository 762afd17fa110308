import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName, KeyPose } from './choreography';
import { thenOtherSide } from './other-side';

const PALMS_AND_RIGHT_BALL: readonly ContactName[] = ['leftPalm', 'rightPalm', 'rightBall'];
const IN_LINE = { back: 1, lift: 0, heelLift: USUAL_MARKS.plankHeelLift };
const ON_THE_WAY = { back: 0.76, lift: 0.07, heelLift: 88 };
const UNDER_CHEST = { back: 0.4, lift: 0.06, heelLift: 82 };

/** One knee: in to the chest, a moment there, and the foot back on its place. */
const leftKnee: readonly KeyPose[] = [
  {
    name: 'strong plank',
    at: 0,
    settle: true,
    pose: {
      leftFoot: IN_LINE,
      rightFoot: IN_LINE,
      trunk: { lean: 78, flexion: 5, sideBend: 0 },
      shoulders: { height: 1.05, ahead: -0.03 },
      blades: { protraction: 7 },
    },
    contacts: PALMS_AND_RIGHT_BALL,
  },
  {
    name: 'left foot leaves the floor',
    at: 0.22,
    pose: { leftFoot: ON_THE_WAY, trunk: { lean: 78, flexion: 6 } },
    contacts: PALMS_AND_RIGHT_BALL,
  },
  {
    name: 'left knee to the chest, breathe out',
    at: 0.62,
    pose: {
      leftFoot: UNDER_CHEST,
      trunk: { lean: 77.5, flexion: 11, sideBend: 2.5 },
      shoulders: { height: 1.055, ahead: -0.06 },
      blades: { protraction: 11 },
    },
    contacts: PALMS_AND_RIGHT_BALL,
  },
  {
    name: 'left foot goes back',
    at: 0.96,
    pose: { leftFoot: ON_THE_WAY, trunk: { lean: 78, flexion: 7 } },
    contacts: PALMS_AND_RIGHT_BALL,
  },
  {
    name: 'left toes on their place',
    at: 1.16,
    settle: true,
    pose: { leftFoot: IN_LINE, trunk: { lean: 78, flexion: 5, sideBend: 0 } },
    contacts: [...PALMS_AND_RIGHT_BALL, 'leftBall'],
  },
];

/** From the plank one knee to the chest, back, then the other: the hips stay level. 2.6 s a pair. */
export const slowMountainClimbers: Choreography = {
  exercise: 'slow-mountain-climbers',
  durationInFrames: 78,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 0.1,
  posterFrame: 19,
  camera: { yaw: 62, pitch: 9 },
  base: {
    support: { standing: 0, hands: 1 },
    leftFoot: { aside: 0.62, toeOut: 0 },
    rightFoot: { aside: 0.62, toeOut: 0 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 40,
    head: { level: 0, nod: -10 },
  },
  keys: thenOtherSide(leftKnee, 1.3),
};

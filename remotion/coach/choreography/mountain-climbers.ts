import type { PartialPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, KeyPose } from './choreography';
import { thenOtherSide } from './other-side';

const IN_LINE = { back: 1, forward: 0, lift: 0, heelLift: USUAL_MARKS.plankHeelLift };
const UNDER_CHEST = { back: 0.41, lift: 0.055, heelLift: 82 };
const ON_THE_WAY = { back: 0.74, lift: 0.085, heelLift: 90 };

const feet = (
  driving: NonNullable<PartialPose['leftFoot']>,
  other: NonNullable<PartialPose['rightFoot']>,
): PartialPose => ({ leftFoot: driving, rightFoot: other });

/** Half a pair: the left knee drives in while the right foot lands behind. */
const leftDrive: readonly KeyPose[] = [
  {
    name: 'left knee under the chest',
    at: 0,
    pose: {
      ...feet(UNDER_CHEST, IN_LINE),
      trunk: { lean: 80, flexion: 9, sideBend: 3 },
      shoulders: { height: 1.06, ahead: -0.06 },
    },
    contacts: ['leftPalm', 'rightPalm', 'rightBall'],
  },
  {
    name: 'push off behind, left knee starts back',
    at: 0.12,
    pose: {
      ...feet({ back: 0.51, lift: 0.08, heelLift: 86 }, IN_LINE),
      trunk: { lean: 80, flexion: 8, sideBend: 2 },
    },
    contacts: ['leftPalm', 'rightPalm'],
  },
  {
    name: 'feet pass, hips stay low',
    at: 0.25,
    pose: {
      ...feet(ON_THE_WAY, ON_THE_WAY),
      trunk: { lean: 80, flexion: 6, sideBend: 0 },
      shoulders: { height: 1.08, ahead: -0.07 },
    },
    contacts: ['leftPalm', 'rightPalm'],
  },
  {
    name: 'left foot lands soft',
    at: 0.36,
    pose: {
      ...feet(IN_LINE, { back: 0.52, lift: 0.1, heelLift: 90 }),
      trunk: { lean: 80, flexion: 8, sideBend: -2 },
    },
    contacts: ['leftPalm', 'rightPalm', 'leftBall'],
  },
];

/** Running in the plank: one knee in as the other foot goes back, feet low, hips level. 1 s a pair. */
export const mountainClimbers: Choreography = {
  exercise: 'mountain-climbers',
  durationInFrames: 30,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.25,
  posterFrame: 0,
  camera: { yaw: 62, pitch: 9 },
  base: {
    support: { standing: 0, hands: 1 },
    leftFoot: { aside: 0.62, toeOut: 0 },
    rightFoot: { aside: 0.62, toeOut: 0 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 40,
    blades: { protraction: 8 },
    head: { level: 0, nod: -14 },
  },
  keys: thenOtherSide(leftDrive, 0.5),
};

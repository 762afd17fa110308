import type { ArmPose, FootPose, PartialPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName, KeyPose } from './choreography';

const SIDE_IN_SECONDS = 1.2;

type Side = 'left' | 'right';
const feet = (standing: Side, stand: Partial<FootPose>, sweep: Partial<FootPose>): PartialPose =>
  standing === 'left'
    ? { leftFoot: stand, rightFoot: sweep }
    : { leftFoot: sweep, rightFoot: stand };
const sole = (side: Side): readonly ContactName[] =>
  side === 'left' ? ['leftHeel', 'leftBall'] : ['rightHeel', 'rightBall'];
const ball = (side: Side): readonly ContactName[] =>
  side === 'left' ? ['leftBall'] : ['rightBall'];

const WIDE = { aside: 1.6, forward: 0, lift: 0, heelLift: 0, toeOut: 8 };
const BEHIND = { aside: -0.7, forward: -0.3, lift: 0, heelLift: 50, toeOut: 4 };

/** From both feet wide: the weight goes over one foot, the other sweeps behind, taps, and steps out wide again. */
const sweepBehind = (side: Side, start: number): readonly KeyPose[] => {
  const other = side === 'left' ? 'right' : 'left';
  const towards = side === 'left' ? 1 : -1;
  const arms = (across: Partial<ArmPose>, back: Partial<ArmPose>): PartialPose =>
    side === 'left' ? { leftArm: back, rightArm: across } : { leftArm: across, rightArm: back };
  return [
    {
      name: `weight goes over the ${side} foot`,
      at: start,
      pose: {
        crouch: 0.2,
        sway: { left: 1.2 * towards },
        trunk: { lean: 18, flexion: 3, twist: 2 * towards, pelvisTurn: 2 * towards },
        ...feet(side, WIDE, { ...WIDE, heelLift: 24 }),
        ...arms(
          { flexion: 18, abduction: 12, rotation: 16, elbow: 56 },
          { flexion: 12, abduction: 16, rotation: 14, elbow: 56 },
        ),
      },
      contacts: sole(side),
    },
    {
      name: `${other} foot sweeps behind`,
      at: start + 0.24,
      pose: {
        crouch: 0.3,
        sway: { left: 1.6 * towards },
        trunk: { lean: 25, flexion: 4, twist: 7 * towards, pelvisTurn: 6 * towards },
        ...feet(side, WIDE, { aside: 0.5, forward: -0.17, lift: 0.035, heelLift: 34, toeOut: 6 }),
      },
      contacts: sole(side),
    },
    {
      name: 'toes tap, hips sit back, arms across',
      at: start + 0.44,
      pose: {
        crouch: 0.42,
        sway: { left: 0.95 * towards },
        trunk: { lean: 32, flexion: 5, twist: 12 * towards, pelvisTurn: 8 * towards },
        head: { turn: -9 * towards },
        ...feet(side, WIDE, BEHIND),
        ...arms(
          { flexion: 48, abduction: -2, rotation: 38, elbow: 62, pronation: 20 },
          { flexion: -28, abduction: 24, rotation: 2, elbow: 50, pronation: 14 },
        ),
      },
      contacts: [...sole(side), ...ball(other)],
    },
    {
      name: 'an instant low',
      at: start + 0.58,
      pose: {
        crouch: 0.43,
        sway: { left: 0.95 * towards },
        trunk: { lean: 33, flexion: 5, twist: 12 * towards, pelvisTurn: 8 * towards },
        ...feet(side, WIDE, BEHIND),
      },
      contacts: sole(side),
    },
    {
      name: `${other} foot travels out`,
      at: start + 0.8,
      pose: {
        crouch: 0.27,
        sway: { left: 1.5 * towards },
        trunk: { lean: 23, flexion: 4, twist: 3 * towards, pelvisTurn: 2 * towards },
        head: { turn: 0 },
        ...feet(side, WIDE, { aside: 0.75, forward: -0.12, lift: 0.035, heelLift: 26, toeOut: 6 }),
      },
      contacts: sole(side),
    },
    {
      name: `${other} foot lands wide`,
      at: start + 1.02,
      pose: {
        crouch: 0.19,
        sway: { left: 0.3 * towards },
        trunk: { lean: 18, flexion: 3, twist: 0, pelvisTurn: 0 },
        ...feet(side, WIDE, WIDE),
      },
      contacts: [...sole(other), ...ball(side)],
    },
  ];
};

/** The skater without the leap: step wide, sweep the other foot behind, one foot always down. 2.4 s a pair. */
export const lowImpactSkaters: Choreography = {
  exercise: 'low-impact-skaters',
  durationInFrames: 72,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.9,
  posterFrame: 15,
  camera: { yaw: 20, pitch: 6 },
  base: {
    head: { level: 0.88, nod: 3 },
    leftArm: { curl: 0.4 },
    rightArm: { curl: 0.4 },
  },
  keys: [...sweepBehind('left', 0), ...sweepBehind('right', SIDE_IN_SECONDS)],
};

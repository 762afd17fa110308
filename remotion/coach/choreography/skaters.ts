import type { ArmPose, FootPose, PartialPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography, ContactName, KeyPose } from './choreography';

const LEAP_IN_SECONDS = 0.8;

type Side = 'left' | 'right';
const feet = (standing: Side, stand: Partial<FootPose>, swing: Partial<FootPose>): PartialPose =>
  standing === 'left'
    ? { leftFoot: stand, rightFoot: swing }
    : { leftFoot: swing, rightFoot: stand };
const ball = (side: Side): readonly ContactName[] =>
  side === 'left' ? ['leftBall'] : ['rightBall'];

const LANDING = { aside: 2.05, forward: 0.02, lift: 0, toeOut: 8 };
const BEHIND = { aside: -0.75, forward: -0.3, lift: 0.1, heelLift: 58, toeOut: 6 };

/** Runs from the landing on one foot to the leap off it. */
const landOn = (side: Side, start: number): readonly KeyPose[] => {
  const other = side === 'left' ? 'right' : 'left';
  const towards = side === 'left' ? 1 : -1;
  const arms = (across: Partial<ArmPose>, back: Partial<ArmPose>): PartialPose =>
    side === 'left' ? { leftArm: back, rightArm: across } : { leftArm: across, rightArm: back };
  return [
    {
      name: `ball of the ${side} foot lands`,
      at: start,
      pose: {
        crouch: 0.24,
        rise: 0,
        sway: { left: 0.5 * towards },
        trunk: { lean: 22, flexion: 5, twist: 4 * towards, pelvisTurn: 4 * towards },
        ...feet(
          side,
          { ...LANDING, heelLift: 18 },
          { aside: 0.55, forward: -0.16, lift: 0.07, heelLift: 40, toeOut: 8 },
        ),
      },
      contacts: ball(side),
    },
    {
      name: 'knee and hip catch the landing, arms across',
      at: start + 0.16,
      pose: {
        crouch: 0.5,
        sway: { left: 1.15 * towards },
        trunk: {
          lean: 38,
          flexion: 8,
          twist: 12 * towards,
          pelvisTurn: 9 * towards,
          pelvisRoll: 0,
        },
        head: { turn: -10 * towards },
        ...feet(side, { ...LANDING, heelLift: 3 }, BEHIND),
        ...arms(
          { flexion: 52, abduction: -4, rotation: 40, elbow: 62, pronation: 20 },
          { flexion: -30, abduction: 26, rotation: 2, elbow: 50, pronation: 14 },
        ),
      },
      contacts: ball(side),
    },
    {
      name: 'still for an instant',
      at: start + 0.34,
      pose: {
        crouch: 0.53,
        sway: { left: 1.0 * towards },
        trunk: { lean: 40, flexion: 8, twist: 13 * towards, pelvisTurn: 9 * towards },
        ...feet(side, { ...LANDING, heelLift: 3 }, { ...BEHIND, lift: 0.09 }),
      },
      contacts: ball(side),
    },
    {
      name: `push off the ${side} foot, out to the other side`,
      at: start + 0.54,
      pose: {
        crouch: 0.27,
        rise: 0,
        sway: { left: -0.5 * towards },
        trunk: { lean: 22, flexion: 4, twist: 0, pelvisTurn: 0 },
        head: { turn: 0 },
        ...feet(
          side,
          { ...LANDING, heelLift: 34 },
          { aside: 0.5, forward: -0.14, lift: 0.09, heelLift: 30, toeOut: 8 },
        ),
        ...arms(
          { flexion: 18, abduction: 12, rotation: 16, elbow: 56 },
          { flexion: 12, abduction: 16, rotation: 14, elbow: 56 },
        ),
      },
      contacts: [],
    },
    {
      name: 'in the air',
      at: start + 0.67,
      pose: {
        crouch: 0.24,
        rise: 0.02,
        sway: { left: -0.2 * towards },
        ...feet(
          other,
          { aside: 1.55, forward: -0.02, lift: 0.06, heelLift: 24, toeOut: 8 },
          { aside: 1.45, forward: -0.05, lift: 0.07, heelLift: 50, toeOut: 8 },
        ),
      },
      contacts: [],
    },
  ];
};

/** Leaps from side to side onto one bent leg, the other foot sweeps behind, arms swing across. 1.6 s a pair. */
export const skaters: Choreography = {
  exercise: 'skaters',
  durationInFrames: 48,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.6,
  posterFrame: 7,
  camera: { yaw: 20, pitch: 6 },
  base: {
    head: { level: 0.85, nod: 3 },
    leftArm: { curl: 0.45 },
    rightArm: { curl: 0.45 },
  },
  keys: [...landOn('left', 0), ...landOn('right', LEAP_IN_SECONDS)],
};

import { USUAL_MARKS } from '../rig/floor-marks';
import { oneFoot, soleOf, SOLES } from './both-sides';
import type { Choreography, ContactName, KeyPose } from './choreography';

const LUNGE_IN_SECONDS = 2.8;

const ball = (side: 'left' | 'right'): readonly ContactName[] =>
  side === 'left' ? ['leftBall'] : ['rightBall'];

const HOME = { aside: 0.72, lift: 0, heelLift: 0, toeOut: 6 };
const OUT = { aside: 4.05, lift: 0, heelLift: 0, toeOut: 14 };

const ARMS_LOW = { flexion: 14, abduction: 8, rotation: 26, elbow: 52, pronation: 14 };
const ARMS_AHEAD = { flexion: 66, abduction: 2, rotation: 34, elbow: 66, pronation: 26 };

/** A wide step, the hips sit back over that heel, the other leg stays long with its foot flat, and push back. */
const lunge = (side: 'left' | 'right', start: number): readonly KeyPose[] => {
  const other = side === 'left' ? 'right' : 'left';
  const towards = side === 'left' ? 1 : -1;
  return [
    {
      name: 'stand tall, hands ready',
      at: start,
      pose: {
        crouch: 0.015,
        sway: { left: 0 },
        trunk: { lean: 1, flexion: 0, sideBend: 0, pelvisRoll: 0 },
        head: { level: 0.9, nod: 2 },
        ...oneFoot(side, HOME),
        ...oneFoot(other, HOME),
        leftArm: ARMS_LOW,
        rightArm: ARMS_LOW,
      },
      contacts: [...soleOf(other), ...ball(side)],
    },
    {
      name: `weight on the ${other} foot`,
      at: start + 0.26,
      pose: {
        crouch: 0.03,
        sway: { left: -1.05 * towards },
        trunk: { lean: 2, sideBend: 0 },
        ...oneFoot(side, { ...HOME, heelLift: 14 }),
      },
      contacts: soleOf(other),
    },
    {
      name: `${side} foot travels out`,
      at: start + 0.5,
      pose: {
        crouch: 0.1,
        sway: { left: -1.7 * towards },
        trunk: { lean: 7 },
        ...oneFoot(side, { aside: 2.3, lift: 0.05, heelLift: 10, toeOut: 12 }),
      },
      contacts: soleOf(other),
    },
    {
      name: `${side} foot lands wide`,
      at: start + 0.76,
      pose: {
        crouch: 0.2,
        sway: { left: 0.2 * towards },
        trunk: { lean: 14, flexion: 1, pelvisRoll: 0 },
        ...oneFoot(side, OUT),
        leftArm: { flexion: 36, elbow: 62 },
        rightArm: { flexion: 36, elbow: 62 },
      },
      contacts: SOLES,
    },
    {
      name: `sit back over the ${side} heel`,
      at: start + 1.28,
      pose: {
        crouch: 0.62,
        sway: { left: 3.7 * towards },
        trunk: { lean: 36, flexion: 2, pelvisRoll: -7 * towards, sideBend: 6 * towards },
        head: { level: 0.78, nod: 3 },
        ...oneFoot(side, OUT),
        ...oneFoot(other, HOME),
        leftArm: ARMS_AHEAD,
        rightArm: ARMS_AHEAD,
      },
      contacts: SOLES,
    },
    {
      name: 'push the floor away',
      at: start + 1.74,
      pose: {
        crouch: 0.24,
        sway: { left: 0.5 * towards },
        trunk: { lean: 20, flexion: 1, pelvisRoll: 0, sideBend: 0 },
        ...oneFoot(side, OUT),
        leftArm: { flexion: 44, elbow: 64 },
        rightArm: { flexion: 44, elbow: 64 },
      },
      contacts: soleOf(other),
    },
    {
      name: `${side} foot returns`,
      at: start + 2.06,
      pose: {
        crouch: 0.08,
        sway: { left: -1.5 * towards },
        trunk: { lean: 8, flexion: 0 },
        ...oneFoot(side, { aside: 2.2, lift: 0.05, heelLift: 14, toeOut: 11 }),
      },
      contacts: soleOf(other),
    },
    {
      name: 'feet under the hips',
      at: start + 2.38,
      pose: {
        crouch: 0.03,
        sway: { left: -0.5 * towards },
        trunk: { lean: 3 },
        ...oneFoot(side, HOME),
        ...oneFoot(other, HOME),
      },
      contacts: SOLES,
    },
  ];
};

/** Left, then right. 2.8 s a side. */
export const sideLunges: Choreography = {
  exercise: 'side-lunges',
  durationInFrames: 168,
  repetitions: 2,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 1.1,
  posterFrame: 38,
  camera: { yaw: 18, pitch: 6 },
  base: { kneesOut: 2, leftArm: { curl: 0.5 }, rightArm: { curl: 0.5 } },
  keys: [...lunge('left', 0), ...lunge('right', LUNGE_IN_SECONDS)],
};

import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms, oneFoot, soleOf } from './both-sides';
import type { Choreography, ContactName, KeyPose } from './choreography';

const STEP_IN_SECONDS = 1;

const ball = (side: 'left' | 'right'): readonly ContactName[] =>
  side === 'left' ? ['leftBall'] : ['rightBall'];

const HOME = { aside: 0.56, lift: 0, heelLift: 0, toeOut: 9 };
const OUT = { aside: 1.95, lift: 0, heelLift: 16, toeOut: 15 };

const ARMS_LOW = bothArms({ flexion: 27, abduction: 50, rotation: 24 });
const ARMS_LEVEL = bothArms({ flexion: 88, abduction: 70, rotation: 40, elbow: 16, pronation: 10 });
const ARMS_HIGH = bothArms({ flexion: 152, abduction: 50, rotation: 44 });

/** One foot taps out while the arms go up, back in, then the other: the weight stays over the standing leg. */
const step = (side: 'left' | 'right', start: number): readonly KeyPose[] => {
  const other = side === 'left' ? 'right' : 'left';
  const towards = side === 'left' ? 1 : -1;
  return [
    {
      name: `weight on the ${other} foot`,
      at: start,
      pose: {
        crouch: 0.03,
        sway: { left: -0.55 * towards },
        trunk: { sideBend: 1.5 * towards },
        ...oneFoot(side, { ...HOME, heelLift: 14 }),
        ...oneFoot(other, HOME),
        ...ARMS_LOW,
      },
      contacts: soleOf(other),
    },
    {
      name: `${side} foot travels out`,
      at: start + 0.15,
      pose: {
        crouch: 0.035,
        sway: { left: -0.65 * towards },
        ...oneFoot(side, { aside: 1.25, lift: 0.045, heelLift: 20, toeOut: 12 }),
        ...ARMS_LEVEL,
      },
      contacts: soleOf(other),
    },
    {
      name: `${side} foot taps down`,
      at: start + 0.31,
      pose: {
        crouch: 0.045,
        sway: { left: -0.35 * towards },
        ...oneFoot(side, OUT),
        ...ARMS_HIGH,
      },
      contacts: [...soleOf(other), ...ball(side)],
    },
    {
      name: 'arms up, knees soft',
      at: start + 0.43,
      pose: {
        crouch: 0.07,
        sway: { left: -0.1 * towards },
        trunk: { sideBend: 0 },
        ...oneFoot(side, { ...OUT, heelLift: 10 }),
        ...oneFoot(other, HOME),
        ...bothArms({ flexion: 172, abduction: 9, rotation: 36, elbow: 20, pronation: 10 }),
      },
      contacts: [...soleOf(other), ...ball(side)],
    },
    {
      name: `push off the ${side} foot`,
      at: start + 0.55,
      pose: {
        crouch: 0.055,
        sway: { left: -0.4 * towards },
        ...oneFoot(side, { ...OUT, heelLift: 20 }),
        ...ARMS_HIGH,
      },
      contacts: soleOf(other),
    },
    {
      name: `${side} foot travels in`,
      at: start + 0.7,
      pose: {
        crouch: 0.035,
        sway: { left: -0.6 * towards },
        ...oneFoot(side, { aside: 1.25, lift: 0.04, heelLift: 22, toeOut: 12 }),
        ...ARMS_LEVEL,
      },
      contacts: soleOf(other),
    },
    {
      name: 'feet together, arms down',
      at: start + 0.86,
      pose: {
        crouch: 0.03,
        sway: { left: -0.15 * towards },
        ...oneFoot(side, HOME),
        ...oneFoot(other, HOME),
        ...bothArms({ flexion: 8, abduction: 12, rotation: 16, elbow: 18, pronation: 16 }),
      },
      contacts: [...soleOf(side), ...ball(other)],
    },
  ];
};

/** The jack without the jump, one foot always down: step out, arms up, step in, change sides. 2 s a left–right pair. */
export const stepJacks: Choreography = {
  exercise: 'step-jacks',
  durationInFrames: 60,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.43,
  posterFrame: 13,
  camera: { yaw: 14, pitch: 5 },
  base: {
    kneesOut: 1,
    trunk: { lean: 4, flexion: 1 },
    head: { level: 0.95, nod: 1 },
    leftArm: { curl: 0.22 },
    rightArm: { curl: 0.22 },
  },
  keys: [...step('left', 0.1), ...step('right', 0.1 + STEP_IN_SECONDS)],
};

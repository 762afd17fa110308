import type { PartialPose } from '../rig/body-pose';
import { USUAL_MARKS, type FloorMarks } from '../rig/floor-marks';
import type { Choreography, ContactName } from './choreography';

const WALL_AT = -0.08;
const MARKS: FloorMarks = {
  ...USUAL_MARKS,
  handsOn: 'wall',
  handsAhead: WALL_AT,
  handsApart: 1.16,
  handsRaised: -0.052,
};

/** The feet stand so far from the wall that the same lean brings a short and a tall body to it. */
const FEET_BACK = -1.07;
const FOOT = { forward: FEET_BACK, aside: 0.62, toeOut: 4 };

const ON_HANDS_AND_FEET: readonly ContactName[] = [
  'leftPalm',
  'rightPalm',
  'leftHeel',
  'rightHeel',
  'leftBall',
  'rightBall',
];

const ANKLE = { height: 0.1, forward: 0.026 };
/** Hips lean a degree less than the shoulders: a straight body's joints are not on one line. */
const HIPS_BEHIND = 1;
const SOFT_LEG = 0.996;

/** The whole body, straight, tilted about the ankles; degrees. */
const leaning = (lean: number): PartialPose => {
  const hips = ((lean - HIPS_BEHIND) * Math.PI) / 180;
  return {
    pelvis: {
      height: ANKLE.height + SOFT_LEG * Math.cos(hips),
      forward: FEET_BACK + ANKLE.forward + SOFT_LEG * Math.sin(hips),
    },
    trunk: { lean },
  };
};

/** Hands at chest height, heels down, the body one line from ankle to ear. 2.4 s a repetition. */
export const wallPushUps: Choreography = {
  exercise: 'wall-push-ups',
  durationInFrames: 72,
  repetitions: 1,
  marks: MARKS,
  balanced: false,
  breathInAt: 0.9,
  posterFrame: 36,
  camera: { yaw: 102, pitch: 7 },
  props: [{ kind: 'wall', z: WALL_AT, side: 'ahead' }],
  base: {
    support: { standing: 0, placed: 1 },
    leftFoot: FOOT,
    rightFoot: FOOT,
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 42,
    head: { level: 0, nod: -4 },
  },
  keys: [
    {
      name: 'brace, arms long',
      at: 0,
      pose: { ...leaning(13.4), blades: { protraction: 5 } },
      contacts: ON_HANDS_AND_FEET,
    },
    {
      name: 'start towards the wall',
      at: 0.3,
      pose: leaning(14.2),
      contacts: ON_HANDS_AND_FEET,
    },
    {
      name: 'half way',
      at: 0.76,
      pose: { ...leaning(19.4), blades: { protraction: -1 } },
      contacts: ON_HANDS_AND_FEET,
    },
    {
      name: 'chest to the wall',
      at: 1.2,
      pose: { ...leaning(24), blades: { protraction: -7 }, head: { nod: -7 } },
      contacts: ON_HANDS_AND_FEET,
    },
    {
      name: 'push the wall away',
      at: 1.6,
      pose: { ...leaning(19.4), blades: { protraction: -1 } },
      contacts: ON_HANDS_AND_FEET,
    },
    {
      name: 'nearly long',
      at: 2.06,
      pose: { ...leaning(13.9), head: { nod: -4 } },
      contacts: ON_HANDS_AND_FEET,
    },
  ],
};

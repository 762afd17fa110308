import { STEP } from '../props/prop';
import type { PartialPose } from '../rig/body-pose';
import { USUAL_MARKS, type FloorMarks } from '../rig/floor-marks';
import type { Side } from '../rig/skeleton';
import type { Choreography, ContactName, KeyPose } from './choreography';

const MARKS: FloorMarks = { ...USUAL_MARKS, stepHeight: STEP.height };

const SECONDS_A_SIDE = 2.6;
/** On the step, in leg lengths ahead of the floor mark: the whole foot behind its edge. */
const ON_STEP = 0.42;

type Foot = NonNullable<PartialPose['leftFoot']>;
type Arm = NonNullable<PartialPose['leftArm']>;

const FLOOR: Foot = { forward: 0, onStep: 0, lift: 0, heelLift: 0 };
const STEPPED: Foot = { forward: ON_STEP, onStep: 1, lift: 0, heelLift: 0 };

/** Beside the body, forwards with the opposite foot. */
const ahead: Arm = { flexion: 34, rotation: 16, elbow: 66 };
const behind: Arm = { flexion: -22, rotation: 8, elbow: 52 };
const beside: Arm = { flexion: 6, rotation: 12, elbow: 34 };

interface Moment {
  readonly name: string;
  readonly at: number;
  readonly lead: Foot;
  readonly trail: Foot;
  /** Hips in leg lengths: height, forward, and to the side of the leading foot. */
  readonly hips: readonly [height: number, forward: number, toLead: number];
  readonly lean: number;
  readonly down: readonly ('leadFoot' | 'leadBall' | 'trailFoot' | 'trailBall')[];
  readonly arms?: readonly [lead: Arm, trail: Arm];
  /** Balanced over both feet, higher by half of the step where they stand on it. */
  readonly tall?: 'floor' | 'step';
}

const MOMENTS: readonly Moment[] = [
  {
    name: 'stand tall before the step',
    at: 0,
    lead: FLOOR,
    trail: FLOOR,
    hips: [1.08, 0.05, 0],
    lean: 3,
    down: ['trailFoot'],
    arms: [beside, beside],
    tall: 'floor',
  },
  {
    name: 'leading foot clears the edge',
    at: 0.36,
    lead: { forward: 0.09, onStep: 0.9, lift: 0.1, heelLift: 12 },
    trail: FLOOR,
    hips: [1.072, 0.06, -0.07],
    lean: 6,
    down: ['trailFoot'],
  },
  {
    name: 'whole foot on the step',
    at: 0.66,
    lead: STEPPED,
    trail: FLOOR,
    hips: [1.055, 0.12, -0.035],
    lean: 13,
    down: ['leadFoot', 'trailBall'],
    arms: [behind, ahead],
  },
  {
    name: 'push through the top heel',
    at: 0.92,
    lead: STEPPED,
    trail: { ...FLOOR, heelLift: 38 },
    hips: [1.09, 0.31, 0.05],
    lean: 19,
    down: ['leadFoot'],
  },
  {
    name: 'trailing foot clears the edge',
    at: 1.22,
    lead: STEPPED,
    trail: { forward: 0.14, onStep: 0.95, lift: 0.09, heelLift: 30 },
    hips: [1.22, 0.42, 0.06],
    lean: 13,
    down: ['leadFoot'],
  },
  {
    name: 'stand tall on the step',
    at: 1.5,
    lead: STEPPED,
    trail: STEPPED,
    hips: [1.315, 0.47, 0],
    lean: 3,
    down: ['leadFoot'],
    arms: [beside, beside],
    tall: 'step',
  },
  {
    name: 'trailing foot leaves the step',
    at: 1.74,
    lead: STEPPED,
    trail: { forward: 0.21, onStep: 1, lift: 0.06, heelLift: 14 },
    hips: [1.27, 0.44, 0.06],
    lean: 10,
    down: ['leadFoot'],
  },
  {
    name: 'ball of the foot finds the floor',
    at: 2.06,
    lead: STEPPED,
    trail: { ...FLOOR, heelLift: 34 },
    hips: [1.1, 0.27, 0.035],
    lean: 17,
    down: ['leadFoot', 'trailBall'],
    arms: [behind, ahead],
  },
  {
    name: 'weight back on the lower foot',
    at: 2.24,
    lead: STEPPED,
    trail: { ...FLOOR, heelLift: 4 },
    hips: [1.06, 0.12, -0.05],
    lean: 11,
    down: ['trailBall'],
  },
  {
    name: 'leading foot comes down',
    at: 2.42,
    lead: { forward: 0.1, onStep: 0.8, lift: 0.09, heelLift: 14 },
    trail: FLOOR,
    hips: [1.07, 0.06, -0.05],
    lean: 6,
    down: ['trailFoot'],
  },
];

const contactsOf = (down: Moment['down'], lead: Side): readonly ContactName[] =>
  down.flatMap((part): readonly ContactName[] => {
    const side = part.startsWith('lead') ? lead : lead === 'left' ? 'right' : 'left';
    return part.endsWith('Ball') ? [`${side}Ball`] : [`${side}Heel`, `${side}Ball`];
  });

const keyOf = (moment: Moment, lead: Side): KeyPose => {
  const isLeft = lead === 'left';
  const [height, forward, toLead] = moment.hips;
  const left = isLeft ? toLead : -toLead;
  const arms = moment.arms;
  return {
    name: moment.name,
    at: moment.at + (isLeft ? 0 : SECONDS_A_SIDE),
    pose: {
      support: moment.tall === undefined ? { standing: 0, placed: 1 } : { standing: 1, placed: 0 },
      rise: moment.tall === 'step' ? 0.111 : 0,
      pelvis: { height, forward, left },
      sway: { left: left * 10 },
      trunk: { lean: moment.lean },
      leftFoot: isLeft ? moment.lead : moment.trail,
      rightFoot: isLeft ? moment.trail : moment.lead,
      ...(arms === undefined
        ? {}
        : { leftArm: isLeft ? arms[0] : arms[1], rightArm: isLeft ? arms[1] : arms[0] }),
    },
    contacts: contactsOf(moment.down, lead),
  };
};

/** Up with one foot and the other, down the same way back, then the other side leads. 2.6 s a side. */
export const stepUps: Choreography = {
  exercise: 'step-ups',
  durationInFrames: 156,
  repetitions: 2,
  marks: MARKS,
  balanced: false,
  breathInAt: 0.5,
  posterFrame: 21,
  camera: { yaw: 84, pitch: 8 },
  props: [{ kind: 'step', x: 0, z: 0.5, along: 'x' }],
  base: {
    leftFoot: { aside: 0.68, toeOut: 6 },
    rightFoot: { aside: 0.68, toeOut: 6 },
    leftArm: { curl: 0.5, abduction: 9 },
    rightArm: { curl: 0.5, abduction: 9 },
    head: { level: 0.8, nod: 4 },
  },
  keys: [
    ...MOMENTS.map((moment) => keyOf(moment, 'left')),
    ...MOMENTS.map((moment) => keyOf(moment, 'right')),
  ],
};

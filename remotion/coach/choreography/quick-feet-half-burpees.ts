import type { ArmPose, FootPose, PartialPose } from '../rig/body-pose';
import { BALLS, bothArms, bothFeet, PALMS } from './both-sides';
import {
  BURPEE_MARKS,
  FLYING,
  IN_LINE,
  IN_PLANK,
  ON_FEET,
  ON_HANDS,
  ON_MARK,
} from './burpee-poses';
import type { Choreography, KeyPose } from './choreography';

const both = (foot: Partial<FootPose>, arm: Partial<ArmPose>): PartialPose => ({
  ...bothFeet(foot),
  ...bothArms(arm),
});

const STEPS = 6;
const STEP_IN_SECONDS = 0.2;
const UP = { lift: 0.12, heelLift: 34 };
const DOWN = { lift: 0, heelLift: 10 };
const FRONT = { flexion: 34, abduction: 8, rotation: 22, elbow: 92, pronation: 10, curl: 0.62 };
const REAR = { flexion: -32, abduction: 20, rotation: 4, elbow: 88, pronation: 10, curl: 0.62 };

/** Quick light steps in place, foot and opposite arm together; between two steps both feet touch. */
const quickStep = (index: number): readonly KeyPose[] => {
  const left = index % 2 === 0;
  const up: KeyPose = {
    name: left ? 'left foot up' : 'right foot up',
    at: index * STEP_IN_SECONDS,
    pose: {
      ...ON_FEET,
      crouch: 0.15,
      kneesOut: 0,
      sway: { left: left ? -0.4 : 0.4, forward: 0 },
      trunk: { lean: 11, flexion: 2, twist: left ? 5 : -5, pelvisTurn: left ? -4 : 4 },
      head: { level: 0.9, nod: 2 },
      leftFoot: { ...ON_MARK, ...(left ? UP : DOWN) },
      rightFoot: { ...ON_MARK, ...(left ? DOWN : UP) },
      leftArm: { planted: 0, wristExtension: 0, ...(left ? REAR : FRONT) },
      rightArm: { planted: 0, wristExtension: 0, ...(left ? FRONT : REAR) },
    },
    contacts: [left ? 'rightBall' : 'leftBall'],
  };
  const change: KeyPose = {
    name: 'change feet',
    at: (index + 0.5) * STEP_IN_SECONDS,
    pose: {
      crouch: 0.1,
      leftFoot: { lift: 0, heelLift: 20 },
      rightFoot: { lift: 0, heelLift: 20 },
    },
    contacts: [left ? 'leftBall' : 'rightBall'],
  };
  return [up, change];
};

/** Six quick steps in place, then down, feet back to the plank, feet in, up: no push-up, no jump. 3.6 s a cycle. */
export const quickFeetHalfBurpees: Choreography = {
  exercise: 'quick-feet-half-burpees',
  durationInFrames: 108,
  repetitions: 1,
  marks: BURPEE_MARKS,
  balanced: false,
  breathInAt: 0.4,
  posterFrame: 68,
  camera: { yaw: 58, pitch: 7 },
  base: { elbowsOut: 40 },
  keys: [
    ...Array.from({ length: STEPS }, (_, index) => quickStep(index)).flat(),
    {
      name: 'both feet down, sink',
      at: 1.24,
      pose: {
        ...ON_FEET,
        crouch: 0.34,
        sway: { left: 0, forward: 0 },
        trunk: { lean: 24, flexion: 8, twist: 0, pelvisTurn: 0 },
        head: { level: 0.7, nod: 6 },
        ...both(
          { ...ON_MARK, heelLift: 12 },
          {
            planted: 0,
            flexion: 40,
            abduction: 8,
            rotation: 8,
            elbow: 40,
            pronation: 40,
            wristExtension: 20,
            curl: 0.2,
          },
        ),
      },
      contacts: BALLS,
    },
    {
      name: 'reach for the floor',
      at: 1.44,
      pose: {
        ...ON_FEET,
        crouch: 0.66,
        kneesOut: 6,
        trunk: { lean: 44, flexion: 54 },
        head: { level: 0.35, nod: 0 },
        ...both(
          { ...ON_MARK, heelLift: 34 },
          { planted: 0, flexion: 88, elbow: 18, wristExtension: 76, pronation: 62, curl: 0 },
        ),
      },
      contacts: BALLS,
    },
    {
      name: 'hands to the floor',
      at: 1.58,
      settle: true,
      pose: {
        ...ON_HANDS,
        crouch: 0.6,
        kneesOut: 8,
        trunk: { lean: 44, flexion: 76 },
        shoulders: { height: 1.02, ahead: -0.1 },
        head: { level: 0.2, nod: 0 },
        ...both({ ...ON_MARK, heelLift: 42 }, { planted: 1, flexion: 88, elbow: 12 }),
      },
      contacts: [...PALMS, ...BALLS],
    },
    {
      name: 'weight on the hands',
      at: 1.7,
      pose: {
        ...ON_HANDS,
        trunk: { lean: 51, flexion: 74 },
        shoulders: { height: 1.02, ahead: -0.06 },
        ...both({ ...ON_MARK, heelLift: 56 }, { planted: 1 }),
      },
      contacts: PALMS,
    },
    {
      name: 'feet fly back',
      at: 1.87,
      pose: {
        ...ON_HANDS,
        kneesOut: 0,
        trunk: { lean: 72, flexion: 40 },
        shoulders: { height: 1.02, ahead: -0.04 },
        ...both(FLYING, { planted: 1 }),
      },
      contacts: PALMS,
    },
    {
      name: 'soft landing on the toes',
      at: 2.06,
      settle: true,
      pose: {
        ...ON_HANDS,
        shoulders: { height: 1.02, ahead: -0.06 },
        trunk: { lean: 77, flexion: 4 },
        head: { level: 0, nod: -8 },
        ...both(IN_PLANK, { planted: 1 }),
      },
      contacts: [...PALMS, ...BALLS],
    },
    {
      name: 'hold the line',
      at: 2.28,
      settle: true,
      pose: {
        ...IN_LINE,
        shoulders: { height: 1, ahead: 0 },
        trunk: { lean: 75, flexion: 2 },
        ...both(IN_PLANK, { planted: 1 }),
      },
      contacts: PALMS,
    },
    {
      name: 'knees pull in',
      at: 2.49,
      pose: {
        ...ON_HANDS,
        kneesOut: 4,
        trunk: { lean: 70, flexion: 44 },
        shoulders: { height: 1.02, ahead: -0.04 },
        ...both(FLYING, { planted: 1 }),
      },
      contacts: PALMS,
    },
    {
      name: 'feet land behind the hands',
      at: 2.7,
      settle: true,
      pose: {
        ...ON_HANDS,
        kneesOut: 8,
        trunk: { lean: 50, flexion: 74 },
        shoulders: { height: 1.02, ahead: -0.08 },
        head: { level: 0.2, nod: 0 },
        ...both({ ...ON_MARK, heelLift: 52 }, { planted: 1, elbow: 12, flexion: 88 }),
      },
      contacts: [...PALMS, ...BALLS],
    },
    {
      name: 'push off the hands',
      at: 2.84,
      pose: {
        ...ON_HANDS,
        crouch: 0.6,
        trunk: { lean: 45, flexion: 74 },
        shoulders: { height: 1.02, ahead: -0.12 },
        ...both(
          { ...ON_MARK, heelLift: 40 },
          { planted: 1, flexion: 86, abduction: 6, elbow: 14, wristExtension: 76, pronation: 60 },
        ),
      },
      contacts: BALLS,
    },
    {
      name: 'rise from the crouch',
      at: 3.02,
      pose: {
        ...ON_FEET,
        crouch: 0.5,
        kneesOut: 5,
        trunk: { lean: 36, flexion: 40 },
        head: { level: 0.45, nod: 0 },
        ...both(
          { ...ON_MARK, heelLift: 28 },
          { planted: 0, flexion: 70, elbow: 24, wristExtension: 70, curl: 0.05 },
        ),
      },
      contacts: BALLS,
    },
    {
      name: 'nearly up',
      at: 3.24,
      pose: {
        ...ON_FEET,
        crouch: 0.24,
        kneesOut: 1,
        trunk: { lean: 19, flexion: 8 },
        head: { level: 0.75, nod: 3 },
        ...both(
          { ...ON_MARK, heelLift: 14 },
          { flexion: 18, elbow: 68, rotation: 14, pronation: 24, wristExtension: 8, curl: 0.4 },
        ),
      },
      contacts: BALLS,
    },
    {
      name: 'on the balls, ready',
      at: 3.5,
      pose: {
        crouch: 0.1,
        trunk: { lean: 11, flexion: 2, twist: 0, pelvisTurn: 0 },
        sway: { left: 0, forward: 0 },
        leftFoot: { lift: 0, heelLift: 20 },
        rightFoot: { lift: 0, heelLift: 20 },
      },
      contacts: ['rightBall'],
    },
  ],
};

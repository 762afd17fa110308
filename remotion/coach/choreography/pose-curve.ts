import {
  STANDING,
  type ArmPose,
  type BodyPose,
  type FootPose,
  type LegPose,
  type PartialPose,
} from '../rig/body-pose';
import { periodicCurve, type Knot } from '../rig/periodic-curve';
import { durationInSeconds, type Choreography } from './choreography';

/** The numbers of a pose by path: `crouch`, `leftArm.flexion`. */
const numbersOf = (pose: PartialPose): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const [part, value] of Object.entries(pose)) {
    if (typeof value === 'number') numbers.set(part, value);
    else
      for (const [field, inner] of Object.entries(value))
        if (typeof inner === 'number') numbers.set(`${part}.${field}`, inner);
  }
  return numbers;
};

type Read = (path: string) => number;

const armOf = (read: Read, arm: 'leftArm' | 'rightArm'): ArmPose => ({
  flexion: read(`${arm}.flexion`),
  abduction: read(`${arm}.abduction`),
  rotation: read(`${arm}.rotation`),
  elbow: read(`${arm}.elbow`),
  pronation: read(`${arm}.pronation`),
  wristExtension: read(`${arm}.wristExtension`),
  curl: read(`${arm}.curl`),
  planted: read(`${arm}.planted`),
});

const footOf = (read: Read, foot: 'leftFoot' | 'rightFoot'): FootPose => ({
  back: read(`${foot}.back`),
  forward: read(`${foot}.forward`),
  aside: read(`${foot}.aside`),
  lift: read(`${foot}.lift`),
  heelLift: read(`${foot}.heelLift`),
  toeOut: read(`${foot}.toeOut`),
  onStep: read(`${foot}.onStep`),
});

const legOf = (read: Read, leg: 'leftLeg' | 'rightLeg'): LegPose => ({
  free: read(`${leg}.free`),
  kneeling: read(`${leg}.kneeling`),
  lying: read(`${leg}.lying`),
  flexion: read(`${leg}.flexion`),
  abduction: read(`${leg}.abduction`),
  rotation: read(`${leg}.rotation`),
  knee: read(`${leg}.knee`),
  point: read(`${leg}.point`),
});

const poseOf = (read: Read): BodyPose => ({
  support: {
    standing: read('support.standing'),
    hands: read('support.hands'),
    plank: read('support.plank'),
    kneeling: read('support.kneeling'),
    resting: read('support.resting'),
    placed: read('support.placed'),
  },
  thighTilt: read('thighTilt'),
  pelvis: {
    height: read('pelvis.height'),
    forward: read('pelvis.forward'),
    left: read('pelvis.left'),
  },
  crouch: read('crouch'),
  rise: read('rise'),
  sway: { left: read('sway.left'), forward: read('sway.forward') },
  trunk: {
    lean: read('trunk.lean'),
    flexion: read('trunk.flexion'),
    sideBend: read('trunk.sideBend'),
    twist: read('trunk.twist'),
    pelvisRoll: read('trunk.pelvisRoll'),
    pelvisTurn: read('trunk.pelvisTurn'),
  },
  shoulders: { height: read('shoulders.height'), ahead: read('shoulders.ahead') },
  blades: { protraction: read('blades.protraction'), elevation: read('blades.elevation') },
  head: {
    level: read('head.level'),
    nod: read('head.nod'),
    turn: read('head.turn'),
    lying: read('head.lying'),
  },
  elbowsOut: read('elbowsOut'),
  kneesOut: read('kneesOut'),
  leftArm: armOf(read, 'leftArm'),
  rightArm: armOf(read, 'rightArm'),
  leftFoot: footOf(read, 'leftFoot'),
  rightFoot: footOf(read, 'rightFoot'),
  leftLeg: legOf(read, 'leftLeg'),
  rightLeg: legOf(read, 'rightLeg'),
});

/** The posture at any second of the loop: one smooth closed curve through the keys for every number of the pose. */
export const poseCurve = (choreography: Choreography): ((seconds: number) => BodyPose) => {
  const standing = numbersOf(STANDING);
  const base = numbersOf(choreography.base);
  const keys = [...choreography.keys]
    .sort((one, other) => one.at - other.at)
    .map((key) => ({ ...key, numbers: numbersOf(key.pose) }));
  const period = durationInSeconds(choreography);
  const curves = new Map<string, (seconds: number) => number>();
  for (const [path, neutral] of standing) {
    const knots = keys.flatMap(({ at, numbers, settle }): Knot[] => {
      const value = numbers.get(path);
      return value === undefined ? [] : [{ at, value, settles: settle === true }];
    });
    const still = base.get(path) ?? neutral;
    curves.set(path, knots.length === 0 ? () => still : periodicCurve(knots, period));
  }
  return (seconds) =>
    poseOf((path) => {
      const curve = curves.get(path);
      if (curve === undefined) throw new RangeError(`no number "${path}" in a pose`);
      return curve(seconds);
    });
};

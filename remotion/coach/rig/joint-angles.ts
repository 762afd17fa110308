import { Quaternion, Vector3 } from 'three';
import type { JointName } from './joint-limits';
import { boneOf, signOf, SIDES, type Side, type Skeleton } from './skeleton';
import { degrees, perpendicular, turnOnto, twistAbout, X, Y, Z } from './turn';
import type { WorldPose } from './world-pose';

export interface JointAngle {
  readonly joint: JointName;
  readonly side: Side | null;
  /** Degrees. */
  readonly angle: number;
}

/** What a goniometer would read at every joint of the posed body. */
export const measureJoints = (skeleton: Skeleton, world: WorldPose): readonly JointAngle[] => [
  ...trunkAngles(world),
  ...SIDES.flatMap((side) => [
    ...legAngles(skeleton, world, side),
    ...armAngles(skeleton, world, side),
  ]),
];

const within = (parent: Quaternion, vector: Vector3): Vector3 =>
  vector.clone().applyQuaternion(parent.clone().invert());

const between = (world: WorldPose, from: string, to: string): Vector3 =>
  world.pointOf(to).clone().sub(world.pointOf(from)).normalize();

/** Turn of a limb about its own length, after raising it forwards and then sideways. */
const roll = (direction: Vector3, front: Vector3, sign: number): number => {
  const raised = Math.atan2(direction.z, -direction.y);
  const neutral = perpendicular(new Vector3(0, Math.sin(raised), Math.cos(raised)), direction);
  const across = new Vector3().crossVectors(direction, neutral);
  const seen = perpendicular(front, direction);
  return sign * degrees(Math.atan2(seen.dot(across), seen.dot(neutral)));
};

const trunkAngles = (world: WorldPose): JointAngle[] => {
  const bend = world.turnOf('Hips').clone().invert().multiply(world.turnOf('Spine2'));
  const head = world.turnOf('Spine2').clone().invert().multiply(world.turnOf('Head'));
  return [
    { joint: 'trunkFlexion', side: null, angle: twistAbout(bend, X) },
    { joint: 'trunkRotation', side: null, angle: twistAbout(bend, Y) },
    { joint: 'trunkSideBend', side: null, angle: twistAbout(bend, Z) },
    { joint: 'neckFlexion', side: null, angle: twistAbout(head, X) },
    { joint: 'neckRotation', side: null, angle: twistAbout(head, Y) },
  ];
};

const legAngles = (skeleton: Skeleton, world: WorldPose, side: Side): JointAngle[] => {
  const sign = signOf(side);
  const bone = (part: string): string => boneOf(side, part);
  const thigh = between(world, bone('UpLeg'), bone('Leg'));
  const shin = between(world, bone('Leg'), bone('Foot'));
  const inPelvis = within(world.turnOf('Hips'), thigh);
  const restThigh = skeleton.boneNamed(bone('Leg')).offset;
  const front = new Vector3()
    .crossVectors(restThigh, skeleton.hingeNamed(`${side}Knee`))
    .applyQuaternion(world.turnOf(bone('UpLeg')));
  const sole = Z.clone().applyQuaternion(world.turnOf(bone('Foot')));
  const toes = Z.clone().applyQuaternion(world.turnOf(bone('ToeBase')));
  const aboveSole = Y.clone().applyQuaternion(world.turnOf(bone('Foot')));
  return [
    { joint: 'hipFlexion', side, angle: degrees(Math.atan2(inPelvis.z, -inPelvis.y)) },
    { joint: 'hipAbduction', side, angle: sign * degrees(Math.asin(inPelvis.x)) },
    {
      joint: 'hipRotation',
      side,
      angle: roll(inPelvis, within(world.turnOf('Hips'), front), sign),
    },
    { joint: 'kneeFlexion', side, angle: degrees(thigh.angleTo(shin)) },
    { joint: 'ankleDorsiflexion', side, angle: degrees(sole.angleTo(shin)) - 90 },
    {
      joint: 'toeExtension',
      side,
      angle: degrees(Math.atan2(toes.dot(aboveSole), toes.dot(sole))),
    },
  ];
};

const armAngles = (skeleton: Skeleton, world: WorldPose, side: Side): JointAngle[] => {
  const sign = signOf(side);
  const bone = (part: string): string => boneOf(side, part);
  const chest = world.turnOf('Spine2');
  const upper = between(world, bone('Arm'), bone('ForeArm'));
  const fore = between(world, bone('ForeArm'), bone('Hand'));
  const hinge = skeleton.hingeNamed(`${side}Elbow`);
  const restUpper = skeleton.boneNamed(bone('ForeArm')).offset;
  const front = new Vector3()
    .crossVectors(hinge, restUpper)
    .applyQuaternion(world.turnOf(bone('Arm')));
  const inChest = within(chest, upper);
  const elbow = upper.angleTo(fore);
  const flexed = front
    .clone()
    .multiplyScalar(Math.cos(elbow))
    .addScaledVector(upper, -Math.sin(elbow));
  const neutral = turnOnto(
    { along: skeleton.palms[side].fingers, towards: skeleton.palms[side].facing },
    { along: fore, towards: new Vector3().crossVectors(fore, flexed).multiplyScalar(sign) },
  );
  const handWithin = neutral
    .clone()
    .invert()
    .multiply(world.turnOf(bone('Hand')));
  const { fingers, facing } = skeleton.palms[side];
  const axis = fingers.clone().normalize();
  const pronation = twistAbout(handWithin, axis);
  const untwisted = handWithin
    .clone()
    .multiply(new Quaternion().setFromAxisAngle(axis, (-pronation * Math.PI) / 180));
  const turned = perpendicular(facing, axis).applyQuaternion(
    new Quaternion().setFromAxisAngle(axis, (pronation * Math.PI) / 180),
  );
  const pointing = axis.clone().applyQuaternion(untwisted);
  return [
    { joint: 'shoulderFlexion', side, angle: sagittalAngle(inChest) },
    { joint: 'shoulderAbduction', side, angle: sign * degrees(Math.asin(inChest.x)) },
    {
      joint: 'shoulderRotation',
      side,
      angle: roll(inChest, within(chest, front), sign),
    },
    { joint: 'elbowFlexion', side, angle: degrees(upper.angleTo(fore)) },
    { joint: 'forearmPronation', side, angle: sign * pronation },
    {
      joint: 'wristExtension',
      side,
      angle: degrees(Math.atan2(-pointing.dot(turned), pointing.dot(axis))),
    },
  ];
};

/** Raised forwards (+) or backwards (−); of no meaning, hence 0, when the arm points straight sideways. */
const sagittalAngle = (direction: Vector3): number =>
  Math.hypot(direction.y, direction.z) < 0.25 ? 0 : degrees(Math.atan2(direction.z, -direction.y));

import { Vector3 } from 'three';
import { legOf, type BodyPose, type LegPose } from './body-pose';
import { pointLegBone, type LegTurns } from './leg-turns';
import { layShinDown } from './shin-on-floor';
import { boneOf, signOf, SIDES, type Side, type Skeleton } from './skeleton';
import type { Stage } from './stage';
import { radians, X } from './turn';
import type { Trunk } from './trunk';

const kneeMark = (stage: Stage, side: Side, kneeHeight: number): Vector3 =>
  new Vector3(signOf(side) * stage.kneesApart, kneeHeight, stage.kneeZ);

/** Where the joint of a kneeling knee is. */
export const kneeOnFloor = (skeleton: Skeleton, stage: Stage, side: Side, point: number): Vector3 =>
  kneeMark(stage, side, layShinDown(skeleton, side, point).kneeHeight);

/** From a kneeling knee up to its hip joint, the hip so far beside the middle, metres along the upright thigh. */
export const thighRise = (
  { lengths }: Skeleton,
  { kneesApart }: Pick<Stage, 'kneesApart'>,
  hipAside: number,
): number =>
  Math.sqrt(Math.max(0, lengths.thigh ** 2 - (kneesApart - lengths.hipHalfWidth - hipAside) ** 2));

/** The root of a body that kneels upright, its thighs tilted by `thighTilt`. */
export const kneelOnFloor = (
  skeleton: Skeleton,
  stage: Stage,
  body: BodyPose,
  trunk: Trunk,
): Vector3 => {
  const tilt = radians(body.thighTilt);
  const x = body.sway.left * stage.legLength * 0.1;
  const root = new Vector3();
  let total = 0;
  for (const side of SIDES) {
    const leg = legOf(body, side);
    const weight = leg.kneeling ** 4;
    if (weight === 0) continue;
    const knee = kneeOnFloor(skeleton, stage, side, leg.point);
    const toHip = trunk.rootToHip(boneOf(side, 'UpLeg'));
    const aside = knee.x - x - toHip.x;
    const reach = Math.sqrt(Math.max(0, skeleton.lengths.thigh ** 2 - aside ** 2));
    root.addScaledVector(
      new Vector3(
        x,
        knee.y + reach * Math.cos(tilt) - toHip.y,
        knee.z + reach * Math.sin(tilt) - toHip.z,
      ),
      weight,
    );
    total += weight;
  }
  return root.divideScalar(Math.max(total, 1e-9));
};

/** The leg that kneels: the shin lies, the thigh goes from the hip to the knee. */
export const kneelWithLeg = (
  skeleton: Skeleton,
  stage: Stage,
  side: Side,
  leg: LegPose,
  hip: Vector3,
): LegTurns => {
  const { kneeHeight, ...lying } = layShinDown(skeleton, side, leg.point);
  const along = kneeMark(stage, side, kneeHeight).sub(hip).normalize();
  const front = new Vector3().crossVectors(along, X);
  return { ...lying, thigh: pointLegBone(skeleton, side, 'thigh', along, front) };
};

import { Quaternion, Vector3 } from 'three';
import type { Skeleton } from './skeleton';
import { Y, Z } from './turn';
import { placeInWorld, type Pose } from './world-pose';

/** How a ponytail hangs: a damped pendulum that the hair's stiffness pulls to where it rests on the head. */
const STIFFNESS = 34;
const DAMPING = 9;
const GRAVITY = 9.81;
/** Of the head's acceleration so much reaches the hair: its follow-through stays slight. */
const INERTIA = 0.45;
/** The upper half turns less than the tip. */
const UPPER_SHARE = 0.6;
/** Hair does not sink into the nape: forwards of the chest's back by at most so much of its length. */
const MOST_FORWARD = 0.1;
const FLOOR_CLEARANCE = 0.015;

/** Steps a second of the simulation, and how many times the loop is run until it repeats itself. */
const STEPS_PER_SECOND = 120;
const LOOPS = 3;

/** A coach's hair over one loop. */
export interface PonytailSwing {
  /** The same pose with the ponytail's bones turned; the pose itself where the body has no ponytail. */
  readonly apply: (pose: Pose, seconds: number) => Pose;
}

/**
 * Runs the pendulum over the loop of a choreography until it repeats itself, once; afterwards the same second gives
 * the same swing.
 * @param poseAt the body without its ponytail
 */
export const swingPonytail = (
  skeleton: Skeleton,
  poseAt: (seconds: number) => Pose,
  periodInSeconds: number,
): PonytailSwing => {
  if (!skeleton.bones.some(({ name }) => name === 'Ponytail1')) return { apply: (pose) => pose };
  const tie = skeleton.boneNamed('Ponytail1');
  const tip = skeleton.boneNamed('Ponytail2').tail;
  const rest = tip.clone().sub(tie.head);
  const length = rest.length();
  rest.normalize();

  const count = Math.round(periodInSeconds * STEPS_PER_SECOND);
  const step = periodInSeconds / count;
  const track = Array.from({ length: count }, (_, index) => {
    const world = placeInWorld(skeleton, poseAt(index * step));
    return {
      tie: world.pointOf('Ponytail1').clone(),
      head: world.turnOf('Head').clone(),
      chest: world.turnOf('Spine2').clone(),
    };
  });
  const at = (index: number) => {
    const sample = track[((index % count) + count) % count];
    if (sample === undefined) throw new RangeError(`no sample ${index} of ${count}`);
    return sample;
  };

  const hair = rest.clone().applyQuaternion(at(0).head);
  const speed = new Vector3();
  const swings: Quaternion[] = [];
  for (let index = 0; index < count * LOOPS; index++) {
    const { tie: here, head, chest } = at(index);
    const acceleration = at(index + 1)
      .tie.clone()
      .add(at(index - 1).tie)
      .addScaledVector(here, -2)
      .divideScalar(step ** 2);
    const pull = rest.clone().applyQuaternion(head).sub(hair).multiplyScalar(STIFFNESS);
    pull.addScaledVector(Y, -GRAVITY / length);
    pull.addScaledVector(acceleration, -INERTIA / length);
    speed.addScaledVector(pull, step).multiplyScalar(Math.exp(-DAMPING * step));
    hair.addScaledVector(speed, step);
    const back = Z.clone().applyQuaternion(chest);
    const forwards = hair.dot(back) - MOST_FORWARD;
    if (forwards > 0) hair.addScaledVector(back, -forwards);
    const deepest = -(here.y - FLOOR_CLEARANCE) / length;
    if (hair.y < deepest) hair.y = deepest;
    hair.normalize();
    speed.addScaledVector(hair, -speed.dot(hair));
    if (index >= count * (LOOPS - 1))
      swings.push(
        new Quaternion().setFromUnitVectors(
          rest,
          hair.clone().applyQuaternion(head.clone().invert()),
        ),
      );
  }

  const swingAt = (seconds: number): Quaternion => {
    const place = (((seconds / step) % count) + count) % count;
    const before = swings[Math.floor(place) % count];
    const after = swings[(Math.floor(place) + 1) % count];
    if (before === undefined || after === undefined) return new Quaternion();
    return before.clone().slerp(after, place - Math.floor(place));
  };
  return {
    apply: (pose, seconds) => {
      const whole = swingAt(seconds);
      const upper = new Quaternion().slerp(whole, UPPER_SHARE);
      const lower = upper.clone().invert().multiply(whole);
      return {
        hips: pose.hips,
        turns: new Map([...pose.turns, ['Ponytail1', upper], ['Ponytail2', lower]]),
      };
    },
  };
};

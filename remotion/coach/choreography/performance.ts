import { swingPonytail, type PonytailSwing } from '../rig/ponytail';
import type { Skeleton } from '../rig/skeleton';
import { solvePose } from '../rig/solve-pose';
import { layStage } from '../rig/stage';
import type { Pose } from '../rig/world-pose';
import { CLIP_FPS, durationInSeconds, type Choreography } from './choreography';
import { poseCurve } from './pose-curve';

/** A choreography danced by one body. */
export interface Performance {
  /** The bones' rotations at a time of the loop: the same for the same time, whatever was asked before. */
  readonly poseAt: (seconds: number) => Pose;
  readonly poseAtFrame: (frame: number) => Pose;
}

export const perform = (choreography: Choreography, skeleton: Skeleton): Performance => {
  const stage = layStage(skeleton, choreography.marks);
  const bodyAt = poseCurve(choreography);
  const period = durationInSeconds(choreography);
  const breaths = (2 * Math.PI * choreography.repetitions) / period;
  const bodyPoseAt = (seconds: number): Pose =>
    solvePose(
      skeleton,
      stage,
      bodyAt(seconds),
      Math.cos((seconds - choreography.breathInAt) * breaths),
    );
  let swing: PonytailSwing | undefined;
  const poseAt = (seconds: number): Pose => {
    swing ??= swingPonytail(skeleton, bodyPoseAt, period);
    return swing.apply(bodyPoseAt(seconds), seconds);
  };
  return { poseAt, poseAtFrame: (frame) => poseAt(frame / CLIP_FPS) };
};

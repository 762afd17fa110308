import type { PartialPose } from '../rig/body-pose';

type Arm = NonNullable<PartialPose['leftArm']>;

/** The hand rests on the crest of the hip, the elbow to the side and a little back. */
export const HAND_ON_HIP: Arm = {
  flexion: -21,
  abduction: 50,
  rotation: 66,
  elbow: 107,
  pronation: -24,
  wristExtension: 58,
  curl: 0.25,
};

/** Fingertips light at the temple, the elbow wide: the hand does not pull the head. */
export const FINGERS_AT_TEMPLE: Arm = {
  flexion: 119,
  abduction: 60,
  rotation: 8,
  elbow: 146,
  pronation: 0,
  wristExtension: -36,
  curl: 0.12,
};

import type { ArmPose, FootPose, PartialPose } from '../rig/body-pose';
import type { Side } from '../rig/skeleton';
import type { ContactName } from './choreography';

export const PALMS: readonly ContactName[] = ['leftPalm', 'rightPalm'];
export const BALLS: readonly ContactName[] = ['leftBall', 'rightBall'];
export const SOLES: readonly ContactName[] = ['leftHeel', 'leftBall', 'rightHeel', 'rightBall'];
export const HANDS_AND_TOES: readonly ContactName[] = [...PALMS, ...BALLS];
export const ALL_FOURS: readonly ContactName[] = [...PALMS, 'leftKnee', 'rightKnee'];

export const soleOf = (side: Side): readonly ContactName[] => [`${side}Heel`, `${side}Ball`];

export const oneFoot = (side: Side, foot: Partial<FootPose>): PartialPose => ({
  [`${side}Foot`]: foot,
});

export const bothFeet = (foot: Partial<FootPose>): PartialPose => ({
  leftFoot: foot,
  rightFoot: foot,
});
export const bothArms = (arm: Partial<ArmPose>): PartialPose => ({ leftArm: arm, rightArm: arm });

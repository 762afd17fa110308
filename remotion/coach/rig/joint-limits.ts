export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * Ranges of healthy joints, degrees: American Academy of Orthopaedic Surgeons, "Joint Motion: Method of Measuring
 * and Recording". Where body weight pushes a joint further than its active range the loaded range is given: ankle 35
 * and knee 150 in a deep squat, wrist 90 in a push-up, toes 90 on tiptoe; hip 140 with a bent knee pressed to the
 * trunk (passive flexion: Kapandji, "The Physiology of the Joints", vol. 2).
 */
export const JOINT_LIMITS = {
  shoulderFlexion: { least: -60, most: 180 },
  shoulderAbduction: { least: -45, most: 180 },
  shoulderRotation: { least: -90, most: 70 },
  elbowFlexion: { least: 0, most: 150 },
  forearmPronation: { least: -80, most: 80 },
  wristExtension: { least: -80, most: 92 },
  wristDeviation: { least: -35, most: 35 },
  hipFlexion: { least: -30, most: 140 },
  hipAbduction: { least: -30, most: 45 },
  hipRotation: { least: -45, most: 45 },
  kneeFlexion: { least: 0, most: 150 },
  ankleDorsiflexion: { least: -50, most: 35 },
  toeExtension: { least: -40, most: 90 },
  neckFlexion: { least: -45, most: 45 },
  neckRotation: { least: -70, most: 70 },
  trunkFlexion: { least: -25, most: 80 },
  trunkSideBend: { least: -35, most: 35 },
  trunkRotation: { least: -45, most: 45 },
} as const satisfies Record<string, Range>;

export type JointName = keyof typeof JOINT_LIMITS;

import type { PartialPose } from '../rig/body-pose';
import { USUAL_MARKS, type FloorMarks } from '../rig/floor-marks';
import { bothArms, bothFeet } from './both-sides';

/** Hands far enough ahead of the feet that the knees bend to reach them. */
export const BURPEE_MARKS: FloorMarks = { ...USUAL_MARKS, handsAhead: 0.63 };

export const ON_FEET = { support: { standing: 1, hands: 0, plank: 0 } };
export const ON_HANDS = { support: { standing: 0, hands: 1, plank: 0 } };
export const IN_LINE = { support: { standing: 0, hands: 0, plank: 1 } };

export const ON_MARK = { back: 0, lift: 0, aside: 0.92, toeOut: 9 };
export const IN_PLANK = {
  back: 1,
  lift: 0,
  heelLift: BURPEE_MARKS.plankHeelLift,
  aside: 0.75,
  toeOut: 0,
};
/** A foot on its way between its mark and the plank. */
export const FLYING = { back: 0.62, lift: 0.1, heelLift: 88 };

const ARMS_HANG = bothArms({
  planted: 0,
  flexion: 8,
  abduction: 10,
  rotation: 12,
  elbow: 18,
  pronation: 14,
  wristExtension: 0,
  curl: 0.3,
});

export const STAND_TALL: PartialPose = {
  ...ON_FEET,
  crouch: 0.012,
  kneesOut: 0,
  trunk: { lean: 1, flexion: 0 },
  head: { level: 0.9, nod: 2 },
  leftFoot: { ...ON_MARK, heelLift: 0 },
  rightFoot: { ...ON_MARK, heelLift: 0 },
  ...ARMS_HANG,
};

export const SINK: PartialPose = {
  ...ON_FEET,
  crouch: 0.36,
  trunk: { lean: 26, flexion: 10 },
  head: { level: 0.7, nod: 5 },
  ...bothFeet({ ...ON_MARK, heelLift: 6 }),
  ...bothArms({
    planted: 0,
    flexion: 40,
    abduction: 8,
    rotation: 8,
    elbow: 34,
    pronation: 40,
    wristExtension: 20,
    curl: 0.2,
  }),
};

export const REACH_FOR_FLOOR: PartialPose = {
  ...ON_FEET,
  crouch: 0.66,
  kneesOut: 6,
  trunk: { lean: 44, flexion: 54 },
  head: { level: 0.35, nod: 0 },
  ...bothFeet({ ...ON_MARK, heelLift: 34 }),
  ...bothArms({
    planted: 0,
    flexion: 88,
    elbow: 18,
    wristExtension: 76,
    pronation: 62,
    curl: 0,
  }),
};

export const HANDS_DOWN: PartialPose = {
  ...ON_HANDS,
  crouch: 0.6,
  kneesOut: 8,
  trunk: { lean: 44, flexion: 76 },
  shoulders: { height: 1.02, ahead: -0.1 },
  head: { level: 0.2, nod: 0 },
  ...bothFeet({ ...ON_MARK, heelLift: 42 }),
  ...bothArms({ planted: 1, flexion: 88, elbow: 12 }),
};

export const WEIGHT_ON_HANDS: PartialPose = {
  ...ON_HANDS,
  trunk: { lean: 51, flexion: 74 },
  shoulders: { height: 1.02, ahead: -0.06 },
  ...bothFeet({ ...ON_MARK, heelLift: 56 }),
  ...bothArms({ planted: 1 }),
};

export const FEET_FLY: PartialPose = {
  ...ON_HANDS,
  kneesOut: 0,
  trunk: { lean: 72, flexion: 40 },
  shoulders: { height: 1.02, ahead: -0.04 },
  ...bothFeet(FLYING),
  ...bothArms({ planted: 1 }),
};

export const TOES_LAND: PartialPose = {
  ...ON_HANDS,
  shoulders: { height: 1.02, ahead: -0.06 },
  trunk: { lean: 77, flexion: 4 },
  head: { level: 0, nod: -8 },
  ...bothFeet(IN_PLANK),
  ...bothArms({ planted: 1 }),
};

export const HOLD_THE_LINE: PartialPose = {
  ...IN_LINE,
  shoulders: { height: 1, ahead: 0 },
  trunk: { lean: 75, flexion: 2 },
  ...bothFeet(IN_PLANK),
  ...bothArms({ planted: 1 }),
};

export const FEET_BEHIND_HANDS: PartialPose = {
  ...ON_HANDS,
  kneesOut: 8,
  trunk: { lean: 50, flexion: 74 },
  shoulders: { height: 1.02, ahead: -0.08 },
  head: { level: 0.2, nod: 0 },
  ...bothFeet({ ...ON_MARK, heelLift: 52 }),
  ...bothArms({ planted: 1, elbow: 12, flexion: 88 }),
};

export const PUSH_OFF_HANDS: PartialPose = {
  ...ON_HANDS,
  crouch: 0.6,
  trunk: { lean: 45, flexion: 74 },
  shoulders: { height: 1.02, ahead: -0.12 },
  ...bothFeet({ ...ON_MARK, heelLift: 40 }),
  ...bothArms({
    planted: 1,
    flexion: 86,
    abduction: 6,
    elbow: 14,
    wristExtension: 76,
    pronation: 60,
  }),
};

export const RISE_FROM_CROUCH: PartialPose = {
  ...ON_FEET,
  crouch: 0.5,
  kneesOut: 5,
  trunk: { lean: 36, flexion: 40 },
  head: { level: 0.45, nod: 0 },
  ...bothFeet({ ...ON_MARK, heelLift: 24 }),
  ...bothArms({ planted: 0, flexion: 64, elbow: 24, wristExtension: 66, curl: 0.05 }),
};

import type { Side } from './skeleton';

/**
 * What a trainer says about a posture, in degrees and in parts of the body, so that one text fits every coach.
 * Neutral everywhere = standing tall, arms hanging, palms to the thighs.
 */
export interface ArmPose {
  /** Raised forwards; 90 = level. */
  readonly flexion: number;
  /** Raised sideways; 90 = level. */
  readonly abduction: number;
  /** About the upper arm's own axis; positive turns the forearm inwards. */
  readonly rotation: number;
  readonly elbow: number;
  /** Positive turns the palm back or down. */
  readonly pronation: number;
  /** Positive bends the hand back. */
  readonly wristExtension: number;
  /** 0 = flat open hand, 1 = fist. */
  readonly curl: number;
  /** 1 = the hand (or forearm) stands on its mark, 0 = it follows the angles above. */
  readonly planted: number;
}

/** A leg that does not stand on its foot. The shares `free` and `kneeling` sum to 1 at most; what is left stands. */
export interface LegPose {
  /** 1 = follows the angles below, 0 = the foot is on its mark. */
  readonly free: number;
  /** 1 = the knee and the shin are on their mark on the floor. */
  readonly kneeling: number;
  /** 1 = a free leg sinks at the hip until it rests on the floor, whatever its flexion (lying) or abduction (on a side). */
  readonly lying: number;
  /** Hip raised forwards; 90 = thigh at right angles to the trunk. */
  readonly flexion: number;
  /** Hip raised sideways. */
  readonly abduction: number;
  /** About the thigh's own axis; positive turns knee and toes inwards. */
  readonly rotation: number;
  readonly knee: number;
  /** Foot pointed away from the shin; negative pulls the toes up. Also of a kneeling leg. */
  readonly point: number;
}

export interface FootPose {
  /** Along z, from its standing mark (0) to its mark in the plank (1). */
  readonly back: number;
  /** Forwards of that mark, in leg lengths. */
  readonly forward: number;
  /** Sideways from the middle, in half shoulder widths. */
  readonly aside: number;
  /** Clearance of the sole, in leg lengths. */
  readonly lift: number;
  /** Heel raised about the ball of the foot, degrees. */
  readonly heelLift: number;
  readonly toeOut: number;
  /** 1 = its mark is on top of the step or the seat of the choreography. */
  readonly onStep: number;
}

export interface BodyPose {
  /** What carries the body; the shares are blended and sum to 1. */
  readonly support: {
    /** Over the feet, in balance: `crouch` decides the height. */
    readonly standing: number;
    /** Shoulders at a place over the hands: `shoulders` decides. */
    readonly hands: number;
    /** One straight line from the toes (or the knees), shoulders at the height of `shoulders`. */
    readonly plank: number;
    /** On the knees, thighs tilted by `thighTilt`. */
    readonly kneeling: number;
    /** Lying or sitting on the part of the body that the choreography's marks name. */
    readonly resting: number;
    /** Hips at the place of `pelvis`; hands and feet reach their marks from there. */
    readonly placed: number;
  };
  /** Kneeling: thighs leaning forwards from upright, degrees; −75 sits on the heels. */
  readonly thighTilt: number;
  /** Middle of the hip joints, in leg lengths: used by `support.placed`. */
  readonly pelvis: { readonly height: number; readonly forward: number; readonly left: number };
  /** 0 = tall, 1 = hips as low as the knees. */
  readonly crouch: number;
  /** Standing support: hips higher by so many leg lengths, for what leaves the floor. */
  readonly rise: number;
  /** Moves the balanced body, in foot lengths: sideways to the left, forwards. */
  readonly sway: { readonly left: number; readonly forward: number };
  readonly trunk: {
    /** Pelvis tilted forwards; 90 = prone. The plank sets its own; resting counts from lying flat. */
    readonly lean: number;
    readonly flexion: number;
    readonly sideBend: number;
    readonly twist: number;
    readonly pelvisRoll: number;
    readonly pelvisTurn: number;
  };
  readonly shoulders: {
    /** Shoulder joints above the floor, in arm lengths. */
    readonly height: number;
    /** Shoulder joints ahead of the hands, in arm lengths. */
    readonly ahead: number;
  };
  readonly blades: { readonly protraction: number; readonly elevation: number };
  readonly head: {
    /** 0 = in line with the trunk, 1 = eyes level whatever the trunk does. */
    readonly level: number;
    /** Added to that; positive looks down. */
    readonly nod: number;
    readonly turn: number;
    /** 1 = back of the head (or forehead) lies on the floor, whatever the nod. */
    readonly lying: number;
  };
  /** How far the elbows of planted arms point out: 0 = to the feet, 90 = straight sideways. */
  readonly elbowsOut: number;
  /** Knees pushed out of the line of the toes. */
  readonly kneesOut: number;
  readonly leftArm: ArmPose;
  readonly rightArm: ArmPose;
  readonly leftFoot: FootPose;
  readonly rightFoot: FootPose;
  readonly leftLeg: LegPose;
  readonly rightLeg: LegPose;
}

/** A posture of which only what changes is said. */
export type PartialPose = {
  readonly [Part in keyof BodyPose]?: BodyPose[Part] extends number
    ? number
    : { readonly [Field in keyof BodyPose[Part]]?: number };
};

export const armOf = (body: BodyPose, side: Side): ArmPose =>
  side === 'left' ? body.leftArm : body.rightArm;

export const footOf = (body: BodyPose, side: Side): FootPose =>
  side === 'left' ? body.leftFoot : body.rightFoot;

export const legOf = (body: BodyPose, side: Side): LegPose =>
  side === 'left' ? body.leftLeg : body.rightLeg;

const HANGING_ARM: ArmPose = {
  flexion: 4,
  abduction: 9,
  rotation: 12,
  elbow: 14,
  pronation: 14,
  wristExtension: 0,
  curl: 0.3,
  planted: 0,
};

const STANDING_FOOT: FootPose = {
  back: 0,
  forward: 0,
  aside: 1,
  lift: 0,
  heelLift: 0,
  toeOut: 12,
  onStep: 0,
};

const STANDING_LEG: LegPose = {
  free: 0,
  kneeling: 0,
  lying: 0,
  flexion: 0,
  abduction: 6,
  rotation: 0,
  knee: 4,
  point: 0,
};

/** Standing tall and relaxed, feet shoulder-wide. */
export const STANDING: BodyPose = {
  support: { standing: 1, hands: 0, plank: 0, kneeling: 0, resting: 0, placed: 0 },
  thighTilt: 0,
  pelvis: { height: 1, forward: 0, left: 0 },
  crouch: 0,
  rise: 0,
  sway: { left: 0, forward: 0 },
  trunk: { lean: 0, flexion: 0, sideBend: 0, twist: 0, pelvisRoll: 0, pelvisTurn: 0 },
  shoulders: { height: 1, ahead: 0 },
  blades: { protraction: 0, elevation: 0 },
  head: { level: 1, nod: 0, turn: 0, lying: 0 },
  elbowsOut: 45,
  kneesOut: 0,
  leftArm: HANGING_ARM,
  rightArm: HANGING_ARM,
  leftFoot: STANDING_FOOT,
  rightFoot: STANDING_FOOT,
  leftLeg: STANDING_LEG,
  rightLeg: STANDING_LEG,
};

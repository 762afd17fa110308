/**
 * Things an exercise needs, as data. Metres and degrees; y up, the coach faces +z, the origin is between the ankles of
 * the standing coach, the coach's floor is y = 0.
 */
export interface MatProp {
  readonly kind: 'mat';
  /** Its middle. */
  readonly x: number;
  readonly z: number;
  /** Where its long side runs: `z` from the coach's heels to ahead of the toes, `x` across. */
  readonly along: 'x' | 'z';
}

export interface ChairProp {
  readonly kind: 'chair';
  /** Middle of the seat. */
  readonly x: number;
  readonly z: number;
  /** Where somebody who sits on it looks: 0 = +z as the coach does, 90 = +x (the coach's left), 180 = at the coach ahead of it. */
  readonly facing: number;
}

export interface StepProp {
  readonly kind: 'step';
  /** Middle of its top. */
  readonly x: number;
  readonly z: number;
  /** Where its long side runs. */
  readonly along: 'x' | 'z';
}

export interface WallProp {
  readonly kind: 'wall';
  /** Its surface. */
  readonly z: number;
  /** Ahead of the coach it faces −z, behind it faces +z. */
  readonly side: 'ahead' | 'behind';
}

export interface DumbbellsProp {
  readonly kind: 'dumbbells';
  /** In which fists; `goblet`: a larger one held upright, its upper head between both palms. */
  readonly held: 'both' | 'left' | 'right' | 'goblet';
}

export interface BandProp {
  readonly kind: 'band';
  /** From fist to fist before it is stretched; with the hands nearer than that it hangs slack. */
  readonly length: number;
}

/** Stands on the floor, the same for every coach. */
export type PlacedProp = MatProp | ChairProp | StepProp | WallProp;
/** Moves with the hands. */
export type HeldProp = DumbbellsProp | BandProp;
export type Prop = PlacedProp | HeldProp;
export type PropKind = Prop['kind'];

/** The top is level with the coach's floor, so that whoever stands on it stands on y = 0. */
export const MAT = { length: 1.83, width: 0.61, thickness: 0.006, corner: 0.03 } as const;

/** A sturdy chair; `seatHeight` is where hands and feet rest. */
export const CHAIR = { seatHeight: 0.45, width: 0.48, depth: 0.42, backHeight: 0.84 } as const;

export const STEP = { height: 0.2, length: 0.98, width: 0.38 } as const;

/** How much of a wall is drawn; it fades out towards these edges. */
export const WALL = { width: 1.9, height: 2, skirting: 0.07 } as const;

interface DumbbellSize {
  readonly length: number;
  readonly handleRadius: number;
  readonly headLength: number;
  /** From corner to opposite corner of the hexagon. */
  readonly headWidth: number;
}

/** Of about 4 kg. */
export const DUMBBELL: DumbbellSize = {
  length: 0.19,
  handleRadius: 0.0125,
  headLength: 0.045,
  headWidth: 0.092,
};

/** Of about 10 kg. */
export const GOBLET_DUMBBELL: DumbbellSize = {
  length: 0.25,
  handleRadius: 0.017,
  headLength: 0.078,
  headWidth: 0.132,
};
export type { DumbbellSize };

/** An elastic tube; radius while it is not stretched. */
export const BAND = { radius: 0.0065, tail: 0.03 } as const;

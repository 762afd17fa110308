/** How a body lies or sits. On the back the head is at −z, on the belly at +z, on the left side at +x, on the right at −x. */
export type Posture = 'back' | 'belly' | 'leftSide' | 'rightSide' | 'seat';

export interface Rest {
  readonly posture: Posture;
  /** The contact that stays where it is, seen from above; the lowest of hips, chest and pivot is on the floor. Sitting, the hip joints stay. */
  readonly pivot: string;
  /** Where that is on the floor, in leg lengths. */
  readonly forward: number;
  readonly left: number;
  /** Height of what it lies on, metres: 0 is the floor. */
  readonly height: number;
}

/** Where hands and feet have their marks on the floor, in parts of the body. */
export interface FloorMarks {
  /** What the planted hands stand on: palms down, palms against the wall, or forearms down. */
  readonly handsOn: 'floor' | 'wall' | 'forearms';
  /**
   * Palms (elbows, on the forearms) ahead of the standing ankles, in leg lengths. On a wall or on something raised:
   * metres, because a prop has one place for every coach; on a wall it is the wall's own.
   */
  readonly handsAhead: number;
  /** The same from the middle, in half shoulder widths. */
  readonly handsApart: number;
  /** Metres above the floor, as on a seat; against the wall: above the height of the shoulders. */
  readonly handsRaised: number;
  /** Fingers (forearms) turned out from straight ahead, degrees. */
  readonly handsTurnedOut: number;
  /** What the straight line of the plank starts from. */
  readonly plankFrom: 'toes' | 'knees';
  /** How far the heels stand up in the plank, degrees; 90 = soles upright. */
  readonly plankHeelLift: number;
  /** Shoulder joints ahead of the palms (elbows) at the top of the plank, in arm lengths. */
  readonly plankShouldersAhead: number;
  /** 1 = the feet of the plank are on the step or the seat. */
  readonly plankOnStep: 0 | 1;
  /** Height of what `onStep` feet stand on, metres. */
  readonly stepHeight: number;
  /** Kneeling knees ahead of the standing ankles, in leg lengths. */
  readonly kneesAhead: number;
  /**
   * On hands and knees: the knees are under the hips, wherever that is when the shoulders are over the hands, and the
   * trunk leans so that the shoulders are at `shoulders.height` (`trunk.lean` is added); `kneesAhead` is not used.
   */
  readonly allFours: boolean;
  /** Kneeling knees from the middle, in half hip widths. */
  readonly kneesApart: number;
  /** How far kneeling feet are pointed, degrees. */
  readonly kneelingPoint: number;
  /** How and where the body lies or sits. */
  readonly rest: Rest;
}

export const USUAL_MARKS: FloorMarks = {
  handsOn: 'floor',
  handsAhead: 0.42,
  handsApart: 1.22,
  handsRaised: 0,
  handsTurnedOut: 6,
  plankFrom: 'toes',
  plankHeelLift: 74,
  plankShouldersAhead: 0,
  plankOnStep: 0,
  stepHeight: 0,
  kneesAhead: -0.1,
  allFours: false,
  kneesApart: 1.25,
  kneelingPoint: 48,
  rest: { posture: 'back', pivot: 'hipsBack', forward: 0, left: 0, height: 0 },
};

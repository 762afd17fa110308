import { Vector3, type Quaternion } from 'three';
import type { FloorMarks } from './floor-marks';
import { boneOf, signOf, type Side, type Skeleton } from './skeleton';

import { perpendicular, turn, turnOnto, X, Y, Z } from './turn';

/** Where a planted hand is. */
export interface HandMark {
  readonly wrist: Vector3;
  readonly turn: Quaternion;
  /** Where the elbow's joint is when the forearm lies on the floor; null while the palm carries. */
  readonly elbow: Vector3 | null;
}

/** The mark of one hand: palm on the floor, on something raised, against the wall, or the forearm on the floor. */
export const handMark = (
  skeleton: Skeleton,
  marks: FloorMarks,
  legLength: number,
  side: Side,
): HandMark => {
  const place = new Vector3(
    signOf(side) * marks.handsApart * skeleton.lengths.shoulderHalfWidth,
    marks.handsRaised,
    handsAheadInMetres(marks, legLength),
  );
  switch (marks.handsOn) {
    case 'floor':
      return palmDown(skeleton, marks, side, place);
    case 'wall':
      return palmOnWall(skeleton, marks, side, place);
    case 'forearms':
      return forearmDown(skeleton, marks, side, place);
  }
};

/** Props have one place for every coach; marks on the floor go with the length of the legs. */
export const handsAheadInMetres = (marks: FloorMarks, legLength: number): number =>
  marks.handsAhead * (marks.handsOn === 'wall' || marks.handsRaised > 0 ? 1 : legLength);

/** Heel of the hand and pads of the fingers at one height: the hand lies flat. */
const flatHand = (skeleton: Skeleton, side: Side, along: Vector3, towards: Vector3): Quaternion => {
  const heel = skeleton.contactNamed(`${side}PalmHeel`).local;
  const knuckles = skeleton.contactNamed(`${side}Knuckles`).local;
  return turnOnto(
    { along: knuckles.clone().sub(heel), towards: skeleton.palms[side].facing },
    { along, towards },
  );
};

const palmPoints = (skeleton: Skeleton, side: Side, turned: Quaternion): Vector3[] =>
  (['Palm', 'PalmHeel', 'Knuckles'] as const).map((part) =>
    skeleton.contactNamed(`${side}${part}`).local.clone().applyQuaternion(turned),
  );

const palmDown = (skeleton: Skeleton, marks: FloorMarks, side: Side, place: Vector3): HandMark => {
  const heading = turn(Y, signOf(side) * marks.handsTurnedOut);
  const flat = flatHand(skeleton, side, Z.clone().applyQuaternion(heading), Y.clone().negate());
  const points = palmPoints(skeleton, side, flat);
  const palm = points[0] ?? new Vector3();
  const lowest = Math.min(...points.map(({ y }) => y));
  return {
    wrist: new Vector3(place.x - palm.x, place.y - lowest, place.z - palm.z),
    turn: flat,
    elbow: null,
  };
};

/** Fingers up; the place's z is the wall's, its y counts from the height of the shoulder joints. */
const palmOnWall = (
  skeleton: Skeleton,
  marks: FloorMarks,
  side: Side,
  place: Vector3,
): HandMark => {
  const heading = turn(Z, -signOf(side) * marks.handsTurnedOut);
  const flat = flatHand(skeleton, side, Y.clone().applyQuaternion(heading), Z.clone());
  const points = palmPoints(skeleton, side, flat);
  const palm = points[0] ?? new Vector3();
  const foremost = Math.max(...points.map(({ z }) => z));
  const shoulderHeight = skeleton.boneNamed(boneOf(side, 'Arm')).head.y;
  return {
    wrist: new Vector3(place.x - palm.x, shoulderHeight + place.y - palm.y, place.z - foremost),
    turn: flat,
    elbow: null,
  };
};

/** How far the thumb side of a hand on its forearm is turned down from upright, degrees. */
const FOREARM_PRONATION = 50;

/** The place is the elbow's; the forearm lies ahead of it, thumbs up and half turned in. */
const forearmDown = (
  skeleton: Skeleton,
  marks: FloorMarks,
  side: Side,
  place: Vector3,
): HandMark => {
  const sign = signOf(side);
  const along = Z.clone().applyQuaternion(turn(Y, sign * marks.handsTurnedOut));
  const elbow = place.clone().setY(place.y + skeleton.contactNamed(`${side}Elbow`).local.length());
  const inwards = perpendicular(X.clone().multiplyScalar(-sign), along).applyQuaternion(
    turn(along, sign * -FOREARM_PRONATION),
  );
  const { fingers, facing } = skeleton.palms[side];
  return {
    elbow,
    wrist: elbow.clone().addScaledVector(along, skeleton.lengths.forearm),
    turn: turnOnto({ along: fingers, towards: facing }, { along, towards: inwards }),
  };
};

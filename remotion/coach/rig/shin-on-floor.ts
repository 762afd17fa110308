import { Vector3 } from 'three';
import { findZero, pointLegBone, type LegTurns } from './leg-turns';
import { boneOf, type Side, type Skeleton } from './skeleton';
import { radians, turn, turns, X } from './turn';

/** A shin that lies on the floor behind its knee, and how high that carries the knee joint, metres. */
export interface KneelingShin extends Omit<LegTurns, 'thigh'> {
  readonly kneeHeight: number;
}

/** How steeply a shin can lie, degrees upwards to the ankle. */
const SLOPES = { least: -20, most: 40 } as const;

/** Lays the shin down so that the knee and the foot, pointed by so many degrees, touch the floor together. */
export const layShinDown = (skeleton: Skeleton, side: Side, point: number): KneelingShin => {
  const lie = (slope: number): KneelingShin & { readonly footClearance: number } => {
    const up = Math.sin(radians(slope));
    const back = Math.cos(radians(slope));
    const shin = pointLegBone(
      skeleton,
      side,
      'shin',
      new Vector3(0, up, -back),
      new Vector3(0, -back, -up),
    );
    const foot = turns(shin, turn(X, point));
    const drop = (contact: string, turned = shin): number =>
      skeleton.contactNamed(`${side}${contact}`).local.clone().applyQuaternion(turned).y;
    const kneeHeight = -Math.min(drop('Knee'), drop('Shin'));
    const ankle =
      kneeHeight + skeleton.boneNamed(boneOf(side, 'Foot')).offset.clone().applyQuaternion(shin).y;
    const toes =
      ankle + skeleton.boneNamed(boneOf(side, 'ToeBase')).offset.clone().applyQuaternion(foot).y;
    const footClearance = Math.min(
      ankle + drop('Heel', foot),
      toes + drop('Ball', foot),
      toes + drop('Toe', foot),
    );
    return { shin, foot, toes: foot, kneeHeight, footClearance };
  };
  const slope = findZero((value) => lie(value).footClearance, SLOPES.least, SLOPES.most);
  const { footClearance: _touches, ...lying } = lie(slope);
  return lying;
};

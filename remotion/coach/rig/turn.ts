import { Matrix4, Quaternion, Vector3 } from 'three';

export const X = new Vector3(1, 0, 0);
export const Y = new Vector3(0, 1, 0);
export const Z = new Vector3(0, 0, 1);

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (inRadians: number): number => (inRadians * 180) / Math.PI;

export const turn = (axis: Vector3, inDegrees: number): Quaternion =>
  new Quaternion().setFromAxisAngle(axis, radians(inDegrees));

/** The product of rotations; the last one is applied first. */
export const turns = (...all: readonly Quaternion[]): Quaternion =>
  all.reduce((product, next) => product.multiply(next), new Quaternion());

/** The part of `vector` at right angles to the unit vector `axis`, as a unit vector. */
export const perpendicular = (vector: Vector3, axis: Vector3): Vector3 =>
  vector.clone().addScaledVector(axis, -vector.dot(axis)).normalize();

const frame = (along: Vector3, towards: Vector3): Matrix4 => {
  const x = along.clone().normalize();
  const y = perpendicular(towards, x);
  return new Matrix4().makeBasis(x, y, new Vector3().crossVectors(x, y));
};

export interface Heading {
  /** Direction of the bone. */
  readonly along: Vector3;
  /** A second direction that fixes the roll about the bone. */
  readonly towards: Vector3;
}

/** The rotation that carries one heading onto another: points a bone and fixes its roll. */
export const turnOnto = (rest: Heading, wanted: Heading): Quaternion =>
  new Quaternion().setFromRotationMatrix(
    frame(wanted.along, wanted.towards).multiply(frame(rest.along, rest.towards).transpose()),
  );

/** How far `rotation` turns about `axis`, degrees in −180…180: its twist in a swing–twist split. */
export const twistAbout = (rotation: Quaternion, axis: Vector3): number => {
  const along = rotation.x * axis.x + rotation.y * axis.y + rotation.z * axis.z;
  const angle = degrees(2 * Math.atan2(along, rotation.w));
  return angle > 180 ? angle - 360 : angle < -180 ? angle + 360 : angle;
};

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** 0 → 1 without jumps in speed or acceleration. */
export const smoothStep = (share: number): number => {
  const t = clamp(share, 0, 1);
  return t * t * t * (t * (t * 6 - 15) + 10);
};

import type { ObjMesh } from './parse-obj';
import { add, at, distance, mean, scale, type Vec3 } from './vec3';

/** A soft push on the flesh around a point, mirrored to the right side; base units (decimetres). */
export interface SculptStroke {
  /** A `joint-…` group of the base mesh whose middle is the stroke's origin. */
  readonly joint: string;
  readonly centre: Vec3;
  readonly radius: number;
  readonly push: Vec3;
}

const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z];

/** Pushes vertices near each stroke, fading to nothing at its radius; helper vertices follow the skin. */
export const sculpt = (
  base: ObjMesh,
  positions: readonly Vec3[],
  strokes: readonly SculptStroke[],
): Vec3[] =>
  strokes.reduce<Vec3[]>(
    (moved, { joint, centre, radius, push }) => {
      const vertices = [...new Set((base.groups.get(joint) ?? []).flatMap(({ v }) => v))];
      const origin = mean(vertices.map((vertex) => at(positions, vertex)));
      const sides = [
        { from: add(origin, centre), by: push },
        { from: mirrored(add(origin, centre)), by: mirrored(push) },
      ];
      return moved.map((position, i) =>
        sides.reduce((point, { from, by }) => {
          const share = 1 - (distance(at(positions, i), from) / radius) ** 2;
          return share <= 0 ? point : add(point, scale(by, share * share));
        }, position),
      );
    },
    [...positions],
  );

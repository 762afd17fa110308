import type { SkinnedPart } from './mesh';
import { triangulate } from './clip-part';
import type { Bone } from './skeleton';
import { add, at, cross, distance, dot, mix, scale, subtract, type Vec3 } from './vec3';

/**
 * The outermost surface point along a ray from inside the body, over several parts; undefined when the
 * ray meets nothing within `reachInMetres`.
 */
export const outermostPoint = (
  parts: readonly SkinnedPart[],
  from: Vec3,
  direction: Vec3,
  reachInMetres: number,
): Vec3 | undefined => {
  let furthest = -1;
  for (const { positions, faces } of parts) {
    for (const { v } of triangulate(faces)) {
      const a = at(positions, at(v, 0));
      const ab = subtract(at(positions, at(v, 1)), a);
      const ac = subtract(at(positions, at(v, 2)), a);
      const p = cross(direction, ac);
      const determinant = dot(ab, p);
      if (Math.abs(determinant) < 1e-12) continue;
      const toOrigin = subtract(from, a);
      const u = dot(toOrigin, p) / determinant;
      const q = cross(toOrigin, ab);
      const w = dot(direction, q) / determinant;
      const along = dot(ac, q) / determinant;
      if (u < 0 || w < 0 || u + w > 1 || along < 0 || along > reachInMetres) continue;
      furthest = Math.max(furthest, along);
    }
  }
  return furthest < 0 ? undefined : add(from, scale(direction, furthest));
};

/** Distance from a point to the segment a–b, metres. */
export const distanceToSegment = (point: Vec3, a: Vec3, b: Vec3): number => {
  const axis = subtract(b, a);
  const length = dot(axis, axis);
  const share = length === 0 ? 0 : dot(subtract(point, a), axis) / length;
  return distance(point, mix(a, b, Math.min(1, Math.max(0, share))));
};

/**
 * Approximate capsule radius for each bone in metres: the median distance from its segment of the vertices
 * that follow it most. Bones that lead no vertex are left out.
 */
export const boneRadii = (
  bones: readonly Bone[],
  parts: readonly SkinnedPart[],
): Record<string, number> => {
  const distances = new Map<string, number[]>();
  for (const { positions, weights, faces } of parts) {
    for (const vertex of new Set(faces.flatMap(({ v }) => v))) {
      const leader = [...at(weights, vertex)].sort((a, b) => b.weight - a.weight)[0];
      const bone = bones.find(({ name }) => name === leader?.bone);
      if (!bone) continue;
      const list = distances.get(bone.name) ?? [];
      list.push(distanceToSegment(at(positions, vertex), bone.head, bone.tail));
      distances.set(bone.name, list);
    }
  }
  const radii: Record<string, number> = {};
  for (const { name } of bones) {
    const sorted = (distances.get(name) ?? []).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    if (median !== undefined) radii[name] = median;
  }
  return radii;
};

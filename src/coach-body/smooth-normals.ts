import type { Face } from './mesh';
import { add, at, cross, lengthOf, normalize, scale, subtract, dot, type Vec3 } from './vec3';

/**
 * One normal a position, averaged over the faces around it by corner angle. Positions are shared across
 * texture and material seams, so no seam shows. Coincident positions (sewn edges) are averaged together.
 */
export const smoothNormals = (positions: readonly Vec3[], faces: readonly Face[]): Vec3[] => {
  const keys = positions.map((p) => p.map((value) => Math.round(value * 1e5)).join(' '));
  const sums = new Map<string, Vec3>();
  for (const { v } of faces) {
    for (let i = 0; i < v.length; i += 1) {
      const corner = at(v, i);
      const here = at(positions, corner);
      const ahead = subtract(at(positions, at(v, (i + 1) % v.length)), here);
      const behind = subtract(at(positions, at(v, (i + v.length - 1) % v.length)), here);
      const product = cross(ahead, behind);
      const area = lengthOf(product);
      if (area === 0) continue;
      const angle = Math.atan2(area, dot(ahead, behind));
      const key = at(keys, corner);
      sums.set(key, add(sums.get(key) ?? [0, 0, 0], scale(product, angle / area)));
    }
  }
  return keys.map((key) => {
    const sum = normalize(sums.get(key) ?? [0, 1, 0]);
    return lengthOf(sum) === 0 ? [0, 1, 0] : sum;
  });
};

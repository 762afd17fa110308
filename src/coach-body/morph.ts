import type { Target } from './parse-target';
import { add, at, scale, type Vec3 } from './vec3';

/** Adds each target, times its strength, to the positions. */
export const morph = (
  positions: readonly Vec3[],
  targets: readonly { readonly target: Target; readonly strength: number }[],
): Vec3[] => {
  const moved = [...positions];
  for (const { target, strength } of targets) {
    for (const [vertex, offset] of target) {
      moved[vertex] = add(at(moved, vertex), scale(offset, strength));
    }
  }
  return moved;
};

import { mixWeights } from './bone-weights';
import type { BoneWeight, Face } from './mesh';
import { at } from './vec3';

/** Vertices that share an edge, by vertex. */
export const neighboursOf = (faces: readonly Face[]): Map<number, Set<number>> => {
  const neighbours = new Map<number, Set<number>>();
  const link = (from: number, to: number): void => {
    const ring = neighbours.get(from);
    if (ring) ring.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const { v } of faces) {
    v.forEach((vertex, i) => {
      const next = at(v, (i + 1) % v.length);
      link(vertex, next);
      link(next, vertex);
    });
  }
  return neighbours;
};

/**
 * Softens how weights change from vertex to vertex, so that shoulders and hips bend round and hems stay
 * even when a limb is raised. A vertex that follows a bone matching `firm` keeps its weights.
 */
export const smoothWeights = (
  weights: readonly (readonly BoneWeight[])[],
  faces: readonly Face[],
  firm: RegExp,
  steps: number,
): (readonly BoneWeight[])[] => {
  const rings = [...neighboursOf(faces)].filter(
    ([vertex]) => !at(weights, vertex).some(({ bone }) => firm.test(bone)),
  );
  let current = [...weights];
  for (let step = 0; step < steps; step += 1) {
    const next = [...current];
    for (const [vertex, ring] of rings) {
      const share = 0.5 / ring.size;
      next[vertex] = mixWeights([
        { weights: at(current, vertex), share: 0.5 },
        ...[...ring].map((neighbour) => ({ weights: at(current, neighbour), share })),
      ]);
    }
    current = next;
  }
  return current;
};

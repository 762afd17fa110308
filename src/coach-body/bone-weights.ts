import { z } from 'zod';

import type { BoneWeight } from './mesh';

/** MPFB2's weights file: for each bone, [vertex, weight] pairs. */
export const weightsSchema = z.object({
  weights: z.record(z.string(), z.array(z.tuple([z.number().int(), z.number()]))),
});

/** Mixamo bone names as the rig file writes them carry this prefix; the product's do not. */
export const plainBoneName = (name: string): string => name.replace(/^mixamorig:/, '');

/** The strongest four influences (glTF's limit for one joint set), scaled to sum to 1. */
export const strongestFour = (weights: readonly BoneWeight[]): BoneWeight[] => {
  const kept = [...weights].sort((a, b) => b.weight - a.weight).slice(0, 4);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return kept.map(({ bone, weight }) => ({ bone, weight: weight / total }));
};

/** Mixes several vertices' weights, each by its share (a negative share counts as none). */
export const mixWeights = (
  sources: readonly { readonly weights: readonly BoneWeight[]; readonly share: number }[],
): BoneWeight[] => {
  const sums = new Map<string, number>();
  for (const { weights, share } of sources) {
    for (const { bone, weight } of weights) {
      sums.set(bone, (sums.get(bone) ?? 0) + weight * Math.max(0, share));
    }
  }
  return [...sums].filter(([, weight]) => weight > 0).map(([bone, weight]) => ({ bone, weight }));
};

/** Turns the rig's per-bone lists of [vertex, weight] into a list of weights per vertex. */
export const weightsPerVertex = (
  perBone: Readonly<Record<string, readonly (readonly [number, number])[]>>,
  vertexCount: number,
): BoneWeight[][] => {
  const perVertex: BoneWeight[][] = Array.from({ length: vertexCount }, () => []);
  for (const [name, pairs] of Object.entries(perBone)) {
    const bone = plainBoneName(name);
    for (const [vertex, weight] of pairs) {
      if (weight > 0) perVertex[vertex]?.push({ bone, weight });
    }
  }
  // A vertex the rig forgot rides with the hips, which move least against the rest.
  return perVertex.map((weights) => (weights.length > 0 ? weights : [{ bone: 'Hips', weight: 1 }]));
};

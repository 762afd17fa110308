import { mixWeights } from './bone-weights';
import type { BoneWeight } from './mesh';
import type { Mhclo } from './parse-mhclo';
import { add, at, scale, type Vec3 } from './vec3';

/** Places a garment's vertices on a morphed body and gives each the mixed weights of what it hangs on. */
export const bindGarment = (
  mhclo: Mhclo,
  body: readonly Vec3[],
  bodyWeights: readonly (readonly BoneWeight[])[],
): { positions: Vec3[]; weights: BoneWeight[][] } => {
  const [sx, sy, sz] = mhclo.scales.map(({ a, b, restDistance }, axis) => {
    const from = at(body, a)[axis] ?? 0;
    const to = at(body, b)[axis] ?? 0;
    return Math.abs(from - to) / restDistance;
  });
  const positions = mhclo.fittings.map(({ vertices, shares, offset }) => {
    const [a, b, c] = vertices;
    const anchor = add(
      add(scale(at(body, a), shares[0]), scale(at(body, b), shares[1])),
      scale(at(body, c), shares[2]),
    );
    return add(anchor, [offset[0] * (sx ?? 1), offset[1] * (sy ?? 1), offset[2] * (sz ?? 1)]);
  });
  const weights = mhclo.fittings.map(({ vertices, shares }) =>
    mixWeights(
      vertices.map((vertex, i) => ({ weights: at(bodyWeights, vertex), share: shares[i] ?? 0 })),
    ),
  );
  return { positions, weights };
};

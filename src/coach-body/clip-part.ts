import { mixWeights } from './bone-weights';
import type { BoneWeight, Face, SkinnedPart, Uv } from './mesh';
import { at, mix, normalize, type Vec3 } from './vec3';

/** Splits polygons into triangles, as a fan around their first corner. */
export const triangulate = (faces: readonly Face[]): Face[] =>
  faces.flatMap(({ v, t }) =>
    Array.from({ length: Math.max(0, v.length - 2) }, (_, i) => ({
      v: [at(v, 0), at(v, i + 1), at(v, i + 2)],
      t: [at(t, 0), at(t, i + 1), at(t, i + 2)],
    })),
  );

interface Corner {
  readonly v: number;
  readonly t: number;
}

/**
 * Keeps the side of a part where `field` ≥ 0 and cuts the triangles that straddle it, so that a hem is a
 * clean line and not the saw-teeth of whole faces. `field` is a signed distance in metres at rest.
 */
export const clipPart = (part: SkinnedPart, field: (position: Vec3) => number): SkinnedPart => {
  const positions: Vec3[] = [...part.positions];
  const normals: Vec3[] = [...part.normals];
  const weights: (readonly BoneWeight[])[] = [...part.weights];
  const uvs: Uv[] = [...part.uvs];
  const values = positions.map(field);
  const cutPositions = new Map<string, number>();

  const cut = (a: Corner, b: Corner): Corner => {
    // Both triangles at an edge must get the same new vertex: always cut from the lower index.
    const [from, to] = a.v < b.v ? [a, b] : [b, a];
    const share = at(values, from.v) / (at(values, from.v) - at(values, to.v));
    const key = `${from.v} ${to.v}`;
    let v = cutPositions.get(key);
    if (v === undefined) {
      v = positions.length;
      cutPositions.set(key, v);
      positions.push(mix(at(positions, from.v), at(positions, to.v), share));
      normals.push(normalize(mix(at(normals, from.v), at(normals, to.v), share)));
      weights.push(
        mixWeights([
          { weights: at(weights, from.v), share: 1 - share },
          { weights: at(weights, to.v), share },
        ]),
      );
    }
    const [fromUv, toUv] = [at(uvs, from.t), at(uvs, to.t)];
    uvs.push([
      fromUv[0] * (1 - share) + toUv[0] * share,
      fromUv[1] * (1 - share) + toUv[1] * share,
    ]);
    return { v, t: uvs.length - 1 };
  };

  const faces = triangulate(part.faces).flatMap((face) => {
    const corners = face.v.map((v, i): Corner => ({ v, t: at(face.t, i) }));
    const kept: Corner[] = [];
    corners.forEach((corner, i) => {
      const next = at(corners, (i + 1) % corners.length);
      const isInside = at(values, corner.v) >= 0;
      if (isInside) kept.push(corner);
      if (isInside !== at(values, next.v) >= 0) kept.push(cut(corner, next));
    });
    return kept.length < 3 ? [] : [{ v: kept.map(({ v }) => v), t: kept.map(({ t }) => t) }];
  });
  return { positions, uvs, faces: triangulate(faces), weights, normals };
};

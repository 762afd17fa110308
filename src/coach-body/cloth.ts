import type { Face, SkinnedPart, Uv } from './mesh';
import { mixWeights } from './bone-weights';
import { distanceToSegment } from './measure-body';
import { smoothNormals } from './smooth-normals';
import { neighboursOf } from './smooth-weights';
import { add, at, dot, mean, mix, scale, subtract, type Vec3 } from './vec3';

/** Moves every vertex along its normal by `offsetAt` metres. */
export const inflate = (part: SkinnedPart, offsetAt: (position: Vec3) => number): SkinnedPart => ({
  ...part,
  positions: part.positions.map((position, i) =>
    add(position, scale(at(part.normals, i), offsetAt(position))),
  ),
});

/**
 * Pulls skin inward under cloth: `depthAt` tells each vertex how far, metres. What stays beneath a hem then
 * cannot show through the cloth above it.
 */
export const tuckSkin = (
  skin: SkinnedPart,
  depthAt: (position: Vec3, vertex: number) => number,
): SkinnedPart => ({
  ...skin,
  positions: skin.positions.map((position, i) =>
    subtract(position, scale(at(skin.normals, i), depthAt(position, i))),
  ),
});

/** Only the faces that `keep` accepts; vertices nobody uses stay in the lists and are never drawn. */
export const keepFaces = (part: SkinnedPart, keep: (face: Face) => boolean): SkinnedPart => ({
  ...part,
  faces: part.faces.filter(keep),
});

export interface Tailoring {
  /** How far the finished cloth stands off the skin, metres. */
  readonly clearance: number;
  readonly smoothingSteps: number;
  /** How far smoothing may sink below the skin: more than 0 only where the skin beneath is taken away. */
  readonly sinkAt: (position: Vec3) => number;
}

/**
 * Tailors stretch cloth on a piece of skin: smooths it as fabric spans hollows (navel, spine, between the
 * glutes) and evens out small bumps. Same vertices as the skin, so it can neither gape nor be pierced in
 * any pose.
 */
export const tailorOnSkin = (
  skin: SkinnedPart,
  { clearance, smoothingSteps, sinkAt }: Tailoring,
): SkinnedPart => {
  const rings = [...neighboursOf(skin.faces)].map(([vertex, ring]) => ({
    vertex,
    ring: [...ring],
    sink: sinkAt(at(skin.positions, vertex)),
  }));
  let positions: Vec3[] = [...skin.positions];
  for (let step = 0; step < smoothingSteps; step += 1) {
    const previous = positions;
    positions = [...previous];
    for (const { vertex, ring, sink } of rings) {
      const around = mean(ring.map((n) => at(previous, n)));
      const smoothed = mix(at(previous, vertex), around, 0.5);
      const normal = at(skin.normals, vertex);
      const height = dot(subtract(smoothed, at(skin.positions, vertex)), normal);
      positions[vertex] = height < -sink ? add(smoothed, scale(normal, -sink - height)) : smoothed;
    }
  }
  positions = positions.map((position, i) => add(position, scale(at(skin.normals, i), clearance)));
  return { ...skin, positions, normals: smoothNormals(positions, skin.faces) };
};

/**
 * Lets cloth follow the trunk where its skin follows an arm: a sleeveless top stays on the ribs when an arm is raised
 * instead of flaring with the armpit. `share` of every arm's weight goes to the chest.
 */
export const holdToTrunk = (part: SkinnedPart, share: number): SkinnedPart => ({
  ...part,
  weights: part.weights.map((weights) =>
    mixWeights(
      weights.flatMap((own) =>
        /^(Left|Right)Arm$/.test(own.bone)
          ? [
              { weights: [own], share: 1 - share },
              { weights: [{ bone: 'Spine2', weight: own.weight }], share },
            ]
          : [{ weights: [own], share: 1 }],
      ),
    ),
  ),
});

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly ta: number;
  readonly tb: number;
}

const edgesOf = ({ v, t }: Face): Edge[] =>
  v.map((a, i) => ({
    a,
    b: at(v, (i + 1) % v.length),
    ta: at(t, i),
    tb: at(t, (i + 1) % v.length),
  }));

/** Edges that only one face uses: hems, cuffs, necklines. */
const openEdges = ({ faces }: SkinnedPart): Edge[] => {
  const uses = new Map<string, number>();
  const keyOf = ({ a, b }: Edge): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const edges = faces.flatMap(edgesOf);
  for (const edge of edges) uses.set(keyOf(edge), (uses.get(keyOf(edge)) ?? 0) + 1);
  return edges.filter((edge) => uses.get(keyOf(edge)) === 1);
};

/** For each vertex, the distance to the nearest open edge, metres. */
export const distanceToHem = (part: SkinnedPart): number[] => {
  const hems = openEdges(part).map(
    ({ a, b }) => [at(part.positions, a), at(part.positions, b)] as const,
  );
  return part.positions.map((position) =>
    hems.reduce((best, [a, b]) => Math.min(best, distanceToSegment(position, a, b)), Infinity),
  );
};

/** Turns open edges inward by `depthInMetres`, so that a hem shows the cloth's thickness. */
export const foldHems = (part: SkinnedPart, depthInMetres: number): SkinnedPart => {
  const positions = [...part.positions];
  const normals = [...part.normals];
  const weights = [...part.weights];
  const folded = new Map<number, number>();
  const fold = (vertex: number): number => {
    const known = folded.get(vertex);
    if (known !== undefined) return known;
    const normal = at(part.normals, vertex);
    positions.push(subtract(at(part.positions, vertex), scale(normal, depthInMetres)));
    normals.push(normal);
    weights.push(at(part.weights, vertex));
    folded.set(vertex, positions.length - 1);
    return positions.length - 1;
  };
  const rims = openEdges(part).map(({ a, b, ta, tb }): Face => ({
    v: [b, a, fold(a), fold(b)],
    t: [tb, ta, ta, tb],
  }));
  return { ...part, positions, normals, weights, faces: [...part.faces, ...rims] };
};

/** Stretches a part's own share of a texture over the whole of it, less a margin for mip levels. */
export const fillTexture = (part: SkinnedPart): SkinnedPart => {
  const margin = 0.012;
  const used = part.faces.flatMap(({ t }) => t.map((i) => at(part.uvs, i)));
  const [us, vs] = [used.map(([u]) => u), used.map(([, v]) => v)];
  const span = (values: readonly number[]) => {
    const low = values.reduce((a, b) => Math.min(a, b), Infinity);
    const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
    return (value: number): number => margin + ((value - low) / (high - low)) * (1 - 2 * margin);
  };
  const [toU, toV] = [span(us), span(vs)];
  return { ...part, uvs: part.uvs.map(([u, v]): Uv => [toU(u), toV(v)]) };
};

/** Several parts as one; indices are shifted, nothing is welded. */
export const mergeParts = (parts: readonly SkinnedPart[]): SkinnedPart => {
  const merged = { positions: [], uvs: [], faces: [], weights: [], normals: [] };
  return parts.reduce<SkinnedPart>((whole, part) => {
    const [firstPosition, firstUv] = [whole.positions.length, whole.uvs.length];
    return {
      positions: [...whole.positions, ...part.positions],
      uvs: [...whole.uvs, ...part.uvs],
      weights: [...whole.weights, ...part.weights],
      normals: [...whole.normals, ...part.normals],
      faces: [
        ...whole.faces,
        ...part.faces.map(({ v, t }) => ({
          v: v.map((i) => i + firstPosition),
          t: t.map((i) => i + firstUv),
        })),
      ],
    };
  }, merged);
};

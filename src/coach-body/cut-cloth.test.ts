import { describe, expect, it } from 'vitest';

import { clipPart, triangulate } from './clip-part';
import {
  distanceToHem,
  fillTexture,
  foldHems,
  inflate,
  mergeParts,
  tailorOnSkin,
  tuckSkin,
} from './cloth';
import type { SkinnedPart } from './mesh';
import { smoothNormals } from './smooth-normals';
import type { Vec3 } from './vec3';

/** A flat square of side 1 in the xy plane, facing +z, its upper corners on bone "up". */
const square = (): SkinnedPart => {
  const positions: Vec3[] = [
    [0, 0, 0],
    [1, 0, 0],
    [1, 1, 0],
    [0, 1, 0],
  ];
  const faces = [{ v: [0, 1, 2, 3], t: [0, 1, 2, 3] }];
  return {
    positions,
    faces,
    uvs: positions.map(([x, y]) => [0.2 + x * 0.1, 0.3 + y * 0.2]),
    normals: smoothNormals(positions, faces),
    weights: ['low', 'low', 'up', 'up'].map((bone) => [{ bone, weight: 1 }]),
  };
};

const heightsIn = (part: SkinnedPart): number[] =>
  part.faces.flatMap(({ v }) => v.map((i) => part.positions[i]?.[1] ?? NaN));

describe('clipPart', () => {
  it('cuts a clean line and blends uvs and weights there', () => {
    const lower = clipPart(square(), ([, y]) => 0.25 - y);
    expect(Math.max(...heightsIn(lower))).toBeCloseTo(0.25, 12);
    const cut = lower.positions.findIndex(([x, y]) => x === 1 && Math.abs(y - 0.25) < 1e-9);
    expect(lower.weights[cut]).toEqual([
      { bone: 'low', weight: 0.75 },
      { bone: 'up', weight: 0.25 },
    ]);
    const area = lower.faces.reduce((sum, { v }) => {
      const [a, b, c] = v.map((i) => lower.positions[i] ?? [NaN, NaN, NaN]);
      if (!a || !b || !c) return NaN;
      return sum + ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
    }, 0);
    expect(area).toBeCloseTo(0.25, 12);
  });

  it('keeps everything inside and drops everything outside', () => {
    expect(clipPart(square(), () => 1).faces).toHaveLength(2);
    expect(clipPart(square(), () => -1).faces).toHaveLength(0);
  });

  it('fans polygons into triangles', () => {
    expect(triangulate(square().faces)).toEqual([
      { v: [0, 1, 2], t: [0, 1, 2] },
      { v: [0, 2, 3], t: [0, 2, 3] },
    ]);
  });
});

describe('cloth', () => {
  it('moves outward along normals and tucks skin inward', () => {
    expect(inflate(square(), () => 0.5).positions[0]).toEqual([0, 0, 0.5]);
    expect(tuckSkin(square(), (_, vertex) => (vertex === 1 ? 0.25 : 0)).positions).toEqual([
      [0, 0, 0],
      [1, 0, -0.25],
      [1, 1, 0],
      [0, 1, 0],
    ]);
  });

  it('never tailors closer to the skin than the clearance where it may not sink', () => {
    const bump = square();
    const skin = {
      ...bump,
      positions: bump.positions.map((p, i): Vec3 => [p[0], p[1], i === 2 ? 0.2 : 0]),
    };
    const cloth = tailorOnSkin(skin, { clearance: 0.01, smoothingSteps: 5, sinkAt: () => 0 });
    cloth.positions.forEach(([, , z], i) => {
      expect(z).toBeGreaterThanOrEqual((skin.positions[i]?.[2] ?? 0) + 0.01 - 1e-9);
    });
  });

  it('folds each open edge inward once', () => {
    const folded = foldHems(square(), 0.1);
    expect(folded.faces).toHaveLength(5);
    expect(folded.positions).toHaveLength(8);
    expect(folded.positions[4]?.[2]).toBeCloseTo(-0.1, 12);
  });

  it('measures the distance to the nearest hem', () => {
    const part = mergeParts([square()]);
    expect(distanceToHem(part)).toEqual([0, 0, 0, 0]);
  });

  it('stretches its share of a texture over the whole', () => {
    const us = fillTexture(square()).uvs.map(([u]) => u);
    expect(Math.min(...us)).toBeCloseTo(0.012, 9);
    expect(Math.max(...us)).toBeCloseTo(0.988, 9);
  });

  it('merges parts without mixing their indices', () => {
    const merged = mergeParts([square(), square()]);
    expect(merged.faces[1]).toEqual({ v: [4, 5, 6, 7], t: [4, 5, 6, 7] });
  });
});

describe('smoothNormals', () => {
  it('averages over positions that coincide, whatever their index', () => {
    const positions: Vec3[] = [
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const normals = smoothNormals(positions, [
      { v: [0, 1, 2], t: [0, 0, 0] },
      { v: [3, 4, 5], t: [0, 0, 0] },
    ]);
    expect(normals[0]).toEqual(normals[3]);
    expect(normals[0]?.[0]).toBeCloseTo(Math.SQRT1_2, 12);
    expect(normals[0]?.[2]).toBeCloseTo(Math.SQRT1_2, 12);
  });
});

import { describe, expect, it } from 'vitest';

import { bindGarment } from './bind-garment';
import { mixWeights, strongestFour, weightsPerVertex } from './bone-weights';
import { morph } from './morph';
import { parseObj } from './parse-obj';
import { sculpt } from './sculpt';
import { placeBones } from './skeleton';
import { smoothWeights } from './smooth-weights';

describe('morph', () => {
  it('adds every target times its strength and leaves other vertices alone', () => {
    const target = new Map([[1, [2, 0, 0] as const]]);
    const moved = morph(
      [
        [0, 0, 0],
        [1, 1, 1],
      ],
      [
        { target, strength: 0.5 },
        { target, strength: 0.25 },
      ],
    );
    expect(moved).toEqual([
      [0, 0, 0],
      [2.5, 1, 1],
    ]);
  });
});

describe('sculpt', () => {
  it('pushes both sides like a mirror, fully at the centre and not at all beyond the radius', () => {
    const base = parseObj('v 0 0 0\nv 1 0 0\nv -1 0 0\nv 3 0 0\ng joint-mouth\nf 1 1 1\n');
    const moved = sculpt(base, base.positions, [
      { joint: 'joint-mouth', centre: [1, 0, 0], radius: 0.5, push: [0.1, 0.2, 0] },
    ]);
    expect(moved).toEqual([
      [0, 0, 0],
      [1.1, 0.2, 0],
      [-1.1, 0.2, 0],
      [3, 0, 0],
    ]);
  });
});

describe('bone weights', () => {
  it('keeps the strongest four and lets them sum to 1', () => {
    const weights = ['a', 'b', 'c', 'd', 'e'].map((bone, i) => ({ bone, weight: 0.1 * (i + 1) }));
    const kept = strongestFour(weights);
    expect(kept.map(({ bone }) => bone)).toEqual(['e', 'd', 'c', 'b']);
    expect(kept.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('drops the rig prefix and gives a forgotten vertex to the hips', () => {
    expect(weightsPerVertex({ 'mixamorig:Head': [[0, 0.7]] }, 2)).toEqual([
      [{ bone: 'Head', weight: 0.7 }],
      [{ bone: 'Hips', weight: 1 }],
    ]);
  });

  it('mixes by share and ignores negative shares', () => {
    const a = [{ bone: 'a', weight: 1 }];
    const b = [{ bone: 'b', weight: 1 }];
    expect(
      mixWeights([
        { weights: a, share: 0.75 },
        { weights: b, share: -0.2 },
      ]),
    ).toEqual([{ bone: 'a', weight: 0.75 }]);
  });

  it('softens a hard border but not at firm bones', () => {
    const weights = ['a', 'a', 'b', 'Hand'].map((bone) => [{ bone, weight: 1 }]);
    const soft = smoothWeights(weights, [{ v: [0, 1, 2, 3], t: [0, 0, 0, 0] }], /Hand/, 1);
    expect(soft[1]).toEqual([
      { bone: 'a', weight: 0.75 },
      { bone: 'b', weight: 0.25 },
    ]);
    expect(soft[3]).toEqual(weights[3]);
  });
});

describe('bindGarment', () => {
  it('hangs vertices on the morphed body and scales offsets with it', () => {
    const body = [
      [0, 0, 0],
      [2, 0, 0],
      [0, 2, 0],
      [0, 0, 4],
    ] as const;
    const scale = (a: number, b: number) => ({ a, b, restDistance: 1 });
    const { positions, weights } = bindGarment(
      {
        fittings: [{ vertices: [0, 1, 2], shares: [0.5, 0.5, 0], offset: [0.1, 0.1, 0.1] }],
        scales: [scale(0, 1), scale(0, 2), scale(0, 3)],
        hiddenVertices: new Set(),
      },
      body,
      ['p', 'q', 'r', 's'].map((bone) => [{ bone, weight: 1 }]),
    );
    expect(positions).toEqual([[1.2, 0.2, 0.4]]);
    expect(weights).toEqual([
      [
        { bone: 'p', weight: 0.5 },
        { bone: 'q', weight: 0.5 },
      ],
    ]);
  });
});

describe('placeBones', () => {
  it('finds ends by cube, mean and vertex, parents first', () => {
    const base = parseObj('v 0 0 0\nv 0 2 0\nv 4 0 0\ng joint-a\nf 1 2 1\n');
    const vertex = (index: number) => ({ strategy: 'VERTEX' as const, vertex_index: index });
    const bones = placeBones(
      {
        bones: {
          'mixamorig:Child': {
            parent: 'mixamorig:Root',
            head: { strategy: 'MEAN', vertex_indices: [0, 2] },
            tail: vertex(2),
          },
          'mixamorig:Root': {
            parent: '',
            head: { strategy: 'CUBE', cube_name: 'joint-a' },
            tail: vertex(0),
          },
        },
      },
      base,
      base.positions,
    );
    expect(bones).toEqual([
      { name: 'Root', parent: null, head: [0, 1, 0], tail: [0, 0, 0] },
      { name: 'Child', parent: 'Root', head: [2, 0, 0], tail: [4, 0, 0] },
    ]);
  });
});

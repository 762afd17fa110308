import { describe, expect, it } from 'vitest';

import { findHinges, findPalm } from './find-hinges';
import { levelSoles } from './level-soles';
import { boneRadii, distanceToSegment, outermostPoint } from './measure-body';
import type { SkinnedPart } from './mesh';
import type { Bone } from './skeleton';
import type { Vec3 } from './vec3';

const wall = (z: number): SkinnedPart => ({
  positions: [
    [-1, -1, z],
    [1, -1, z],
    [1, 1, z],
    [-1, 1, z],
  ],
  uvs: [[0, 0]],
  faces: [{ v: [0, 1, 2, 3], t: [0, 0, 0, 0] }],
  normals: [],
  weights: Array.from({ length: 4 }, () => [{ bone: 'Spine', weight: 1 }]),
});

describe('measuring', () => {
  it('finds the outermost surface along a ray, within reach', () => {
    const walls = [wall(0.1), wall(0.2), wall(5)];
    expect(outermostPoint(walls, [0, 0, 0], [0, 0, 1], 1)).toEqual([0, 0, 0.2]);
    expect(outermostPoint(walls, [0, 0, 0], [0, 0, -1], 1)).toBeUndefined();
  });

  it('measures to a segment and to its ends', () => {
    expect(distanceToSegment([0.5, 1, 0], [0, 0, 0], [1, 0, 0])).toBe(1);
    expect(distanceToSegment([4, 4, 0], [0, 0, 0], [1, 0, 0])).toBe(5);
  });

  it('takes the median distance as a bone’s radius and leaves out bones without flesh', () => {
    const bones: Bone[] = [
      { name: 'Spine', parent: null, head: [-1, -1, 0], tail: [1, -1, 0] },
      { name: 'Bare', parent: 'Spine', head: [0, 0, 0], tail: [0, 1, 0] },
    ];
    expect(Object.keys(boneRadii(bones, [wall(0)]))).toEqual(['Spine']);
  });
});

describe('levelSoles', () => {
  it('lowers a raised heel to the floor and leaves the ball and the ankle where they are', () => {
    const positions: Vec3[] = [
      [0, 0, 0.15],
      [0, 0.02, 0],
      [0, 0.02, 0.03],
      [0, 0.2, 0],
    ];
    const level = levelSoles({
      positions,
      uvs: [[0, 0]],
      faces: [{ v: [0, 1, 2, 3], t: [0, 0, 0, 0] }],
      normals: [],
      weights: [],
    });
    expect(level.positions[0]).toEqual([0, 0, 0.15]);
    expect(level.positions[3]).toEqual([0, 0.2, 0]);
    expect(Math.abs(level.positions[2]?.[1] ?? NaN)).toBeLessThan(0.005);
  });
});

describe('hands', () => {
  /** A left arm stretched to +x, palm down, thumb forward; the right one is its mirror. */
  const bones = (['Left', 'Right'] as const).flatMap((side): Bone[] => {
    const m = side === 'Left' ? 1 : -1;
    const bone = (name: string, head: Vec3, tail: Vec3): Bone => ({
      name: `${side}${name}`,
      parent: null,
      head: [head[0] * m, head[1], head[2]],
      tail: [tail[0] * m, tail[1], tail[2]],
    });
    return [
      bone('Arm', [0.2, 1, 0], [0.5, 1, 0]),
      bone('ForeArm', [0.5, 1, 0], [0.7, 1, 0.2]),
      bone('Hand', [0.7, 1, 0.2], [0.8, 1, 0.2]),
      bone('UpLeg', [0.1, 0.9, 0], [0.1, 0.5, 0]),
      bone('Leg', [0.1, 0.5, 0], [0.1, 0.1, 0]),
      ...['Index', 'Middle', 'Ring', 'Pinky'].flatMap((finger, i) =>
        [1, 2, 3].map((joint) =>
          bone(
            `Hand${finger}${joint}`,
            [0.8 + joint * 0.02, 1, 0.23 - i * 0.02],
            [0.82 + joint * 0.02, 1, 0.23 - i * 0.02],
          ),
        ),
      ),
    ];
  });

  it('knows where the palm faces on both sides', () => {
    expect(findPalm(bones, 'Left').facing[1]).toBeCloseTo(-1, 6);
    expect(findPalm(bones, 'Right').facing[1]).toBeCloseTo(-1, 6);
  });

  it('flexes by positive angles: fingers toward the palm, the knee backward', () => {
    const hinges = findHinges(bones);
    // A left finger along +x turns toward −y about −z; the right one, along −x, about +z.
    expect(hinges['leftIndex1']?.axis[2]).toBeCloseTo(-1, 6);
    expect(hinges['rightIndex1']?.axis[2]).toBeCloseTo(1, 6);
    expect(hinges['leftKnee']?.axis).toEqual([1, 0, 0]);
    // The left forearm already bends from +x toward +z, which is about −y.
    expect(hinges['leftElbow']?.axis[1]).toBeCloseTo(-1, 6);
  });
});

import { describe, expect, it } from 'vitest';

import { paintEye } from './make-eyes';
import type { SkinnedPart } from './mesh';
import { noise } from './noise';
import { paintOnBody, paintSmoothly } from './paint-on-body';
import { rgb, sampleImage, smoothstep, type RasterImage } from './raster-image';
import { tintCard } from './tint-card';

/** A quad that covers the left half of its texture and spans x = 0…2 on the body. */
const quad: SkinnedPart = {
  positions: [
    [0, 0, 0],
    [2, 0, 0],
    [2, 1, 0],
    [0, 1, 0],
  ],
  uvs: [
    [0, 0],
    [0.5, 0],
    [0.5, 1],
    [0, 1],
  ],
  faces: [{ v: [0, 1, 2, 3], t: [0, 1, 2, 3] }],
  normals: [
    [0, 0, 1],
    [0, 0, 1],
    [0, 0, 1],
    [0, 0, 1],
  ],
  weights: [[], [], [], []],
};

const redAt = (image: RasterImage, x: number, y: number): number =>
  image.data[(y * image.width + x) * image.channels] ?? NaN;

describe('paintOnBody', () => {
  it('asks for the place on the body that a texel covers', () => {
    const image = paintOnBody(quad, 128, ({ position }) => [position[0] * 100, 0, 0], [7, 7, 7]);
    expect(redAt(image, 0, 64)).toBe(1);
    expect(redAt(image, 63, 64)).toBe(198);
    expect(redAt(image, 100, 64)).toBe(7);
  });

  it('lets the edge colour run on beside the shape, against bleeding', () => {
    const image = paintOnBody(quad, 128, () => [200, 0, 0], [7, 7, 7]);
    expect(redAt(image, 64, 64)).toBe(200);
    expect(redAt(image, 66, 64)).toBe(7);
  });

  it('blends values given per vertex', () => {
    const image = paintOnBody(quad, 128, (p) => [p.valueOf([0, 100, 100, 0]), 0, 0], [0, 0, 0]);
    expect(redAt(image, 31, 20)).toBe(49);
  });

  it('softens edges with four samples a texel', () => {
    const image = paintSmoothly(quad, 64, ({ uv }) => [uv[0] < 0.13 ? 0 : 200, 0, 0], [0, 0, 0]);
    expect(redAt(image, 7, 30)).toBe(0);
    expect(redAt(image, 8, 30)).toBe(100);
    expect(redAt(image, 9, 30)).toBe(200);
  });
});

describe('pictures', () => {
  it('samples between texels, v upward', () => {
    const image: RasterImage = {
      width: 1,
      height: 2,
      channels: 3,
      data: Uint8Array.from([0, 0, 0, 100, 100, 100]),
    };
    expect(sampleImage(image, 0.5, 0.25)).toEqual([100, 100, 100, 255]);
    expect(sampleImage(image, 0.5, 0.5)[0]).toBe(50);
  });

  it('tints a card and keeps its alpha', () => {
    const card: RasterImage = {
      width: 1,
      height: 1,
      channels: 4,
      data: Uint8Array.from([9, 9, 9, 77]),
    };
    expect([...tintCard(card, rgb('#010203')).data]).toEqual([1, 2, 3, 77]);
  });

  it('eases between two edges in either direction', () => {
    expect([smoothstep(0, 1, -1), smoothstep(0, 1, 0.5), smoothstep(1, 0, 0.25)]).toEqual([
      0, 0.5, 0.84375,
    ]);
  });

  it('repeats noise exactly, within 0…1', () => {
    const values = Array.from({ length: 200 }, (_, i) => noise(i * 0.37, i * 1.7, -i));
    expect(values).toEqual(Array.from({ length: 200 }, (_, i) => noise(i * 0.37, i * 1.7, -i)));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
  });

  it('paints a dark pupil inside a coloured iris inside a light eye', () => {
    const eye = paintEye(128, rgb('#66502f'));
    expect(redAt(eye, 64, 66)).toBeLessThan(20);
    expect(redAt(eye, 64 + 22, 66)).toBeGreaterThan(40);
    expect(redAt(eye, 64 + 35, 70)).toBeGreaterThan(150);
  });
});

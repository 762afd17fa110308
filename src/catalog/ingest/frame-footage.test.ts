import { describe, expect, it } from 'vitest';
import { CLIP_SIZE } from '../../../remotion/coach/clip-size';
import { WEB_CLIP_SIZE } from './clip-formats';
import { cutOut, fadeEdges } from './footage-picture';
import { around, squareOver } from './frame-footage';

const dot = { left: 10, top: 20, width: 5, height: 5 };

describe('around', () => {
  it('holds all rectangles', () => {
    const other = { left: 0, top: 22, width: 12, height: 30 };
    expect(around([dot, other])).toEqual({ left: 0, top: 20, width: 15, height: 32 });
    expect(around([])).toBeNull();
  });
});

describe('squareOver', () => {
  it('puts the body into the middle, with the margin on the sides it reaches', () => {
    const square = squareOver({ left: 100, top: 50, width: 940, height: 300 });
    expect(square).toEqual({ left: 70, top: -300, width: 1000, height: 1000 });
  });
});

describe('cutOut', () => {
  it('is transparent beyond the picture', () => {
    const picture = { width: 2, height: 2, data: new Uint8Array(16).fill(9) };
    const { data } = cutOut(picture, { left: -1, top: 1, width: 3, height: 2 });
    expect([...data].map((value) => value > 0)).toEqual(
      [false, true, true, false, false, false].flatMap((seen) => [seen, seen, seen, seen]),
    );
    const away = cutOut(picture, { left: 5, top: 0, width: 2, height: 2 });
    expect(away.data.every((value) => value === 0)).toBe(true);
  });
});

describe('fadeEdges', () => {
  it('leaves the middle alone and comes near to nothing at every edge', () => {
    const picture = { width: 20, height: 20, data: new Uint8Array(1600).fill(200) };
    fadeEdges(picture, 0.2);
    const alphaAt = (x: number, y: number) => picture.data[(y * 20 + x) * 4 + 3];
    for (const [x, y] of [
      [10, 10],
      [4, 4],
      [15, 15],
      [4, 10],
    ] as const)
      expect(alphaAt(x, y)).toBe(200);
    for (const [x, y] of [
      [0, 10],
      [19, 10],
      [10, 0],
      [10, 19],
    ] as const)
      expect(alphaAt(x, y)).toBeLessThan(15);
    expect(alphaAt(2, 10)).toBeLessThan(200);
    expect(picture.data[0]).toBe(200);
  });
});

it('makes clips of the size that the coach is drawn in', () => {
  expect(WEB_CLIP_SIZE).toBe(CLIP_SIZE);
});

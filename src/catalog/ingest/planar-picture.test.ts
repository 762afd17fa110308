import { describe, expect, it } from 'vitest';
import { spreadColours, toPlanes, type RgbaPicture } from './planar-picture';

const picture = (
  width: number,
  height: number,
  at: (x: number, y: number) => readonly [number, number, number, number],
): RgbaPicture => {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set(at(x, y), (y * width + x) * 4);
  return { width, height, data };
};

describe('toPlanes', () => {
  it('writes BT.709 in the limited range', () => {
    const white = toPlanes(
      picture(2, 2, () => [255, 255, 255, 255]),
      false,
    );
    expect([...white]).toEqual([235, 235, 235, 235, 128, 128]);
    const red = toPlanes(
      picture(2, 2, () => [255, 0, 0, 255]),
      false,
    );
    expect([...red]).toEqual([63, 63, 63, 63, 102, 240]);
  });

  it('keeps alpha as it is', () => {
    const planes = toPlanes(
      picture(2, 2, (x) => [200, 10, 10, x * 200]),
      true,
    );
    expect([...planes.slice(-4)]).toEqual([0, 200, 0, 200]);
  });

  it('lets transparent black take no part in the colour of an edge', () => {
    const edge = toPlanes(
      picture(4, 2, (x) => (x === 1 ? [255, 255, 255, 255] : [0, 0, 0, 0])),
      true,
    );
    expect([...edge.slice(0, 8)]).toEqual(Array.from({ length: 8 }, () => 235));
  });
});

describe('spreadColours', () => {
  it('fills the transparent ground with the nearest colours and leaves the rest', () => {
    const spread = spreadColours(
      picture(8, 4, (x) =>
        x < 2 ? [240, 20, 20, 255] : x > 5 ? [20, 20, 240, 255] : [0, 0, 0, 0],
      ),
    );
    const at = (x: number): number[] => [...spread.slice(x * 3, x * 3 + 3)].map(Math.round);
    expect(at(0)).toEqual([240, 20, 20]);
    expect(at(2)[0]).toBeGreaterThan(at(5)[0] ?? 0);
    expect(at(7)).toEqual([20, 20, 240]);
  });
});

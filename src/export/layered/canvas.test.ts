import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedAreas, createCanvas, type Scene } from './canvas';
import { blendRaster } from './raster';
import {
  allBytes,
  anyBox,
  anyEvenRectangle,
  anySeed,
  fillPlane,
  isInside,
  noisyPicture,
  noisyRaster,
  paddedPicture,
  sampleAt,
} from './testing/pictures';
import type { EvenRectangle, YuvPicture } from './yuv-picture';

const SIZE = { width: 32, height: 24 };
const WHOLE = { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height };
const LAYERS = 3;

const patchAt = (area: EvenRectangle, seed: number) => ({
  area,
  picture: noisyPicture({ width: area.right - area.left, height: area.bottom - area.top }, seed),
});

/** What the scenes of one film are made of; the same objects come again and again. */
const anyFilm = fc
  .record({
    grounds: fc.array(anySeed, { minLength: 1, maxLength: 2 }),
    coaches: fc.array(fc.tuple(anyEvenRectangle(SIZE), anySeed), { minLength: 1, maxLength: 4 }),
    layers: fc.array(fc.array(fc.tuple(anyBox(SIZE), anySeed), { minLength: 1, maxLength: 3 }), {
      minLength: LAYERS,
      maxLength: LAYERS,
    }),
    choices: fc.array(
      fc.record({
        ground: fc.nat(1),
        coach: fc.nat(4),
        layers: fc.array(fc.nat(3), { minLength: LAYERS, maxLength: LAYERS }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ grounds, coaches, layers, choices }): Scene[] => {
    const grounded = grounds.map((seed) => noisyPicture(SIZE, seed));
    const patches = coaches.map(([area, seed]) => patchAt(area, seed));
    const rasters = layers.map((states) => states.map(([box, seed]) => noisyRaster(box, seed)));
    const [first = paddedPicture(SIZE)] = grounded;
    return choices.map((choice) => ({
      // Most films keep their stage for a while.
      ground: grounded[choice.ground] ?? first,
      coach: patches[choice.coach] ?? null,
      rasters: choice.layers.map((state, layer) => rasters[layer]?.[state] ?? null),
    }));
  });

/** A scene drawn sample by sample from the ground up. */
const drawn = ({ ground, coach, rasters }: Scene): YuvPicture => {
  const picture = paddedPicture(SIZE);
  picture.planes.forEach((plane, index) => {
    const step = index === 0 ? 1 : 2;
    const [under, over] = [ground.planes[index], coach?.picture.planes[index]];
    fillPlane(plane, (column, row) => {
      if (coach && over && isInside(coach.area, column * step, row * step)) {
        return sampleAt(over, column - coach.area.left / step, row - coach.area.top / step);
      }
      return under === undefined ? 0 : sampleAt(under, column, row);
    });
  });
  for (const raster of rasters) {
    if (raster !== null) blendRaster(picture, raster, WHOLE);
  }
  return picture;
};

describe('the canvas', () => {
  it('shows after any scenes what the last one is by itself', () => {
    fc.assert(
      fc.property(anyFilm, (scenes) => {
        const picture = paddedPicture(SIZE);
        const canvas = createCanvas(picture);
        for (const scene of scenes) {
          canvas.show(scene);
          expect(allBytes(picture).equals(allBytes(drawn(scene)))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves what lies outside the changed areas untouched', () => {
    fc.assert(
      fc.property(anyFilm, anySeed, (scenes, seed) => {
        const [before, now] = scenes;
        if (before === undefined || now === undefined) return;
        const picture = paddedPicture(SIZE);
        const canvas = createCanvas(picture);
        canvas.show(before);
        const marked = noisyPicture(SIZE, seed);
        picture.planes.forEach((plane, index) =>
          plane.samples.set(marked.planes[index]?.samples ?? []),
        );
        canvas.show(now);
        const areas = changedAreas(before, now);
        picture.planes.forEach((plane, index) => {
          const step = index === 0 ? 1 : 2;
          const mark = marked.planes[index];
          for (let row = 0; row < plane.height; row++) {
            for (let column = 0; column < plane.width; column++) {
              if (areas.some((area) => isInside(area, column * step, row * step))) continue;
              expect(sampleAt(plane, column, row)).toBe(mark && sampleAt(mark, column, row));
            }
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it('changes nothing from a scene to its equal', () => {
    fc.assert(
      fc.property(anyFilm, (scenes) => {
        for (const scene of scenes) expect(changedAreas(scene, { ...scene })).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('draws everything anew on another stage', () => {
    const rasters = [noisyRaster({ x: 3, y: 3, width: 5, height: 5 }, 1)];
    const before = { ground: noisyPicture(SIZE, 2), coach: null, rasters };
    const now = { ...before, ground: noisyPicture(SIZE, 3) };
    expect(changedAreas(null, before)).toEqual([WHOLE]);
    expect(changedAreas(before, now)).toEqual([WHOLE]);
  });
});

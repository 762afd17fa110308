import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../remotion/kit/box';
import type { PlanarPicture } from '../../media/picture-scaler';
import { coachPatch, type CoachPatch, type PatchTools } from './coach-patch';
import { decodedPicture, flipped, patched, putOverSlowly } from './testing/decoded-coach';
import { allBytes, anySeed, createNoise, noisyPicture, createYuvPicture } from './testing/pictures';

const FILM = { width: 40, height: 28 };
const CLIP = { width: 24, height: 24 };
const BOX = { x: 8, y: 2, ...CLIP };

/** For clips that are as large as their box. */
const unscaled: PatchTools = {
  newPicture: createYuvPicture,
  scaler: {
    scale: (source, { width, height }) => {
      expect([source.width, source.height]).toEqual([width, height]);
      return source;
    },
  },
};

const patchOf = (decoded: PlanarPicture, mirrored: boolean, seed = 5, box: Box = BOX) =>
  coachPatch(decoded, { box, mirrored, ground: noisyPicture(FILM, seed) }, unscaled);

/** Any pixels, seen in a few random spots only. */
const anyDecoded = fc
  .record({
    seed: anySeed,
    spots: fc.array(
      fc.record({ x: fc.nat(CLIP.width - 1), y: fc.nat(CLIP.height - 1), radius: fc.nat(5) }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ seed, spots }) => {
    const noise = createNoise(seed);
    const alphaAt = (x: number, y: number): number =>
      spots.some((spot) => Math.hypot(x - spot.x, y - spot.y) <= spot.radius)
        ? 1 + (noise() % 255)
        : 0;
    return decodedPicture(CLIP, { y: noise, cb: noise, cr: noise, alpha: alphaAt });
  });

const areaOf = (patch: CoachPatch | null) => patch?.area;

describe('a coach over the stage', () => {
  it('is the ground where the clip is transparent and the clip where it is solid', () => {
    fc.assert(
      fc.property(anyDecoded, anySeed, fc.boolean(), (decoded, seed, mirrored) => {
        const ground = noisyPicture(FILM, seed);
        const patch = patchOf(decoded, mirrored, seed);
        const expected = putOverSlowly(decoded, BOX, mirrored, ground);
        expect(allBytes(patched(ground, patch)).equals(allBytes(expected))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('mirrored, is the flipped picture', () => {
    fc.assert(
      fc.property(anyDecoded, anySeed, (decoded, seed) => {
        // In the middle of the film: flipping the film flips the box onto itself.
        expect(BOX.x * 2 + BOX.width).toBe(FILM.width);
        const ground = noisyPicture(FILM, seed);
        const place = { box: BOX, ground: flipped(ground), mirrored: true };
        const mirrored = patched(place.ground, coachPatch(decoded, place, unscaled));
        const straight = patched(ground, patchOf(decoded, false, seed));
        expect(allBytes(flipped(mirrored)).equals(allBytes(straight))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('covers little more than what is seen, and stays in its box', () => {
    const only = (x: number, y: number) =>
      decodedPicture(CLIP, {
        y: () => 200,
        cb: () => 100,
        cr: () => 150,
        alpha: (column, row) => (column === x && row === y ? 255 : 0),
      });
    for (const [x, y] of [
      [0, 0],
      [CLIP.width - 1, 0],
      [0, CLIP.height - 1],
      [CLIP.width - 1, CLIP.height - 1],
      [12, 11],
    ] as const) {
      for (const mirrored of [false, true]) {
        const {
          left = 0,
          top = 0,
          right = 0,
          bottom = 0,
        } = areaOf(patchOf(only(x, y), mirrored)) ?? {};
        const shownX = BOX.x + (mirrored ? CLIP.width - 1 - x : x);
        expect(left).toBeGreaterThanOrEqual(Math.max(BOX.x, shownX - 6));
        expect(left).toBeLessThanOrEqual(shownX);
        expect(right).toBeGreaterThan(shownX);
        expect(right).toBeLessThanOrEqual(Math.min(BOX.x + BOX.width, shownX + 7));
        expect(top).toBeLessThanOrEqual(BOX.y + y);
        expect(bottom).toBeGreaterThan(BOX.y + y);
        expect([left, top, right, bottom].every((edge) => edge % 2 === 0)).toBe(true);
      }
    }
  });

  it('without an alpha plane fills its box', () => {
    const noise = createNoise(11);
    const { planes, strides, ...size } = decodedPicture(CLIP, { y: noise, cb: noise, cr: noise });
    expect(planes).toHaveLength(3);
    for (const mirrored of [false, true]) {
      const decoded = { planes, strides, ...size };
      const ground = noisyPicture(FILM, 12);
      const patch = patchOf(decoded, mirrored, 12);
      expect(areaOf(patch)).toEqual({ left: 8, top: 2, right: 32, bottom: 26 });
      const expected = putOverSlowly(decoded, BOX, mirrored, ground);
      expect(allBytes(patched(ground, patch)).equals(allBytes(expected))).toBe(true);
    }
  });

  it('of which nothing is seen is no patch', () => {
    const noise = createNoise(13);
    const decoded = decodedPicture(CLIP, { y: noise, cb: noise, cr: noise, alpha: () => 0 });
    expect(patchOf(decoded, false)).toBeNull();
    expect(patchOf(decoded, true)).toBeNull();
  });
});

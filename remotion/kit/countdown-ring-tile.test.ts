import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from './box';
import { RING_SWELL, ringRadius } from './countdown-ring';
import { ringStateIn } from './countdown-ring-tile';
import { COUNTDOWN_STEPS, PULSE_STEPS, type SweepState } from './countdown-state';

const TURN = 2 * Math.PI;

/** How much of a pixel the line covers that is drawn for a state, from the middle of the pixel; 0 to 1. */
const coverage = (
  { step, pulse }: SweepState,
  ring: { size: number; strokeWidth: number },
  x: number,
  y: number,
): number => {
  if (step === 0) return 0;
  const radius = ringRadius(ring.size, ring.strokeWidth);
  const half = (ring.strokeWidth * (1 + (RING_SWELL * pulse) / PULSE_STEPS)) / 2;
  const [right, down] = [x - ring.size / 2, y - ring.size / 2];
  const angle = (Math.atan2(right, -down) + TURN) % TURN;
  const end = (step / COUNTDOWN_STEPS) * TURN;
  const toCap = (at: number): number =>
    Math.hypot(right - radius * Math.sin(at), down + radius * Math.cos(at));
  const distance =
    angle <= end ? Math.abs(Math.hypot(right, down) - radius) : Math.min(toCap(0), toCap(end));
  return Math.min(1, Math.max(0, half + 0.5 - distance));
};

const states = fc.record({
  kind: fc.constantFrom('work', 'rest', 'get-ready'),
  step: fc.integer({ min: 0, max: COUNTDOWN_STEPS }),
  isEnding: fc.boolean(),
  pulse: fc.integer({ min: 0, max: PULSE_STEPS }),
});

/** Sizes as in the layouts; edges of the tiles are rounded to film pixels. */
const rings = fc.record({
  size: fc.constantFrom(264, 376),
  strokeWidth: fc.constantFrom(8, 20, 32),
});
const shift = fc.integer({ min: -2, max: 2 });
const tiles = fc.record({
  column: fc.integer({ min: 0, max: 3 }),
  row: fc.integer({ min: 0, max: 3 }),
  edges: fc.tuple(shift, shift, shift, shift),
});

interface Place {
  readonly column: number;
  readonly row: number;
  /** By how much each edge is moved. */
  readonly edges: readonly [number, number, number, number];
}

const tileIn = (size: number, { column, row, edges }: Place): Box => {
  const [left, top, right, bottom] = edges;
  const quarter = size / 4;
  const [x, y] = [column * quarter + left, row * quarter + top];
  return { x, y, width: quarter - left + right, height: quarter - top + bottom };
};

describe('a tile of the ring', () => {
  test('shows for its state what the whole ring shows there', () => {
    fc.assert(
      fc.property(states, rings, tiles, (state: SweepState, ring, place) => {
        const { size, strokeWidth } = ring;
        const tile = tileIn(size, place);
        const seen = ringStateIn(state, tile, { width: size, height: size }, strokeWidth);
        for (let y = tile.y + 0.5; y < tile.y + tile.height; y += 2) {
          for (let x = tile.x + 0.5; x < tile.x + tile.width; x += 2) {
            const inTile = seen === null ? 0 : coverage(seen, ring, x, y);
            expect(Math.abs(inTile - coverage(state, ring, x, y))).toBeLessThan(1 / 512);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('changes a few times in a turn', () => {
    const size = 376;
    const tile: Box = { x: 188, y: 0, width: 94, height: 94 };
    const seen = new Set<string>();
    for (let step = 0; step <= COUNTDOWN_STEPS; step++) {
      const state = { kind: 'work', step, isEnding: false, pulse: 0 } as const;
      seen.add(JSON.stringify(ringStateIn(state, tile, { width: size, height: size }, 20)));
    }
    expect(seen.size).toBeLessThan(COUNTDOWN_STEPS / 6);
  });

  test('is the same for all kinds where only the track is seen', () => {
    const tile: Box = { x: 0, y: 188, width: 94, height: 94 };
    const [work, rest] = (['work', 'rest'] as const).map((kind) =>
      ringStateIn(
        { kind, step: 20, isEnding: true, pulse: 3 },
        tile,
        { width: 376, height: 376 },
        20,
      ),
    );
    expect(work).toEqual(rest);
  });

  test('in the middle is never seen', () => {
    const tile: Box = { x: 94, y: 94, width: 94, height: 94 };
    const state = { kind: 'work', step: 200, isEnding: false, pulse: 0 } as const;
    expect(ringStateIn(state, tile, { width: 376, height: 376 }, 20)).toBeNull();
  });
});

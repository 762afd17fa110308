import type { FrameSize } from '../../src/workout/film-size';
import type { Box } from './box';
import { RING_SWELL, ringRadius } from './countdown-ring';
import { COUNTDOWN_STEPS, type SweepState } from './countdown-state';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** For the soft edge of a line, and for where the end is between two steps; design pixels. */
const MARGIN = 4;

/** From a point to the rectangle. */
const distanceTo = ({ x, y, width, height }: Box, point: Point): number =>
  Math.hypot(
    Math.max(x - point.x, 0, point.x - x - width),
    Math.max(y - point.y, 0, point.y - y - height),
  );

const farthestFrom = ({ x, y, width, height }: Box, point: Point): number =>
  Math.hypot(
    Math.max(Math.abs(x - point.x), Math.abs(x + width - point.x)),
    Math.max(Math.abs(y - point.y), Math.abs(y + height - point.y)),
  );

interface Ring {
  readonly size: number;
  readonly radius: number;
  readonly lineWidth: number;
}

/** Of each step the lowest one that looks alike in the tile; `null` when the ring does not cross it. */
const alikeSteps = (tile: Box, { size, radius, lineWidth }: Ring): Uint8Array | null => {
  const middle = { x: size / 2, y: size / 2 };
  const reach = lineWidth / 2 + MARGIN;
  const isCrossed =
    distanceTo(tile, middle) < radius + reach && farthestFrom(tile, middle) > radius - reach;
  if (!isCrossed) return null;
  const alike = new Uint8Array(COUNTDOWN_STEPS + 1);
  for (let step = 1; step <= COUNTDOWN_STEPS; step++) {
    const angle = (step / COUNTDOWN_STEPS) * 2 * Math.PI;
    const end = {
      x: middle.x + radius * Math.sin(angle),
      y: middle.y - radius * Math.cos(angle),
    };
    alike[step] = distanceTo(tile, end) <= reach ? step : (alike[step - 1] ?? 0);
  }
  return alike;
};

/** A film asks at each frame for the same few tiles. */
const known = new Map<string, Uint8Array | null>();
const MOST_KNOWN = 1000;

const alikeStepsOf = (tile: Box, ring: Ring): Uint8Array | null => {
  const key = JSON.stringify([tile, ring]);
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = alikeSteps(tile, ring);
  known.set(key, made);
  return made;
};

/** The track alone, whatever is counted down. */
const BARE: SweepState = { kind: 'work', step: 0, isEnding: false, pulse: 0 };

/**
 * The state of a countdown ring that stands for all that look alike within a tile of it.
 * @param tile design pixels from the ring's corner
 */
export const ringStateIn = (
  state: SweepState,
  tile: Box,
  { width }: FrameSize,
  strokeWidth: number,
): SweepState | null => {
  const alike = alikeStepsOf(tile, {
    size: width,
    radius: ringRadius(width, strokeWidth),
    lineWidth: state.pulse > 0 ? strokeWidth * (1 + RING_SWELL) : strokeWidth,
  });
  if (alike === null) return null;
  const step = alike[state.step] ?? state.step;
  return step === 0 ? BARE : { ...state, step };
};

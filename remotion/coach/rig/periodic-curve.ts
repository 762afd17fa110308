export interface Knot {
  /** Seconds, 0 ≤ at < period. */
  readonly at: number;
  readonly value: number;
  /** Comes to rest here (a pause, a landing) instead of flowing through. */
  readonly settles: boolean;
}

const CUBIC_START = (step: number, from: number, to: number, rise: number): number =>
  (6 * rise - 4 * from * step - 2 * to * step) / step ** 2;
const CUBIC_END = (step: number, from: number, to: number, rise: number): number =>
  (-6 * rise + 2 * from * step + 4 * to * step) / step ** 2;

/**
 * A closed curve through the knots, smooth in position, velocity and acceleration, that never leaves the range of two
 * neighbours' slopes: slopes after Fritsch & Carlson (1980), quintic Hermite pieces, and no movement at all between
 * two knots of equal value (a planted foot stays where it is).
 * @param knots sorted by time, at least one
 */
export const periodicCurve = (
  knots: readonly Knot[],
  periodInSeconds: number,
): ((seconds: number) => number) => {
  const first = knots[0];
  if (first === undefined) throw new RangeError('a curve needs at least one knot');
  if (knots.every(({ value }) => value === first.value)) return () => first.value;
  const count = knots.length;
  const knot = (index: number): Knot => knots[((index % count) + count) % count] ?? first;
  const step = (index: number): number => {
    const gap = knot(index + 1).at - knot(index).at;
    return gap > 0 ? gap : gap + periodInSeconds;
  };
  const rise = (index: number): number => knot(index + 1).value - knot(index).value;

  const slopes = knots.map((here, index) => {
    const before = rise(index - 1) / step(index - 1);
    const after = rise(index) / step(index);
    if (here.settles || before * after <= 0) return 0;
    const stepBefore = step(index - 1);
    const stepAfter = step(index);
    const weightBefore = 2 * stepAfter + stepBefore;
    const weightAfter = stepAfter + 2 * stepBefore;
    return (weightBefore + weightAfter) / (weightBefore / before + weightAfter / after);
  });
  const slope = (index: number): number => slopes[((index % count) + count) % count] ?? 0;
  const bends = knots.map((here, index) => {
    if (here.settles || rise(index - 1) === 0 || rise(index) === 0) return 0;
    const end = CUBIC_END(step(index - 1), slope(index - 1), slope(index), rise(index - 1));
    const start = CUBIC_START(step(index), slope(index), slope(index + 1), rise(index));
    return end * start <= 0 ? 0 : Math.sign(end) * Math.min(Math.abs(end), Math.abs(start));
  });

  return (seconds) => {
    const time = ((seconds % periodInSeconds) + periodInSeconds) % periodInSeconds;
    const later = knots.findIndex(({ at }) => at > time);
    const index = later === -1 ? count - 1 : later - 1;
    const here = knot(index);
    const length = step(index);
    const elapsed = time >= here.at ? time - here.at : time - here.at + periodInSeconds;
    return quintic(
      elapsed / length,
      here.value,
      knot(index + 1).value,
      slope(index) * length,
      slope(index + 1) * length,
      (bends[((index % count) + count) % count] ?? 0) * length ** 2,
      (bends[(((index + 1) % count) + count) % count] ?? 0) * length ** 2,
    );
  };
};

const quintic = (
  t: number,
  p0: number,
  p1: number,
  v0: number,
  v1: number,
  a0: number,
  a1: number,
): number => {
  const d = p1 - p0;
  const c3 = 10 * d - 6 * v0 - 4 * v1 - 1.5 * a0 + 0.5 * a1;
  const c4 = -15 * d + 8 * v0 + 7 * v1 + 1.5 * a0 - a1;
  const c5 = 6 * d - 3 * (v0 + v1) - 0.5 * (a0 - a1);
  return p0 + t * (v0 + t * (a0 / 2 + t * (c3 + t * (c4 + t * c5))));
};

/** Frames of a film that repeat themselves: from `startFrame` up to, not with, `endFrame`. */
export interface Loop {
  readonly startFrame: number;
  readonly endFrame: number;
}

/** Two frames that may be the two ends of a loop. */
export interface LoopCandidate extends Loop {
  /** What changes at the seam beyond the step that belongs there. */
  readonly cost: number;
  /** How far apart the poses within are. */
  readonly reach: number;
}

export const lengthOf = ({ startFrame, endFrame }: Loop): number => endFrame - startFrame;

/** Mean of the cost of all loops of one length: least where the length is a repetition. */
const costByLength = (pairs: readonly LoopCandidate[]): Map<number, number> => {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const pair of pairs) {
    const length = lengthOf(pair);
    const { sum, count } = sums.get(length) ?? { sum: 0, count: 0 };
    sums.set(length, { sum: sum + pair.cost, count: count + 1 });
  }
  return new Map([...sums].map(([length, { sum, count }]) => [length, sum / count]));
};

/** The shortest length that repeats about as well as the best one: once, where twice would do as well. */
export const repetitionOf = (pairs: readonly LoopCandidate[]): number | null => {
  const costs = [...costByLength(pairs)].sort(([a], [b]) => a - b);
  const values = costs.map(([, cost]) => cost);
  const least = Math.min(...values);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const limit = least + 0.2 * (mean - least);
  const [first] = costs.find(([, cost]) => cost <= limit) ?? [];
  if (first === undefined || least > 0.5 * mean) return null;
  // Down to the bottom of this valley.
  let best = first;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [length, cost] of costs) {
    if (length < first) continue;
    if (cost > limit) break;
    if (cost < bestCost) [best, bestCost] = [length, cost];
  }
  return best;
};

/** The middle of some measurements and their extremes. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws RangeError when nothing was measured */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || min === undefined || max === undefined) {
    throw new RangeError('there is no middle of nothing');
  }
  return { median: (low + high) / 2, min, max };
};

/** Spread of a figure over all rounds; `null` where one of them could not tell it. */
export const spreadOver = <Round>(
  rounds: readonly Round[],
  figure: (round: Round) => number | null,
): Spread | null => {
  const values = rounds.map(figure).filter((value) => value !== null);
  return values.length === rounds.length ? spreadOf(values) : null;
};

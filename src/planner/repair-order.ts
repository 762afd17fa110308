import { mainMuscle } from './catalogue-index';
import type { FittedEntry } from './fit-duration';
import type { Work } from './repair-steps';

const clashes = (one: FittedEntry | undefined, next: FittedEntry | undefined): boolean => {
  if (!one?.card || !next?.card) return false;
  if (one.exercise === next.exercise) return true;
  return (
    one.phase === 'main' && next.phase === 'main' && mainMuscle(one.card) === mainMuscle(next.card)
  );
};

const countClashes = (entries: readonly FittedEntry[]): number =>
  entries.filter((entry, index) => clashes(entries[index - 1], entry)).length;

/** The exchange of two exercises of one phase that leaves the fewest clashes, fewer than there are. */
const bestExchange = (order: readonly FittedEntry[], count: number): FittedEntry[] | null => {
  let best: FittedEntry[] | null = null;
  let least = count;
  for (const [index, entry] of order.entries()) {
    if (!clashes(order[index - 1], entry)) continue;
    for (const [at, other] of order.entries()) {
      if (at === index || other.phase !== entry.phase) continue;
      const exchanged = order
        .with(index, { ...entry, exercise: other.exercise, card: other.card })
        .with(at, { ...other, exercise: entry.exercise, card: entry.card });
      const left = countClashes(exchanged);
      if (left >= least) continue;
      best = exchanged;
      least = left;
    }
  }
  return best;
};

/** Exchanges exercises, not their seconds, until no muscle works twice in a row, as far as exchanging helps. */
export const separate = (
  entries: readonly FittedEntry[],
  { constraints, changes }: Work,
): FittedEntry[] => {
  let order = [...entries];
  if (constraints.format === 'strength') return order;
  for (let count = countClashes(order); count > 0;) {
    const better = bestExchange(order, count);
    if (better === null) break;
    order = better;
    count = countClashes(order);
  }
  if (order.some((entry, index) => entry.exercise !== entries[index]?.exercise))
    changes.push({ what: 'moved', from: '', to: '' });
  return order;
};

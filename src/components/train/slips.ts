/** Slips of the finger between two short words: a letter too many, too few, another one, or two that changed places. */
const countSlips = (typed: string, meant: string): number => {
  const rows: number[][] = [Array.from({ length: meant.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= meant.length; column++) {
      const isSame = typed[row - 1] === meant[column - 1];
      const isSwapped =
        typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1];
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(typed.length, meant.length);
};

/** Shorter words are too near to each other to guess which was meant. */
const LEAST_LETTERS = 4;
const LETTERS_A_SLIP = 4;

/**
 * The words that a mistyped one most likely means, or the beginning of one of them; empty: none is near enough.
 * @param typed in lower case, without accents, as the words are
 */
export const meantWords = (typed: string, words: Iterable<string>): string[] => {
  if (typed.length < LEAST_LETTERS) return [];
  let fewest = Math.floor(typed.length / LETTERS_A_SLIP);
  let meant: string[] = [];
  for (const word of words) {
    const slips = Math.min(countSlips(typed, word), countSlips(typed, word.slice(0, typed.length)));
    if (slips > fewest) continue;
    if (slips < fewest) meant = [];
    fewest = slips;
    meant.push(word);
  }
  return meant;
};

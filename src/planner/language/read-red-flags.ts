import type { RedFlag } from '../red-flags';
import type { Item } from './lexicon';
import type { Denials } from './negation';
import type { ReadPain } from './read-pain';

/** "I can't train without chest pain" has it. */
const isUnavoidable = (items: readonly Item[], index: number): boolean =>
  items
    .slice(Math.max(0, index - 8), index)
    .some(({ token }, at, before) => token.text === 'can' && before[at + 1]?.token.text === 'not');

/** After so many words a time no longer belongs to the operation. */
const LONG_AGO_WITHIN = 8;

/** Months and years after an operation are another matter. */
const RECENT = /^(day|week|jour|semaine|hier|yesterday|recent|recente|recently|recemment)$/;

/** The red flags in a text; what it denies is none. */
export const readRedFlags = (
  items: readonly Item[],
  { denied }: Denials,
  { complaints }: ReadPain,
): RedFlag[] => {
  const flags = new Set<RedFlag>();
  items.forEach(({ concept }, index) => {
    const denial = denied.get(index);
    const isDenied = denial === 'no' || (denial === 'without' && !isUnavoidable(items, index));
    if (concept?.kind === 'red-flag' && !isDenied) flags.add(concept.flag);
    if (concept?.kind === 'surgery' && !isDenied) {
      const near = items.slice(Math.max(0, index - 4), index + LONG_AGO_WITHIN);
      if (!near.some((item) => item.concept?.kind === 'long-ago')) flags.add('surgery');
    }
    if (concept?.kind === 'condition' && concept.operation === true && !isDenied) {
      const near = items.slice(Math.max(0, index - LONG_AGO_WITHIN), index + LONG_AGO_WITHIN);
      if (near.some(({ token }) => RECENT.test(token.stem))) flags.add('surgery');
    }
  });
  for (const { part, sense } of complaints)
    if (part.redFlag !== undefined && sense !== 'sore' && sense !== 'stiff' && sense !== 'protect')
      flags.add(part.redFlag);
  return [...flags];
};

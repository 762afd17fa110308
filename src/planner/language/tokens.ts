/** A word, a number or a mark, as the reader of requests sees it: lower case, without accents. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Without the plural; what phrases are compared by. */
  readonly stem: string;
  /** Of a number. */
  readonly value: number;
}

/** "don't" and its like, before apostrophes divide words. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|should|would|could)n['’]t\b/g, '$1 not'],
  [/\bdon t\b/g, 'do not'],
  [/\bw\/o\b/g, 'without'],
  [/\bw\//g, 'with '],
  [/\by\/o\b/g, 'yo'],
];

/** Lower case, no accents, one kind of apostrophe and hyphen. */
export const normalise = (text: string): string => {
  let plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’´`ʼ]/g, "'")
    .replace(/[“”«»″]/g, '"')
    .replace(/[‐‑−]/g, '-')
    .replace(/[–—]/g, ' - ')
    .replace(/⁄/g, '/');
  for (const [pattern, replacement] of CONTRACTIONS) plain = plain.replace(pattern, replacement);
  return (
    plain
      // 20' and 30" are minutes and seconds.
      .replace(/(\d)\s?'(?![a-z])/g, '$1 min ')
      .replace(/(\d)\s?"/g, '$1 sec ')
      .replace(/\s+-\s+/g, ' ; ')
      .replace(/(\d)\s?-\s?(?=\d)/g, '$1 to ')
      .replace(/([a-z\d])-(?=[a-z\d])/g, '$1 ')
      .replace(/'/g, ' ')
  );
};

/** French and English plurals; short words and doubled s stay. */
export const stemOf = (word: string): string => {
  if (word.length >= 4 && /[^s]s$/.test(word)) return word.slice(0, -1);
  if (word.length >= 5 && word.endsWith('x')) return word.slice(0, -1);
  return word;
};

const PATTERN = /\d+(?:[.,]\d+)?|[a-z]+|[^\sa-z\d]/g;

/** Longer texts are read this far: a request is a few sentences. */
const LONGEST_TEXT = 4000;

/** The words, numbers and marks of a text. */
export const tokenise = (text: string): Token[] =>
  [...normalise(text.slice(0, LONGEST_TEXT)).matchAll(PATTERN)].map(([found]): Token => {
    if (/^\d/.test(found)) {
      const value = Number(found.replace(',', '.'));
      return { kind: 'number', text: found, stem: found, value };
    }
    const isWord = /^[a-z]/.test(found);
    return {
      kind: isWord ? 'word' : 'mark',
      text: found,
      stem: isWord ? stemOf(found) : found,
      value: Number.NaN,
    };
  });

import type { Token } from './tokens';

const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

export interface ReadNumber {
  readonly value: number;
  /** Index after its last token. */
  readonly end: number;
  /** Told in digits. */
  readonly isDigits: boolean;
}

/** The number at a token: digits, "twenty five", "quatre-vingt-dix", "soixante et onze"; `null` where none begins. */
export const numberAt = (tokens: readonly Token[], start: number): ReadNumber | null => {
  const first = tokens[start];
  if (first === undefined) return null;
  if (first.kind === 'number') return { value: first.value, end: start + 1, isDigits: true };
  const text = first.text;
  if (text === 'hundred' || text === 'cent') return { value: 100, end: start + 1, isDigits: false };
  // Quatre-vingts, and what is added to it.
  const isFourTwenties = text === 'quatre' && /^vingts?$/.test(tokens[start + 1]?.text ?? '');
  const tens = isFourTwenties ? 80 : TENS[text];
  if (tens === undefined) {
    const unit = UNITS[text];
    if (unit === undefined) return null;
    const teen = unit === 10 ? (UNITS[tokens[start + 1]?.text ?? ''] ?? 0) : 0;
    return teen >= 7 && teen <= 9
      ? { value: 10 + teen, end: start + 2, isDigits: false }
      : { value: unit, end: start + 1, isDigits: false };
  }
  let next = start + (isFourTwenties ? 2 : 1);
  const isJoined = tokens[next]?.text === 'et' && UNITS[tokens[next + 1]?.text ?? ''] !== undefined;
  const added = UNITS[tokens[isJoined ? next + 1 : next]?.text ?? ''] ?? 0;
  // "Soixante-dix" and "quatre-vingt-dix" add up to nineteen, all others up to nine.
  const most = tens === 60 || tens === 80 ? 19 : 9;
  const isArticle = isJoined && /^une?$/.test(tokens[next + 1]?.text ?? '') && tens === 80;
  if (added === 0 || added > most || isArticle) return { value: tens, end: next, isDigits: false };
  next += isJoined ? 2 : 1;
  const teen = added === 10 ? (UNITS[tokens[next]?.text ?? ''] ?? 0) : 0;
  return teen >= 7 && teen <= 9
    ? { value: tens + 10 + teen, end: next + 1, isDigits: false }
    : { value: tens + added, end: next, isDigits: false };
};

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  last: -1,
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  seconde: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  sixieme: 6,
  septieme: 7,
  huitieme: 8,
  neuvieme: 9,
  dixieme: 10,
  onzieme: 11,
  douzieme: 12,
  dernier: -1,
  derniere: -1,
};

/** The place that a token names, from 1, or -1 for the last: "third", "troisième", "3rd", "3e", "number 3", "n° 3". */
export const ordinalAt = (tokens: readonly Token[], start: number): number | null => {
  const token = tokens[start];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const named = ORDINALS[token.text];
    if (named !== undefined) return named;
    const number = numberAt(tokens, start + 1);
    const isCounted = /^(number|numero|no|n|nr|exercise|exercice|num)$/.test(token.text);
    return isCounted && number !== null ? number.value : null;
  }
  if (token.kind !== 'number') return null;
  return /^(st|nd|rd|th|e|er|ere|eme|ieme|nde|nd)$/.test(tokens[start + 1]?.text ?? '')
    ? token.value
    : null;
};

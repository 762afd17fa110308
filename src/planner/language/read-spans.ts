import { numberAt } from './numbers';
import type { Token } from './tokens';

/** A time that a text tells, in seconds, with the tokens that tell it. */
export interface Span {
  readonly seconds: number;
  readonly start: number;
  /** Index after its last token. */
  readonly end: number;
  readonly unit: 'hour' | 'minute' | 'second';
}

const HOUR = /^(h|hr|hour|heure|hour|hrs)$/;
const MINUTE = /^(m|mn|min|minute|minut|mins|mns|minuts|minuet|minutte)$/;
const SECOND = /^(s|sec|second|seconde|secs)$/;
const HALF = /^(half|demi|demie)$/;
const QUARTER = /^(quarter|quart)$/;
const ONE = /^(a|an|one|un|une|the|of|d|de|l)$/;

const text = (tokens: readonly Token[], index: number): string => tokens[index]?.stem ?? '';

/** Beyond this many hours a number is a time of day. */
const MOST_HOURS = 4;

/** "and a half", "et demie", "et quart" after a unit: the share of it, and where it ends. */
const fractionAfter = (tokens: readonly Token[], start: number): { share: number; end: number } => {
  let index = start;
  if (!/^(and|et)$/.test(text(tokens, index))) return { share: 0, end: start };
  index += 1;
  while (/^(a|an|un|une)$/.test(text(tokens, index))) index += 1;
  if (HALF.test(text(tokens, index))) return { share: 0.5, end: index + 1 };
  if (QUARTER.test(text(tokens, index))) return { share: 0.25, end: index + 1 };
  return { share: 0, end: start };
};

/** "half an hour", "une demi-heure", "trois quarts d'heure", "1/2 h", "a quarter of an hour". */
const fractionOfHour = (tokens: readonly Token[], start: number): Span | null => {
  let index = start;
  let share: number;
  const first = numberAt(tokens, index);
  if (first !== null && text(tokens, first.end) === '/') {
    const below = numberAt(tokens, first.end + 1);
    if (below === null || below.value === 0) return null;
    share = first.value / below.value;
    index = below.end;
  } else {
    const count = first !== null && QUARTER.test(text(tokens, first.end)) ? first.value : 1;
    if (
      first !== null &&
      (QUARTER.test(text(tokens, first.end)) ||
        (HALF.test(text(tokens, first.end)) && first.value === 1))
    )
      index = first.end;
    if (HALF.test(text(tokens, index))) share = 0.5;
    else if (QUARTER.test(text(tokens, index))) share = 0.25 * count;
    else return null;
    index += 1;
  }
  for (let skipped = 0; skipped < 3 && ONE.test(text(tokens, index)); skipped++) index += 1;
  if (!HOUR.test(text(tokens, index)) || share > 1) return null;
  return { seconds: share * 3600, start, end: index + 1, unit: 'hour' };
};

/** "an hour", "une heure et demie": without a number. */
const plainHour = (tokens: readonly Token[], start: number): Span | null => {
  if (!/^(a|an|the)$/.test(text(tokens, start)) && !HOUR.test(text(tokens, start))) return null;
  const index = HOUR.test(text(tokens, start)) ? start : start + 1;
  if (!/^(hour|heure)$/.test(text(tokens, index))) return null;
  const { share, end } = fractionAfter(tokens, index + 1);
  // "every hour", "per hour", "heure de pointe": only "an hour", or "hour and a half".
  if (index === start && share === 0) return null;
  return { seconds: (1 + share) * 3600, start, end, unit: 'hour' };
};

const hoursAt = (
  tokens: readonly Token[],
  start: number,
  value: number,
  unitAt: number,
): Span | null => {
  if (value > MOST_HOURS) return null;
  const { share, end } = fractionAfter(tokens, unitAt + 1);
  if (share > 0) return { seconds: (value + share) * 3600, start, end, unit: 'hour' };
  const joint = /^(and|et)$/.test(text(tokens, unitAt + 1)) ? unitAt + 2 : unitAt + 1;
  const minutes = numberAt(tokens, joint);
  const hasUnit = minutes !== null && MINUTE.test(text(tokens, minutes.end));
  if (
    minutes !== null &&
    minutes.value < 60 &&
    (hasUnit || (joint === unitAt + 1 && minutes.isDigits))
  )
    return {
      seconds: value * 3600 + minutes.value * 60,
      start,
      end: hasUnit ? minutes.end + 1 : minutes.end,
      unit: 'hour',
    };
  return { seconds: value * 3600, start, end: unitAt + 1, unit: 'hour' };
};

const minutesAt = (
  tokens: readonly Token[],
  start: number,
  value: number,
  unitAt: number,
): Span => {
  const { share, end } = fractionAfter(tokens, unitAt + 1);
  if (share > 0) return { seconds: (value + share) * 60, start, end, unit: 'minute' };
  const seconds = numberAt(tokens, unitAt + 1);
  const isExact = seconds !== null && seconds.isDigits && seconds.value < 60;
  if (
    isExact &&
    (SECOND.test(text(tokens, seconds.end)) || (seconds.end === tokens.length && value < 20))
  )
    return {
      seconds: value * 60 + seconds.value,
      start,
      end: Math.min(tokens.length, seconds.end + 1),
      unit: 'minute',
    };
  return { seconds: value * 60, start, end: unitAt + 1, unit: 'minute' };
};

/** "20 to 30 minutes" is the middle, "20 or 30" the longer. */
const rangeAt = (tokens: readonly Token[], start: number): Span | null => {
  const from = numberAt(tokens, start);
  if (from === null) return null;
  const unit = MINUTE.test(text(tokens, from.end)) ? from.end + 1 : from.end;
  const joint = text(tokens, unit);
  if (!/^(to|a|or|ou|and|et|-|;)$/.test(joint)) return null;
  const to = numberAt(tokens, unit + 1);
  if (to === null || to.value <= from.value || !MINUTE.test(text(tokens, to.end))) return null;
  // "5 and 20 minutes" is a range only after "between"; "to" and "or" say it themselves.
  if (/^(and|et)$/.test(joint) && !/^(between|entre)$/.test(text(tokens, start - 1))) return null;
  if (unit !== from.end && /^(and|et|a)$/.test(joint) && joint !== 'a') return null;
  const isChoice = joint === 'or' || joint === 'ou';
  const minutes = isChoice ? to.value : Math.round((from.value + to.value) / 2);
  return { seconds: minutes * 60, start, end: to.end + 1, unit: 'minute' };
};

const spanAt = (tokens: readonly Token[], start: number): Span | null => {
  const special =
    rangeAt(tokens, start) ?? fractionOfHour(tokens, start) ?? plainHour(tokens, start);
  if (special !== null) return special;
  const number = numberAt(tokens, start);
  if (number === null) return null;
  const { value, end } = number;
  const unit = text(tokens, end);
  if (HOUR.test(unit)) return hoursAt(tokens, start, value, end);
  // "5 m" could be metres; "m" alone counts from three minutes up.
  if (MINUTE.test(unit))
    return unit === 'm' && value < 3 ? null : minutesAt(tokens, start, value, end);
  if (SECOND.test(unit)) return { seconds: value, start, end: end + 1, unit: 'second' };
  return null;
};

/** Every time in a text, in its order. */
export const readSpans = (tokens: readonly Token[]): Span[] => {
  const spans: Span[] = [];
  for (let start = 0; start < tokens.length;) {
    const span = spanAt(tokens, start);
    if (span !== null && span.seconds > 0) spans.push(span);
    start = span?.end ?? numberAt(tokens, start)?.end ?? start + 1;
  }
  return spans;
};

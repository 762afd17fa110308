import { numberAt } from './numbers';
import type { Token } from './tokens';

export const stemAt = (tokens: readonly Token[], index: number): string =>
  tokens[index]?.stem ?? '';

/** "40/20", "30 : 30", "20-10", "45 on 15 off" without a unit. */
export const readRatio = (tokens: readonly Token[]): { work: number; rest: number } | null => {
  for (let index = 0; index < tokens.length; index++) {
    const first = numberAt(tokens, index);
    if (first === null || !first.isDigits) continue;
    let next = first.end;
    const hasOn = /^(on|work|effort|s|sec)$/.test(stemAt(tokens, next));
    if (hasOn) next += 1;
    const mark = stemAt(tokens, next);
    if (!hasOn && !/^(\/|:|to)$/.test(mark)) continue;
    if (/^(\/|:|to|,)$/.test(mark)) next += 1;
    const second = numberAt(tokens, next);
    if (second === null || !second.isDigits) continue;
    const follows = stemAt(tokens, second.end);
    // Ranges of minutes and dates are something else.
    if (/^(min|minute|mn|h|heure|hour|kg|week|year|an|month)$/.test(follows)) continue;
    if (
      mark === 'to' &&
      !/^(s|sec|seconde|second)$/.test(follows) &&
      !isTypical(first.value, second.value)
    )
      continue;
    if (first.value >= 10 && first.value <= 90 && second.value >= 5 && second.value <= 90)
      return { work: first.value, rest: second.value };
  }
  return null;
};

const isTypical = (work: number, rest: number): boolean =>
  (work + rest) % 5 === 0 && work + rest <= 120 && work >= rest && work % 5 === 0;

const COUNTS = {
  rounds: /^(round|tour|set|serie|passage|fois|time|x|circuit|boucle|lap|cycle|bloc|block)$/,
  exerciseCount: /^(exercise|exercice|move|movement|mouvement|exo|drill|different|differents)$/,
} as const;
const PER_WEEK = /^(a|per|par|each|every|la|\/|week|semaine|jour|day|mois|month)$/;

export const readCounts = (tokens: readonly Token[]) => {
  const counts: { rounds?: number; exerciseCount?: number } = {};
  tokens.forEach((_, index) => {
    const number = numberAt(tokens, index);
    // "un tour", "une série" are articles; "x 3" stands the other way round.
    if (number === null || (!number.isDigits && number.value === 1)) return;
    const unit = stemAt(tokens, number.end);
    const value = number.value;
    if (!Number.isInteger(value)) return;
    const isPerWeek = PER_WEEK.test(stemAt(tokens, number.end + 1)) && /^(fois|time|x)$/.test(unit);
    if (COUNTS.rounds.test(unit) && !isPerWeek && value <= 20) counts.rounds ??= value;
    else if (COUNTS.exerciseCount.test(unit) && value <= 20) counts.exerciseCount ??= value;
    else if (
      stemAt(tokens, index - 1) === 'x' &&
      value <= 20 &&
      !/^(sec|s|min|seconde|second|minute)$/.test(unit)
    )
      counts.rounds ??= value;
  });
  if (counts.exerciseCount === 0) delete counts.exerciseCount;
  if (counts.rounds === 0) delete counts.rounds;
  return counts;
};

export const readAge = (tokens: readonly Token[]): number | undefined => {
  for (let index = 0; index < tokens.length; index++) {
    const number = numberAt(tokens, index);
    if (number === null || number.value < 5 || number.value > 110) continue;
    const [unit, next] = [stemAt(tokens, number.end), stemAt(tokens, number.end + 1)];
    const before = `${stemAt(tokens, index - 2)} ${stemAt(tokens, index - 1)}`;
    // "opéré il y a 20 ans" and "10 years ago" tell no age.
    if (/(^y a|since|depuis)$/.test(before) || next === 'ago') continue;
    if (/^(ans|an|yo)$/.test(unit) || (unit === 'year' && /^(old|young|of)$/.test(next)))
      return number.value;
    const isAged = /(^i m|^i am|^im|aged|age|turned|turning|age of)$/.test(before);
    const isElse =
      /^(min|minute|kg|kilo|week|month|mois|year|lb|pound|day|jour|cm|m|%|second|sec|s|h|hour)$/.test(
        unit,
      );
    if (isAged && !isElse && number.value >= 12) return number.value;
  }
  return undefined;
};

const KG_PER_POUND = 0.4536;
/** Lighter than this is a weight that one lifts or wants to lose. */
const LEAST_MASS_KG = 35;

export const readMass = (tokens: readonly Token[]): number | undefined => {
  for (let index = 0; index < tokens.length; index++) {
    const number = numberAt(tokens, index);
    if (number === null) continue;
    const unit = stemAt(tokens, number.end);
    const kg = /^(kg|kilo|kgs|kilogram|kilogramme)$/.test(unit);
    const pounds = /^(lb|lbs|pound|livre)$/.test(unit);
    if (!kg && !pounds) continue;
    const mass = Math.round(number.value * (pounds ? KG_PER_POUND : 1));
    if (mass >= LEAST_MASS_KG && mass <= 300) return mass;
  }
  return undefined;
};

/** Minutes that stand alone, "abs 15": the only number that nothing else explains. */
export const bareMinutes = (tokens: readonly Token[]): number | undefined => {
  const free = tokens.flatMap((_, index) => {
    const number = numberAt(tokens, index);
    if (number === null || !number.isDigits || number.value < 4 || number.value > 90) return [];
    const around = [stemAt(tokens, index - 1), stemAt(tokens, number.end)];
    const isTold = around.some(
      (stem) =>
        /^(kg|kilo|lb|pound|ans|an|year|rep|repetition|week|month|mois|semaine|day|jour|cm|%|\/|:|x|km|k|h|am|pm|°|level|niveau|t|mile|euro|step|trimester|trimestre|stone|st|nd|rd|th|e|er|ere|eme|ieme|exercise|exercice|number|numero)$/.test(
          stem,
        ) ||
        COUNTS.rounds.test(stem) ||
        COUNTS.exerciseCount.test(stem),
    );
    return isTold ? [] : [number.value];
  });
  return free.length === 1 ? free[0] : undefined;
};

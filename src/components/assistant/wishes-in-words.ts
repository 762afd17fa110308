import type { Constraints } from '../../planner/constraints';
import type { Language } from '../../workout/language';
import { focusWords, FORMAT_WORDS } from '../../planner/planner-words';

/** What the words of the page say for each wish, in the language of the page. */
export interface WishWords {
  readonly minutes: (minutes: number) => string;
  readonly level: (level: NonNullable<Constraints['level']>) => string;
  readonly equipment: (items: NonNullable<Constraints['equipment']>) => string;
  readonly spare: (condition: Constraints['conditions'][number]) => string;
  readonly noJumps: () => string;
  readonly quiet: () => string;
}

/** The wishes as somebody would say them in short: what the conversation shows. The planner gets all of them besides. */
export const wishesInWords = (
  constraints: Constraints,
  language: Language,
  words: WishWords,
): string => {
  const { durationSeconds, level, equipment, conditions, format, lowImpact, quiet } = constraints;
  const focus = focusWords(constraints, language);
  return [
    words.minutes(Math.round(durationSeconds / 60)),
    ...(format === undefined || format === 'circuit' || format === 'mobility'
      ? []
      : [FORMAT_WORDS[format][language]]),
    ...focus,
    ...(level === undefined ? [] : [words.level(level)]),
    ...(lowImpact ? [words.noJumps()] : []),
    ...(quiet ? [words.quiet()] : []),
    ...conditions.map((condition) => words.spare(condition)),
    ...(equipment === undefined ? [] : [words.equipment(equipment)]),
  ].join(', ');
};

import type { Constraints } from './constraints';
import { focusWords, FORMAT_WORDS, GOAL_WORDS, listWords, timeWords } from './planner-words';

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Core · 20 min": what a list of sessions shows. */
export const titleOf = (constraints: Constraints): string => {
  const { language, format, goal, durationSeconds } = constraints;
  const labels = focusWords(constraints, language)
    .slice(0, 2)
    .map((label) => label.replace(/(^| )(les |la |le |l’)/g, '$1'));
  const subject =
    labels.length > 0
      ? listWords(labels, language)
      : goal !== 'general'
        ? GOAL_WORDS[goal][language]
        : format !== undefined && format !== 'circuit'
          ? FORMAT_WORDS[format][language]
          : GOAL_WORDS.general[language];
  const kind =
    format === 'hiit' || format === 'tabata' || format === 'emom'
      ? FORMAT_WORDS[format][language]
      : null;
  const isSaid = kind === null || subject === kind;
  return [capitalise(subject), ...(isSaid ? [] : [kind]), timeWords(durationSeconds)].join(' · ');
};

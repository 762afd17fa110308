'use client';

import { useMessages, useTranslations } from 'next-intl';
import type { z } from 'zod';
import { wordsOfKey } from './prop-field';

/** What templates, their props and what is wrong with them are called; what has no name in our words goes by its key. */
export const useTemplateWords = () => {
  const { props, choices, names, ideas } = useMessages().templates;
  const t = useTranslations('templates.problems');
  const nameIn = (words: Readonly<Record<string, string>>, key: string): string =>
    words[key] ?? wordsOfKey(key);
  return {
    propName: (key: string) => nameIn(props, key),
    choiceName: (key: string) => nameIn(choices, key),
    templateName: (id: string) => nameIn(names, id),
    templateIdea: (id: string) => Object.entries(ideas).find(([key]) => key === id)?.[1] ?? null,
    problem: (issue: z.core.$ZodIssue): string => {
      switch (issue.code) {
        case 'too_big':
          return issue.origin === 'string'
            ? t('tooLong', { most: Number(issue.maximum) })
            : t('tooLarge', { most: Number(issue.maximum) });
        case 'too_small':
          return t('tooSmall', { least: Number(issue.minimum) });
        case 'not_multiple_of':
          return t('noStep', { step: Number(issue.divisor) });
        default:
          return t('notAllowed');
      }
    },
  };
};

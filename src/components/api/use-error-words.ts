'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { toast } from '../ui/toast';
import { problemOf } from './api-problem';

/** Refusals that pages say in their own language; the API's own words, which name the values, are English and stand below. */
const TOLD = [
  'invalid',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'limit',
  'internal',
  'film-failed',
  'unavailable',
] as const;

export interface ErrorWords {
  readonly text: string;
  readonly fix: string;
  /** The API's own words, in English, where `text` is another's. */
  readonly detail: string | null;
}

/** What went wrong and what to do about it, in the page's language. */
export const useErrorWords = (): ((error: unknown) => ErrorWords) => {
  const t = useTranslations('site');
  const tell = useTranslations('problems');
  return useCallback(
    (error) => {
      const problem = problemOf(error);
      if (problem === null) {
        return { text: t('unreachable'), fix: t('unreachableFix'), detail: null };
      }
      const { detail, fix } = problem;
      const code = TOLD.find((told) => told === problem.code);
      return code === undefined
        ? { text: detail, fix, detail: null }
        : { text: tell(`${code}.text`), fix: tell(`${code}.fix`), detail };
    },
    [t, tell],
  );
};

/** Says what went wrong beside the page, where no place of it is to blame. */
export const useErrorToast = (): ((error: unknown) => void) => {
  const wordsOf = useErrorWords();
  return useCallback(
    (error) => {
      const { text, fix } = wordsOf(error);
      toast(text, { description: fix });
    },
    [wordsOf],
  );
};

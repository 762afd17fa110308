'use client';

import { useLocale } from 'next-intl';
import { useRouter } from 'next/navigation';
import type { Language } from '../../workout/languages';
import { KEEP_SHELL } from '../offline/worker/messages';
import { rememberForAYear } from '../remember-for-a-year';
import { LANGUAGE_COOKIE } from './negotiate-language';

/** The language of the page; a choice is remembered for a year and the server writes the page anew in it. */
export const usePageLanguage = (): {
  readonly language: Language;
  readonly choose: (language: Language) => void;
} => {
  const router = useRouter();
  return {
    language: useLocale(),
    choose: (language) => {
      rememberForAYear(LANGUAGE_COOKIE, language);
      router.refresh();
      navigator.serviceWorker?.controller?.postMessage(KEEP_SHELL);
    },
  };
};

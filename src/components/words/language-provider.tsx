'use client';

import { useRouter } from 'next/navigation';
import { createContext, use, useState, type ReactNode } from 'react';
import type { Language } from '../../workout/language';
import { LANGUAGE_COOKIE } from './negotiate-language';
import { PAGE_WORDS, type PageWords } from './page-words';

interface PageLanguage {
  readonly language: Language;
  readonly words: PageWords;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<PageLanguage | null>(null);

const ONE_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Gives the page its language. A choice shows at once and is remembered for a year. */
export const LanguageProvider = ({
  initialLanguage,
  children,
}: {
  readonly initialLanguage: Language;
  readonly children: ReactNode;
}) => {
  const router = useRouter();
  const [language, setLanguage] = useState(initialLanguage);

  const choose = (chosen: Language) => {
    document.cookie = `${LANGUAGE_COOKIE}=${chosen}; path=/; max-age=${ONE_YEAR_IN_SECONDS}; samesite=lax`;
    setLanguage(chosen);
    // The server renders `<html lang>` and the page's title.
    router.refresh();
  };

  return (
    <LanguageContext value={{ language, words: PAGE_WORDS[language], choose }}>
      {children}
    </LanguageContext>
  );
};

/** @throws Error outside of a {@link LanguageProvider} */
export const usePageLanguage = (): PageLanguage => {
  const pageLanguage = use(LanguageContext);
  if (pageLanguage === null) throw new Error('usePageLanguage is used outside of LanguageProvider');
  return pageLanguage;
};

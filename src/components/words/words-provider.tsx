'use client';

import { NextIntlClientProvider, useLocale } from 'next-intl';
import dynamic from 'next/dynamic';
import { use, type ComponentType, type ReactNode } from 'react';
import type { Language } from '../../workout/languages';
import type { PageWords } from './english';

const SCRIPTS: Record<Language, () => Promise<PageWords>> = {
  en: () => import('./english').then(({ ENGLISH }) => ENGLISH),
  fr: () => import('./french').then(({ FRENCH }) => FRENCH),
};

const loaded = new Map<Language, Promise<PageWords>>();

/** The same promise each time: React asks again until it is kept. A script that did not come is asked for anew. */
const load = (language: Language): Promise<PageWords> => {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const words = SCRIPTS[language]();
  loaded.set(language, words);
  words.catch(() => loaded.delete(language));
  return words;
};

/** Draws nothing; with it the server names the script in the page, and a browser fetches it beside the others. */
const NAMED: Record<Language, ComponentType> = {
  en: dynamic(() => import('./english').then(() => () => null)),
  fr: dynamic(() => import('./french').then(() => () => null)),
};

/**
 * What pages say, in the language of this one, as a script that a browser keeps; a page would bring them anew each time. Who comes from another
 * page sees that one until they are there.
 */
export const WordsProvider = ({ children }: { readonly children: ReactNode }) => {
  const language = useLocale();
  const Named = NAMED[language];
  return (
    <NextIntlClientProvider locale={language} messages={use(load(language))}>
      <Named />
      {children}
    </NextIntlClientProvider>
  );
};

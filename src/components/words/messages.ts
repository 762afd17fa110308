import type { Language } from '../../workout/languages';
import { ENGLISH, type PageWords } from './english';
import { FRENCH } from './french';
import enLegal from './messages/en/legal.json';
import frLegal from './messages/fr/legal.json';

/** Every word of the web page. Words that the film says are in `workout/film-words`. */
export interface Messages extends PageWords {
  readonly legal: typeof enLegal;
}

/** For the server: a page gets the words of its own language alone. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { ...ENGLISH, legal: enLegal },
  fr: { ...FRENCH, legal: frLegal },
};

import type { Language } from '../../workout/languages';

/** The names of the languages, each in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français' };

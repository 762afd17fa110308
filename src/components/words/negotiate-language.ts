import { LANGUAGES, type Language } from '../../workout/languages';

export const LANGUAGE_COOKIE = 'language';
const DEFAULT_LANGUAGE: Language = 'en';

interface Preference {
  readonly language: string;
  readonly quality: number;
}

const preferencesOf = (acceptLanguage: string): Preference[] =>
  acceptLanguage
    .split(',')
    .map((entry): Preference => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
        .find((value) => value !== undefined);
      return {
        language: (tag.split('-')[0] ?? '').toLowerCase(),
        quality: quality === undefined ? 1 : Number.parseFloat(quality),
      };
    })
    .sort((a, b) => b.quality - a.quality);

/**
 * The page's language: what was chosen before, else the best that the browser asks for and we speak, else English.
 * @param chosen value of the {@link LANGUAGE_COOKIE} cookie
 * @param acceptLanguage the request's `Accept-Language` header, e.g. `fr-CH, fr;q=0.9, en;q=0.8`
 */
export const negotiateLanguage = (
  chosen: string | undefined,
  acceptLanguage: string | null,
): Language => {
  const candidates = [
    chosen,
    ...preferencesOf(acceptLanguage ?? '')
      .filter(({ quality }) => quality > 0)
      .map(({ language }) => language),
  ];
  for (const candidate of candidates) {
    const known = LANGUAGES.find((language) => language === candidate);
    if (known !== undefined) return known;
  }
  return DEFAULT_LANGUAGE;
};

import { createTranslator, IntlErrorCode } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { languageSchema } from '../../workout/language';
import { MESSAGES } from './messages';

/** Every text of a dictionary with its path. */
const textsOf = (value: unknown, path = ''): (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new TypeError(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
};

const LANGUAGES = languageSchema.options;

/** What stands before the braces of a plural's or select's text. */
const CASE = String.raw`(?:one|other|many|zero|two|few|=\d+)\s*`;

/** Names of what a message is filled with: its arguments, whatever their form. */
const argumentsOf = (text: string): string[] => {
  const argument = new RegExp(String.raw`(?<!\b${CASE})\{\s*(\w+)\s*[,}]`, 'g');
  const names = [...text.matchAll(argument)].map(([, name]) => name ?? '');
  return [...new Set(names)].sort();
};

/** Names that are the same in both languages although they are several words. */
const PROPER_NAMES = ['.site.title', '.exporting.resolutions.1080p'];

describe('the words of the page', () => {
  it('are the same in every language, and take the same values', () => {
    const [first, ...others] = LANGUAGES.map((language) =>
      textsOf(MESSAGES[language]).map(([path, text]) => [path, argumentsOf(text)]),
    );
    for (const keys of others) expect(keys).toEqual(first);
  });

  it.each(LANGUAGES)('are calm, whole and well formed in %s', (language) => {
    const problems: string[] = [];
    const translate = createTranslator({
      locale: language,
      messages: MESSAGES[language],
      onError: ({ code, message }) => {
        if (code === IntlErrorCode.INVALID_MESSAGE) problems.push(message);
      },
    });
    for (const [path, text] of textsOf(MESSAGES[language])) {
      // Formats it, so that its grammar is parsed; values that are missing are none of its faults.
      Reflect.apply(translate, null, [path.slice(1)]);
      expect(text.trim(), path).toBe(text);
      expect(text.length, path).toBeGreaterThan(0);
      expect(text, `${path} shouts`).not.toMatch(/!/);
      expect(text, `${path} has an emoji`).not.toMatch(/\p{Extended_Pictographic}/u);
    }
    expect(problems).toEqual([]);
  });

  it('say tu in French', () => {
    for (const [path, text] of textsOf(MESSAGES.fr)) {
      expect(text, path).not.toMatch(/\b(vous|votre|vos)\b/i);
      expect(text, `${path}: a no-break space stands before : ; ?`).not.toMatch(/ [:;?]/);
      expect(text, `${path}: a curly apostrophe`).not.toMatch(/[a-zà-ÿ]'[a-zà-ÿ]/i);
    }
  });

  it('differ between the languages wherever they are sentences', () => {
    const french = new Map(textsOf(MESSAGES.fr));
    const same = textsOf(MESSAGES.en)
      .filter(([path, text]) => /[a-z] [a-z]/i.test(text) && french.get(path) === text)
      .map(([path]) => path);
    expect(same.filter((path) => !PROPER_NAMES.includes(path))).toEqual([]);
  });
});

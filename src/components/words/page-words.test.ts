import { describe, expect, it } from 'vitest';
import { languageSchema } from '../../workout/language';
import { PAGE_WORDS } from './page-words';

/** What a text with gaps is filled with. */
const SAMPLES = ['1', '2', '3'];

/** Every text of a dictionary with its path; functions are called with sample values. */
const textsOf = (value: unknown, path = ''): (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(Reflect.apply(value, null, SAMPLES))]];
  if (typeof value !== 'object' || value === null) throw new TypeError(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
};

const LANGUAGES = languageSchema.options;

describe('the words of the page', () => {
  it('are the same in every language', () => {
    const [first, ...others] = LANGUAGES.map((language) =>
      textsOf(PAGE_WORDS[language]).map(([path]) => path),
    );
    for (const keys of others) expect(keys).toEqual(first);
  });

  it.each(LANGUAGES)('are short, calm and whole in %s', (language) => {
    for (const [path, text] of textsOf(PAGE_WORDS[language])) {
      expect(text.trim(), path).toBe(text);
      expect(text.length, path).toBeGreaterThan(0);
      expect(text.length, path).toBeLessThan(130);
      expect(text, `${path} shouts`).not.toMatch(/!/);
      expect(text, `${path} has an emoji`).not.toMatch(/\p{Extended_Pictographic}/u);
    }
  });

  it('say tu in French', () => {
    for (const [path, text] of textsOf(PAGE_WORDS.fr)) {
      expect(text, path).not.toMatch(/\b(vous|votre|vos)\b/i);
      expect(text, `${path}: a no-break space stands before : ; ?`).not.toMatch(/ [:;?]/);
    }
  });

  it('differ between the languages wherever they are sentences', () => {
    const french = new Map(textsOf(PAGE_WORDS.fr));
    const same = textsOf(PAGE_WORDS.en).filter(
      ([path, text]) => text.includes(' ') && french.get(path) === text,
    );
    expect(same.map(([path]) => path)).toEqual(['.title']);
  });
});

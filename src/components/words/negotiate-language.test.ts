import { describe, expect, it } from 'vitest';
import { negotiateLanguage } from './negotiate-language';

describe('negotiateLanguage', () => {
  it.each([
    [undefined, 'fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    [undefined, 'en-GB,en;q=0.9', 'en'],
    [undefined, 'de, en;q=0.4, fr;q=0.7', 'fr'],
    [undefined, 'fr;q=0, en;q=0.1', 'en'],
    [undefined, 'de, nl', 'en'],
    [undefined, '*', 'en'],
    [undefined, '', 'en'],
    [undefined, null, 'en'],
    ['fr', 'en', 'fr'],
    ['klingon', 'fr', 'fr'],
  ])('cookie %s and header %s give %s', (chosen, header, language) => {
    expect(negotiateLanguage(chosen, header)).toBe(language);
  });
});

import { describe, expect, it } from 'vitest';
import { FONT, LATIN } from '../../remotion/kit/font-faces';
import { CATALOG } from '../catalog/catalog';
import { HEAD_SCRIPT } from '../shared/head-script';
import { THEME_CSS } from './theme-css';
import { MESSAGES } from './words/messages';

/** `U+0000-00FF,U+0131` as pairs of first and last. */
const rangesOf = (unicodeRange: string): [first: number, last: number][] =>
  unicodeRange.split(',').map((range) => {
    const [first = '', last = first] = range.slice('U+'.length).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

describe('the font of pages', () => {
  it('is the one that the script in the head takes into use before the first layout', () => {
    expect(THEME_CSS).toContain(`@font-face{font-family:"${FONT.family}"`);
    expect(HEAD_SCRIPT).toContain(`document.fonts.load('1em "${FONT.family}"')`);
  });

  it.each([
    ['words', MESSAGES],
    ['catalogue', CATALOG],
  ])('has every letter of the %s in its first file', (_name, texts) => {
    const ranges = rangesOf(LATIN.unicodeRange);
    const isThere = (letter: string): boolean => {
      const code = letter.codePointAt(0) ?? Number.NaN;
      return ranges.some(([first, last]) => code >= first && code <= last);
    };
    expect([...new Set(JSON.stringify(texts))].filter((letter) => !isThere(letter))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { colorSchemeOf, readTheme } from './theme';

describe('the colours of the page', () => {
  it.each([
    [undefined, 'light dark'],
    ['dark', 'dark'],
    ['light', 'light'],
    ['"><script>', 'light dark'],
  ])('a cookie of %s gives %s', (cookie, scheme) => {
    expect(colorSchemeOf(readTheme(cookie))).toBe(scheme);
  });
});

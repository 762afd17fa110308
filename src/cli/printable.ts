/** Control characters, and the marks that turn the direction of text around. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text on one line, with nothing in it that a terminal would obey: words from a file or an argument must not move the
 * cursor, change colours or hide what stands beside them.
 */
export const printable = (text: string): string =>
  text.replaceAll(
    UNPRINTABLE,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

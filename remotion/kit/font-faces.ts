/** The font of films and pages. Both load these very files: a page with a film loads them once. */
export const FONT = {
  family: 'Archivo Variable',
  weight: '100 900',
  stretch: '62% 100%',
} as const;

/** A part of the font by the letters it holds. */
export interface FontFaceFile {
  /** Below `public`. */
  readonly file: string;
  readonly unicodeRange: string;
}

/**
 * The letters of western Europe, digits, and the signs that the app says something with: no page does without it. Spaces of all widths are
 * among its ranges: what shapes text makes those that a font lacks of the one it has.
 */
export const LATIN: FontFaceFile = {
  file: 'fonts/archivo-latin-standard-normal.woff2',
  unicodeRange:
    'U+0000-00A0,U+00A9,U+00AB,U+00AD,U+00B0-00B2,U+00B4-00B5,U+00B7,U+00BB,U+00C0-00FF,U+0152-0153,U+2000-2043,U+2045-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+FEFF,U+FFFD',
};

/** What else people write between those letters: other currencies, fractions, section marks. */
export const SIGNS: FontFaceFile = {
  file: 'fonts/archivo-signs-standard-normal.woff2',
  unicodeRange:
    'U+00A1-00A8,U+00AA,U+00AC,U+00AE-00AF,U+00B3,U+00B6,U+00B8-00BA,U+00BC-00BF,U+0131,U+02BC,U+02C6,U+02DA,U+02DC,U+2044,U+2215',
};

/** The other letters of Europe, in names that people write. */
export const LATIN_EXTENDED: FontFaceFile = {
  file: 'fonts/archivo-latin-ext-standard-normal.woff2',
  unicodeRange:
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

export const FONT_FACES: readonly FontFaceFile[] = [LATIN, SIGNS, LATIN_EXTENDED];

/** The font of films and pages. Both load these very files: a page with a film loads them once. */
export const FONT = {
  family: 'Archivo Variable',
  weight: '100 900',
  stretch: '62% 100%',
} as const;

/** A part of the font by the letters it holds; ranges are those of the package the files come from. */
interface FontFaceFile {
  /** Below `public`. */
  readonly file: string;
  readonly unicodeRange: string;
}

/** English, and most of French: no page does without it. */
export const LATIN: FontFaceFile = {
  file: 'fonts/archivo-latin-standard-normal.woff2',
  unicodeRange:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
};

/** The other letters of Europe, in names that people write. */
export const LATIN_EXTENDED: FontFaceFile = {
  file: 'fonts/archivo-latin-ext-standard-normal.woff2',
  unicodeRange:
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
};

export const FONT_FACES: readonly FontFaceFile[] = [LATIN_EXTENDED, LATIN];

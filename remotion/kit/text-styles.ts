import type { CSSProperties } from 'react';

export const FONT_FAMILY = "'Archivo Variable', 'Helvetica Neue', Arial, sans-serif";

export interface TextStyle {
  /** 100–900. */
  readonly weight: number;
  /** Per cent of the normal width, 62–125. */
  readonly width: number;
  /** Letter spacing, in em. */
  readonly tracking: number;
  /** Added to each space, in em. */
  readonly wordSpacing: number;
  readonly lineHeight: number;
  readonly uppercase: boolean;
}

/** The few ways text is set. Widths of their letters are in `glyph-widths.json`. */
export const TEXT_STYLES = {
  /** Names and headings. */
  headline: {
    weight: 800,
    width: 88,
    tracking: -0.02,
    wordSpacing: 0.05,
    lineHeight: 1,
    uppercase: false,
  },
  /** Countdowns and times. */
  digits: { weight: 750, width: 75, tracking: 0, wordSpacing: 0, lineHeight: 1, uppercase: false },
  /** The word for the phase, "next". */
  label: {
    weight: 650,
    width: 100,
    tracking: 0.06,
    wordSpacing: 0,
    lineHeight: 1.2,
    uppercase: true,
  },
  /** Names on cards, figures beside words. */
  strong: {
    weight: 700,
    width: 92,
    tracking: -0.005,
    wordSpacing: 0.03,
    lineHeight: 1.15,
    uppercase: false,
  },
  body: { weight: 450, width: 100, tracking: 0, wordSpacing: 0, lineHeight: 1.3, uppercase: false },
} as const satisfies Record<string, TextStyle>;

export type TextStyleName = keyof typeof TEXT_STYLES;

export const cssOf = (name: TextStyleName, fontSize: number): CSSProperties => {
  const style: TextStyle = TEXT_STYLES[name];
  return {
    fontFamily: FONT_FAMILY,
    fontSize,
    fontWeight: style.weight,
    fontStretch: `${style.width}%`,
    letterSpacing: `${style.tracking}em`,
    wordSpacing: `${style.wordSpacing}em`,
    lineHeight: style.lineHeight,
    textTransform: style.uppercase ? 'uppercase' : 'none',
    textRendering: 'geometricPrecision',
    WebkitFontSmoothing: 'antialiased',
    margin: 0,
  };
};

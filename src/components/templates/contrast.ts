import { ZodZypesInternals } from '@remotion/zod-types';

const { parseColor } = ZodZypesInternals;

/** WCAG's relative luminance of a colour, 0 to 1; https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminanceOf = (color: string): number => {
  const { r, g, b } = parseColor(color);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours, 1 to 21. Both are taken as opaque. */
export const contrastOf = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** What WCAG asks of text (1.4.3); labels of a film are read from afar. */
export const LEAST_CONTRAST = 4.5;

/** `#RRGGBB`, as a colour input wants it. */
export const toHex = (color: string): string => {
  const { r, g, b } = parseColor(color);
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

/** Whether a template takes the text as a colour. */
export const isColor = (text: string): boolean => {
  try {
    parseColor(text);
    return true;
  } catch {
    return false;
  }
};

import { ZodZypesInternals } from '@remotion/zod-types';
import { DARK } from './tokens';

const linear = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of a CSS colour, 0 to 1, as WCAG 2 defines it. */
export const luminanceOf = (color: string): number => {
  const { r, g, b } = ZodZypesInternals.parseColor(color);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};

/** Contrast of two colours, 1 to 21, as WCAG 2 defines it. */
export const contrastOf = (a: string, b: string): number => {
  const [dark, light] = [luminanceOf(a), luminanceOf(b)].sort((left, right) => left - right);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** The ink that is best read on a fill that a designer chose. */
export const inkOn = (fill: string): string =>
  contrastOf(fill, DARK.stageEdge) >= contrastOf(fill, DARK.ink) ? DARK.stageEdge : DARK.ink;

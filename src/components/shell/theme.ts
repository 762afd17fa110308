import { z } from 'zod';

export const THEME_COOKIE = 'theme';

/** Colours of the page; `system` follows the device. */
export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** @param chosen value of the {@link THEME_COOKIE} cookie */
export const readTheme = (chosen: string | undefined): Theme =>
  themeSchema.catch('system').parse(chosen);

const COLOR_SCHEMES = { system: 'light dark', light: 'light', dark: 'dark' } as const;

/** Value of CSS's `color-scheme`: every colour of the page is a `light-dark()` that goes by it. */
export const colorSchemeOf = (theme: Theme): (typeof COLOR_SCHEMES)[Theme] => COLOR_SCHEMES[theme];

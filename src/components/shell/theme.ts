export const THEME_COOKIE = 'theme';

/** Colours of the page; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** @param chosen value of the {@link THEME_COOKIE} cookie */
export const readTheme = (chosen: string | undefined): Theme =>
  THEMES.find((theme) => theme === chosen) ?? 'system';

const COLOR_SCHEMES = { system: 'light dark', light: 'light', dark: 'dark' } as const;

/** Value of CSS's `color-scheme`: every colour of the page is a `light-dark()` that goes by it. */
export const colorSchemeOf = (theme: Theme): (typeof COLOR_SCHEMES)[Theme] => COLOR_SCHEMES[theme];

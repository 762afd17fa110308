'use client';

import { createContext, use, useState, type ReactNode } from 'react';
import { rememberForAYear } from '../remember-for-a-year';
import { colorSchemeOf, THEME_COOKIE, type Theme } from './theme';

interface ThemeChoice {
  readonly theme: Theme;
  readonly chooseTheme: (theme: Theme) => void;
}

const ThemeContext = createContext<ThemeChoice | null>(null);

/** The page's colours. The server writes the first page in them; a choice shows at once. */
export const ThemeProvider = ({
  initialTheme,
  children,
}: {
  readonly initialTheme: Theme;
  readonly children: ReactNode;
}) => {
  const [theme, setTheme] = useState(initialTheme);
  const chooseTheme = (chosen: Theme) => {
    rememberForAYear(THEME_COOKIE, chosen);
    document.documentElement.style.colorScheme = colorSchemeOf(chosen);
    setTheme(chosen);
  };
  return <ThemeContext value={{ theme, chooseTheme }}>{children}</ThemeContext>;
};

/** @throws Error outside of a {@link ThemeProvider} */
export const useTheme = (): ThemeChoice => {
  const choice = use(ThemeContext);
  if (choice === null) throw new Error('useTheme is used outside of ThemeProvider');
  return choice;
};

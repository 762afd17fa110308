import '@fontsource-variable/archivo/standard.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteHeader } from '../components/site-header';
import { BROWSER_BAR, THEME_CSS } from '../components/theme-css';
import { LanguageProvider } from '../components/words/language-provider';
import { PAGE_WORDS } from '../components/words/page-words';
import { pageLanguage } from './page-language';

const OPEN_GRAPH_LOCALES = { en: 'en_GB', fr: 'fr_FR' } as const;

export const generateMetadata = async (): Promise<Metadata> => {
  const language = await pageLanguage();
  const { title, description } = PAGE_WORDS[language];
  return {
    title: { default: title, template: `%s · ${title}` },
    description,
    applicationName: title,
    openGraph: {
      type: 'website',
      siteName: title,
      title,
      description,
      locale: OPEN_GRAPH_LOCALES[language],
    },
  };
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: BROWSER_BAR.light },
    { media: '(prefers-color-scheme: dark)', color: BROWSER_BAR.dark },
  ],
  colorScheme: 'light dark',
  viewportFit: 'cover',
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const language = await pageLanguage();
  return (
    <html lang={language}>
      <head>
        <style>{THEME_CSS}</style>
      </head>
      <body>
        <LanguageProvider initialLanguage={language}>
          <SiteHeader />
          {children}
        </LanguageProvider>
      </body>
    </html>
  );
}

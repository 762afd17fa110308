import './globals.css';
import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { LATIN } from '../../remotion/kit/font-faces';
import { HasMountedProvider } from '../components/has-mounted';
import { ManifestLink } from '../components/offline/manifest-link';
import { OfflineBanner } from '../components/offline/offline-banner';
import { RegisterWorker } from '../components/offline/register-worker';
import { colorSchemeOf, readTheme, THEME_COOKIE } from '../components/shell/theme';
import { ThemeProvider } from '../components/shell/theme-provider';
import { BROWSER_BAR, THEME_CSS } from '../components/theme-css';
import { MESSAGES } from '../components/words/messages';
import { parseEnvironment } from '../server/environment';
import { HEAD_SCRIPT } from '../shared/head-script';
import { OPEN_GRAPH_LOCALES, OPEN_GRAPH_PICTURE } from './open-graph';
import { pageLanguage } from './page-language';

export const generateMetadata = async (): Promise<Metadata> => {
  const language = await pageLanguage();
  const { title, description } = MESSAGES[language].site;
  return {
    metadataBase: new URL(parseEnvironment(process.env).publicUrl),
    title: { default: title, template: `%s · ${title}` },
    description,
    applicationName: title,
    openGraph: {
      type: 'website',
      siteName: title,
      title,
      description,
      locale: OPEN_GRAPH_LOCALES[language],
      images: [OPEN_GRAPH_PICTURE],
    },
    twitter: { card: 'summary_large_image' },
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
  preload(`/${LATIN.file}`, {
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  });
  const language = await pageLanguage();
  // What every page says in the browser; the others bring their own words.
  const { error, landing, notFound, site } = MESSAGES[language];
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang={language} style={{ colorScheme: colorSchemeOf(theme) }}>
      <head>
        <style>{THEME_CSS}</style>
        <script dangerouslySetInnerHTML={{ __html: HEAD_SCRIPT }} />
      </head>
      <body>
        <NextIntlClientProvider messages={{ error, landing, notFound, site }}>
          <ThemeProvider initialTheme={theme}>
            <HasMountedProvider>
              <OfflineBanner />
              {children}
              <RegisterWorker />
              <ManifestLink />
            </HasMountedProvider>
          </ThemeProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

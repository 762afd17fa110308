import type { MetadataRoute } from 'next';
import { BROWSER_BAR } from '../../components/theme-css';
import { MESSAGES } from '../../components/words/messages';
import { pageLanguage } from '../page-language';

const ICONS: MetadataRoute.Manifest['icons'] = [
  { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/**
 * What the app is called and looks like when it is installed, in the language that the browser asks for. An address of its own and not
 * Next.js's `manifest.ts`, which puts the link into every page's head: pages name it when they stand (`manifest-link.tsx`).
 */
export const GET = async (): Promise<Response> => {
  const language = await pageLanguage();
  const { site, offline } = MESSAGES[language];
  const manifest: MetadataRoute.Manifest = {
    id: '/',
    name: site.title,
    short_name: offline.shortName,
    description: site.description,
    lang: language,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: BROWSER_BAR.dark,
    theme_color: BROWSER_BAR.dark,
    categories: ['fitness', 'health', 'sports'],
    icons: ICONS,
    shortcuts: [
      { name: site.nav.train, url: '/train' },
      { name: site.nav.assistant, url: '/assistant' },
    ],
  };
  return Response.json(manifest, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};

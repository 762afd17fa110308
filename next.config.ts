import path from 'node:path';
import createNextIntlPlugin from 'next-intl/plugin';
import type { NextConfig } from 'next';
import { prepareChunks } from './src/cli/prepare-chunks';

/** The Content-Security-Policy of pages is `src/proxy.ts`'s, that of the API its own: both differ from answer to answer. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
];

/** Takes the page from the hands of one that opened it. */
const OPENER_HEADERS = [{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' }];

/**
 * What a browser says (no page can set it) of a page that nobody else opened: typed, kept as a bookmark or on the home screen, or come
 * from a page of ours. There the policy would guard against nobody, and cost the process that the browser has begun for the page.
 */
const OPENED_BY_NOBODY_ELSE = {
  type: 'header' as const,
  key: 'Sec-Fetch-Site',
  value: '(none|same-origin)',
};

/**
 * Clips and sounds keep their names when they are made again: a browser shows its copy at once for a month, and
 * asks behind the scenes for a newer one after an hour.
 */
const MEDIA_CACHE = 'public, max-age=3600, stale-while-revalidate=2592000';
const MEDIA_FOLDERS = ['clips', 'sounds', 'fonts', 'icons'];

/** A browser asks for the service worker anew each time; what it may load is ours alone. */
const WORKER_HEADERS = [
  { key: 'Cache-Control', value: 'no-cache' },
  { key: 'Content-Security-Policy', value: "default-src 'self'" },
];

// The service worker carries it, so that another build has another worker. The processes of a build share their environment.
process.env['APP_BUILD_VERSION'] ??= crypto.randomUUID();

const nextConfig: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `src/cli/start.ts` packs answers, once it has changed pages.
  compress: false,
  turbopack: { root: path.resolve(__dirname) },
  // Loaded by Node as they are: generated code with WebAssembly, and drivers that look for files beside their own.
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'pg-boss',
    'pino',
    'better-auth',
    'esbuild',
    'swagger-ui-dist',
  ],
  // No page shrinks pictures on the way; the address that would is not to be there for anybody.
  images: { unoptimized: true },
  outputFileTracingRoot: path.resolve(__dirname),
  // `npm run typecheck` checks the whole project's types, in CI and before a commit; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The repository's own AGENTS.md is written by hand; builds ask no server about upgrades.
  agentRules: false,
  experimental: {
    agentUpgrade: false,
    // A page in a dozen scripts instead of three dozen: each request costs a phone more than what it may load twice.
    turbopackChunking: {
      minChunkSize: 300_000,
      maxChunkCountPerGroup: 8,
      maxMergeChunkSize: 3_000_000,
    },
  },
  compiler: {
    runAfterProductionCompile: ({ distDir }) => prepareChunks(distDir),
  },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: SECURITY_HEADERS },
      { source: '/:path*', missing: [OPENED_BY_NOBODY_ELSE], headers: OPENER_HEADERS },
      { source: '/sw.js', headers: WORKER_HEADERS },
      ...MEDIA_FOLDERS.map((folder) => ({
        source: `/${folder}/:path*`,
        headers: [{ key: 'Cache-Control', value: MEDIA_CACHE }],
      })),
    ]),
};

export default createNextIntlPlugin({
  requestConfig: './src/app/i18n-request.ts',
  // A browser is sent words that are parsed already, and no parser of ICU's messages.
  experimental: {
    messages: {
      path: './src/components/words/messages',
      format: 'json',
      locales: 'infer',
      sourceLocale: 'en',
      precompile: true,
    },
  },
})(nextConfig);

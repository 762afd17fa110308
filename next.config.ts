import path from 'node:path';
import type { NextConfig } from 'next';

const isDevelopment = process.env.NODE_ENV === 'development';

/** Next writes its start-up data into inline scripts; its dev server evaluates code and talks over a WebSocket. */
const scriptSources = ["'self'", "'unsafe-inline'", ...(isDevelopment ? ["'unsafe-eval'"] : [])];
const connectSources = ["'self'", 'blob:', ...(isDevelopment ? ['ws:'] : [])];

const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src ${scriptSources.join(' ')}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' data: blob:",
  "worker-src 'self' blob:",
  `connect-src ${connectSources.join(' ')}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/**
 * Clips and sounds keep their names when they are made again: a browser shows its copy at once for a month, and
 * asks behind the scenes for a newer one after an hour.
 */
const MEDIA_CACHE = 'public, max-age=3600, stale-while-revalidate=2592000';
const MEDIA_FOLDERS = ['clips', 'sounds', 'fonts'];

const nextConfig: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: { root: path.resolve(__dirname) },
  outputFileTracingRoot: path.resolve(__dirname),
  // `npm run typecheck` checks the whole project's types, in CI and before a commit; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The repository's own AGENTS.md is written by hand; builds ask no server about upgrades.
  agentRules: false,
  experimental: { agentUpgrade: false },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: SECURITY_HEADERS },
      ...MEDIA_FOLDERS.map((folder) => ({
        source: `/${folder}/:path*`,
        headers: [{ key: 'Cache-Control', value: MEDIA_CACHE }],
      })),
    ]),
};

export default nextConfig;

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { HEAD_SCRIPT } from '../../shared/head-script';
import { API_POLICY, DOCS_POLICY, newNonce, pagePolicy } from './content-security-policy';

const HEAD_HASH = `'sha256-${createHash('sha256').update(HEAD_SCRIPT).digest('base64')}'`;

it('pages run the scripts of their nonce, and the one in every head', () => {
  expect(pagePolicy('abc', { isDevelopment: false }).split('; ')).toEqual([
    "default-src 'self'",
    `script-src 'nonce-abc' ${HEAD_HASH} 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "connect-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]);
});

it('pages reach a store that is elsewhere, for media and uploads alone', () => {
  const storageOrigin = 'https://films.example.com';
  const policy = pagePolicy('abc', { isDevelopment: false, storageOrigin }).split('; ');
  const naming = policy.filter((directive) => directive.includes(storageOrigin));
  expect(naming.map((directive) => directive.split(' ')[0])).toEqual([
    'img-src',
    'media-src',
    'connect-src',
  ]);
});

it('only the dev server evaluates code', () => {
  expect(pagePolicy('abc', { isDevelopment: true })).toContain("'unsafe-eval'");
  for (const policy of [pagePolicy('abc', { isDevelopment: false }), API_POLICY, DOCS_POLICY]) {
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(policy).toContain("frame-ancestors 'none'");
  }
});

it('a nonce is new each time', () => {
  const nonces = Array.from({ length: 100 }, newNonce);
  expect(new Set(nonces).size).toBe(100);
  for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
});

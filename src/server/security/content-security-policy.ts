import { createHash } from 'node:crypto';
import { HEAD_SCRIPT } from '../../shared/head-script';

/** What a page may load and do. https://www.w3.org/TR/CSP3/ */
const toPolicy = (directives: readonly (readonly string[])[]): string =>
  directives.map((directive) => directive.join(' ')).join('; ');

const NONE = "'none'";
const SELF = "'self'";
const HEAD_SCRIPT_HASH = `'sha256-${createHash('sha256').update(HEAD_SCRIPT).digest('base64')}'`;

/**
 * For pages. Scripts run by the nonce of the request that the page was made for, and so do those that they load; nothing else does but
 * the one in every page's head, so a page must be made anew for each request. Styles cannot be kept so close: React and Remotion write
 * `style` attributes, for which there are no nonces. The Player plays clips and sounds from memory (`blob:`, `data:`) and decodes them in
 * workers of its own (`blob:`).
 */
export const pagePolicy = (
  nonce: string,
  {
    isDevelopment,
    storageOrigin = null,
  }: {
    readonly isDevelopment: boolean;
    /** Where clips, posters and films come from besides this server, and where uploads go. */
    readonly storageOrigin?: string | null;
  },
) => {
  const storage = storageOrigin === null ? [] : [storageOrigin];
  return toPolicy([
    ['default-src', SELF],
    // Next's dev server evaluates code and talks over a WebSocket.
    [
      'script-src',
      `'nonce-${nonce}'`,
      HEAD_SCRIPT_HASH,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    ['style-src', SELF, "'unsafe-inline'"],
    ['img-src', SELF, 'data:', 'blob:', ...storage],
    ['font-src', SELF, 'data:'],
    ['media-src', SELF, 'data:', 'blob:', ...storage],
    ['worker-src', SELF, 'blob:'],
    ['connect-src', SELF, 'blob:', ...storage, ...(isDevelopment ? ['ws:'] : [])],
    ['object-src', NONE],
    ['base-uri', SELF],
    ['form-action', SELF],
    ['frame-ancestors', NONE],
  ]);
};

/** For what the API answers: a browser that opens it as a page loads and runs nothing. */
export const API_POLICY = toPolicy([
  ['default-src', NONE],
  ['base-uri', NONE],
  ['form-action', NONE],
  ['frame-ancestors', NONE],
]);

/** For the docs page of the API: Swagger UI from our own files, styles in attributes, icons in `data:`; it tries our API and no other. */
export const DOCS_POLICY = toPolicy([
  ['default-src', NONE],
  ['script-src', SELF],
  ['style-src', SELF, "'unsafe-inline'"],
  ['img-src', SELF, 'data:'],
  ['font-src', SELF, 'data:'],
  ['connect-src', SELF],
  ['base-uri', NONE],
  ['form-action', NONE],
  ['frame-ancestors', NONE],
]);

/** A year, as browsers' preload lists ask for; without sub-domains, which are not ours to decide. */
export const STRICT_TRANSPORT_SECURITY = 'max-age=31536000';

/** 128 bits, as CSP asks for; new for each request. */
export const newNonce = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));

import { DomainError } from '../../shared/domain-error';

/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface OwnOrigins {
  /** Where people reach the app. */
  readonly publicUrl: string;
  /** Origins of other pages that may use the API. */
  readonly corsOrigins: readonly string[];
}

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

const isOwn = (
  origin: string,
  headers: Headers,
  { publicUrl, corsOrigins }: OwnOrigins,
): boolean => {
  if (!URL.canParse(origin)) return false;
  // Nobody can make a browser lie about `Host`: a page that was loaded from there is ours under another name, as `127.0.0.1`. Whether the
  // name is one of ours `known-host.ts` has looked at.
  return (
    origin === originOf(publicUrl) ||
    corsOrigins.includes(origin) ||
    new URL(origin).host === headers.get('host')
  );
};

/**
 * Whether a browser may be sending this because a page of somebody else told it to. Such a page can neither read a bearer token nor
 * send one without our leave (CORS), and programs other than browsers carry nobody's cookies: both pass.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export const isForged = (
  { method, headers }: Pick<Request, 'method' | 'headers'>,
  origins: OwnOrigins,
): boolean => {
  if (SAFE_METHODS.has(method)) return false;
  if (/^bearer /i.test(headers.get('authorization') ?? '')) return false;
  // What the browser itself says; no page can set it.
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return false;
  const referer = headers.get('referer');
  const origin = headers.get('origin') ?? (referer === null ? null : originOf(referer));
  if (origin !== null) return !isOwn(origin, headers, origins);
  return site !== null || headers.has('cookie');
};

/**
 * For every request that may change something.
 * @throws DomainError `forbidden` when the request {@link isForged}
 */
export const assertSameOrigin = (
  request: Pick<Request, 'method' | 'headers'>,
  origins: OwnOrigins,
): void => {
  if (!isForged(request, origins)) return;
  const origin = request.headers.get('origin') ?? 'an unknown origin';
  throw new DomainError(
    'forbidden',
    `a request with cookies came from ${origin.slice(0, 100)}`,
    'send it from a page of this server with the header Origin, send a bearer token, or add the origin to CORS_ORIGINS',
  );
};

/** What the worker does with a request, decided by its address alone. */
export type CacheRule =
  /** Straight to the network; never kept. */
  | 'network'
  /** Kept by its hashed name for as long as this build lives. */
  | 'static'
  /** The network's, else the copy, else the offline page. */
  | 'page'
  /** The copy at once, and a newer one for the next time. */
  | 'media'
  /** As `media`; the answer is the same for everybody. */
  | 'catalogue'
  /** The network's, else the copy; forgotten when somebody signs in or out. */
  | 'own';

export interface AskedFor {
  readonly method: string;
  /** `navigate`: a page. */
  readonly mode: string;
  readonly url: URL;
  readonly origin: string;
  /** Parts of pages that Next.js fetches while one goes from page to page. */
  readonly isPagePart: boolean;
}

const MEDIA = /^\/(clips|coach|sounds|fonts|icons|api\/clips)\//;
/** Pages that show what is somebody's alone, or that must be fresh to be safe. */
const NEVER_KEPT_PAGES = /^\/(account|admin)(\/|$)/;

const TRPC = '/api/trpc/';
const CATALOGUE_CALLS = new Set(['catalog.list', 'catalog.get']);
/** Workouts that were opened, so that they open without a network too. */
const OWN_CALLS = new Set(['workouts.get', 'workouts.list']);

/** Calls that were sent together are kept only if each of them may be. */
const ruleOfCalls = (pathname: string): CacheRule => {
  const calls = decodeURIComponent(pathname.slice(TRPC.length)).split(',');
  if (calls.every((call) => CATALOGUE_CALLS.has(call))) return 'catalogue';
  return calls.every((call) => CATALOGUE_CALLS.has(call) || OWN_CALLS.has(call))
    ? 'own'
    : 'network';
};

export const ruleOf = ({ method, mode, url, origin, isPagePart }: AskedFor): CacheRule => {
  if (method !== 'GET' || url.origin !== origin || isPagePart) return 'network';
  const { pathname } = url;
  if (pathname.startsWith('/_next/static/')) return 'static';
  if (MEDIA.test(pathname)) return 'media';
  if (pathname.startsWith(TRPC)) return ruleOfCalls(pathname);
  if (pathname.startsWith('/api/')) return 'network';
  if (mode === 'navigate') return NEVER_KEPT_PAGES.test(pathname) ? 'network' : 'page';
  return 'network';
};

/** Requests after which another person may sit at the browser. */
export const changesPerson = ({ method, url, origin }: Omit<AskedFor, 'isPagePart'>): boolean =>
  method === 'POST' &&
  url.origin === origin &&
  /^\/api\/(auth\/(sign-|sign_|revoke|delete)|trpc\/[^?]*account\.delete|account\/delete)/.test(
    url.pathname,
  );

/** Pages are kept by their path: `/train?workout=…` and `/train` are one page, filled in the browser. */
export const pageKey = (url: URL): string => `${url.origin}${url.pathname}`;

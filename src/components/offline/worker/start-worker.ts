import { LATIN } from '../../../../remotion/kit/font-faces';
import { MAIN_PAGES } from '../../../shared/main-pages';
import { changesPerson, pageKey, ruleOf } from './cache-rules';
import { staticFilesOf } from './cache-room';
import { KEEP_SHELL, TAKE_OVER } from './messages';
import { cacheNames, OFFLINE_PAGE, strategiesOf } from './strategies';
import type { WorkerScope } from './worker-scope';

/** Kept at once, so that they open without a network even if they never were before. */
const SHELL = [OFFLINE_PAGE, ...MAIN_PAGES];

/** The file's address, if it is one of ours that may be kept: a page tells what it had loaded before the worker was there. */
const staticAddresses = (data: unknown, origin: string): string[] =>
  typeof data === 'object' && data !== null && 'loaded' in data && Array.isArray(data.loaded)
    ? data.loaded.filter(
        (url): url is string =>
          typeof url === 'string' && url.startsWith(`${origin}/_next/static/`),
      )
    : [];

/**
 * Everything the service worker does.
 * @param scripts addresses of all scripts of the build: kept once a page has loaded, so that its parts open without a network too
 */
export const startWorker = (
  scope: WorkerScope,
  version: string,
  scripts: readonly string[],
): void => {
  const { origin } = scope.location;
  const names = cacheNames(version);
  const answer = strategiesOf(scope, names);

  const keepStatic = async (addresses: readonly string[]): Promise<void> => {
    const cache = await scope.caches.open(names.static);
    for (const address of addresses) {
      if ((await cache.match(address)) === undefined)
        await cache.add(address).catch(() => undefined);
    }
  };

  const keepPage = async (path: string): Promise<void> => {
    const url = `${origin}${path}`;
    const response = await scope.fetch(url, { credentials: 'same-origin' });
    if (response.status !== 200 || response.redirected) return;
    const cache = await scope.caches.open(names.pages);
    await cache.put(pageKey(new URL(url)), response.clone());
    await keepStatic(staticFilesOf(await response.text()));
  };

  const keepShell = async (): Promise<void> => {
    // A page that fails is kept when it is visited; the offline page must be there.
    await keepPage(OFFLINE_PAGE);
    for (const path of SHELL) {
      if (path !== OFFLINE_PAGE) await keepPage(path).catch(() => undefined);
    }
    await (await scope.caches.open(names.media)).add(`/${LATIN.file}`).catch(() => undefined);
  };

  scope.addEventListener('install', (event) => {
    event.waitUntil(keepShell());
  });

  scope.addEventListener('activate', (event) => {
    const current = new Set<string>(Object.values(names));
    event.waitUntil(
      scope.caches
        .keys()
        .then((all) =>
          Promise.all(
            all
              .filter((name) => name.startsWith('coach-') && !current.has(name))
              .map((name) => scope.caches.delete(name)),
          ),
        )
        .then(() => scope.clients.claim()),
    );
  });

  scope.addEventListener('message', (event) => {
    if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
    if (event.data === KEEP_SHELL) event.waitUntil(keepShell().catch(() => undefined));
    const loaded = staticAddresses(event.data, origin);
    if (loaded.length > 0) event.waitUntil(keepStatic([...loaded, ...scripts]));
  });

  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    const asked = {
      method: request.method,
      mode: request.mode,
      url,
      origin,
      isPagePart: request.headers.has('RSC') || url.searchParams.has('_rsc'),
    };
    if (changesPerson(asked)) event.waitUntil(scope.caches.delete(names.own));
    const rule = ruleOf(asked);
    if (rule === 'network') return;
    if (rule === 'media' || rule === 'catalogue') {
      const { response, afterwards } = answer[rule](request);
      event.respondWith(response);
      event.waitUntil(afterwards);
      return;
    }
    event.respondWith(answer[rule](request));
  });
};

import { answerRange } from './byte-range';
import { filesToDrop, LARGEST_KEPT_IN_BYTES, MEDIA_LIMIT_IN_BYTES } from './cache-room';
import { pageKey } from './cache-rules';
import { otherRendition } from './other-rendition';
import type { WorkerScope } from './worker-scope';

/** Where what is somebody's own is kept. */
export const OWN_CACHE = 'coach-own';

/** Names of the caches; those of a build go when the next one takes over. */
export const cacheNames = (version: string) => ({
  static: `coach-static-${version}`,
  pages: `coach-pages-${version}`,
  media: 'coach-media',
  catalogue: 'coach-catalogue',
  own: OWN_CACHE,
});
export type CacheNames = ReturnType<typeof cacheNames>;

export const OFFLINE_PAGE = '/offline';
/** A page that takes longer is shown from its copy. */
const PATIENCE_IN_MS = 6000;

export interface Answer {
  readonly response: Promise<Response>;
  /** What goes on after the answer. */
  readonly afterwards: Promise<unknown>;
}

const isWhole = (response: Response): boolean =>
  response.status === 200 && response.type === 'basic';

/** A full device keeps nothing more, and is answered all the same. */
const keep = (cache: Cache, key: string, response: Response): Promise<void> =>
  cache.put(key, response).catch(() => undefined);

/** The ways to answer a request, over the caches of a worker. */
export const strategiesOf = (scope: WorkerScope, names: CacheNames) => {
  const open = (name: string): Promise<Cache> => scope.caches.open(name);

  const makeRoom = async (): Promise<void> => {
    const cache = await open(names.media);
    const files = await Promise.all(
      (await cache.keys()).map(async ({ url }) => ({
        url,
        bytes: Number((await cache.match(url))?.headers.get('Content-Length') ?? 0),
      })),
    );
    await Promise.all(filesToDrop(files, MEDIA_LIMIT_IN_BYTES).map((url) => cache.delete(url)));
  };

  const fetchMedia = async (request: Request, isFresh: boolean): Promise<Response> => {
    // The whole file, whatever part is asked for: parts cannot be kept.
    const fetched = await scope.fetch(request.url, {
      credentials: 'same-origin',
      ...(isFresh ? {} : { cache: 'no-cache' as const }),
    });
    const bytes = Number(fetched.headers.get('Content-Length') ?? Infinity);
    if (!isWhole(fetched)) return fetched;
    if (bytes > LARGEST_KEPT_IN_BYTES) {
      await fetched.body?.cancel();
      return scope.fetch(request);
    }
    const cache = await open(names.media);
    await cache.delete(request.url);
    await keep(cache, request.url, fetched.clone());
    return answerRange(fetched, request.headers.get('Range'));
  };

  /** Without a network a clip in another size is better than none: a page shows the small one here, the large one there. */
  const mediaOr = async (request: Request, error: unknown): Promise<Response> => {
    const other = otherRendition(request.url);
    const kept = other === null ? undefined : await (await open(names.media)).match(other);
    if (kept === undefined) throw error;
    return answerRange(kept, request.headers.get('Range'));
  };

  const revalidated = new Set<string>();

  return {
    static: async (request: Request): Promise<Response> => {
      const cache = await open(names.static);
      const kept = await cache.match(request.url);
      if (kept !== undefined) return kept;
      const fetched = await scope.fetch(request);
      if (isWhole(fetched)) await keep(cache, request.url, fetched.clone());
      return fetched;
    },

    page: async (request: Request): Promise<Response> => {
      const cache = await open(names.pages);
      const key = pageKey(new URL(request.url));
      const kept = await cache.match(key);
      const fetched = scope.fetch(request).then(async (response) => {
        // A page without a question, so that the copy answers none of somebody's: the browser reads the address.
        if (isWhole(response) && !response.redirected && new URL(request.url).search === '') {
          await keep(cache, key, response.clone());
        }
        return response;
      });
      try {
        if (kept === undefined) return await fetched;
        const patience = new Promise<Response>((resolve) => {
          setTimeout(() => resolve(kept), PATIENCE_IN_MS);
        });
        return await Promise.race([fetched, patience]);
      } catch {
        return (
          kept ?? (await cache.match(`${scope.location.origin}${OFFLINE_PAGE}`)) ?? Response.error()
        );
      }
    },

    media: (request: Request): Answer => {
      const kept = open(names.media).then((cache) => cache.match(request.url));
      const range = request.headers.get('Range');
      const response = kept.then((found) =>
        found === undefined
          ? fetchMedia(request, true).catch((error: unknown) => mediaOr(request, error))
          : answerRange(found, range),
      );
      const afterwards = kept.then(async (found) => {
        if (found !== undefined) {
          if (revalidated.has(request.url)) return;
          revalidated.add(request.url);
          // Also puts it behind all others: what is used stays longest.
          await fetchMedia(request, false).catch(() => undefined);
        }
        await response.catch(() => undefined);
        await makeRoom();
      });
      return { response, afterwards };
    },

    catalogue: (request: Request): Answer => {
      const cached = open(names.catalogue);
      const fetched = scope.fetch(request).then(async (response) => {
        if (isWhole(response)) await keep(await cached, request.url, response.clone());
        return response;
      });
      const response = cached
        .then((cache) => cache.match(request.url))
        .then((kept) => kept ?? fetched);
      return { response, afterwards: fetched.catch(() => undefined) };
    },

    own: async (request: Request): Promise<Response> => {
      const cache = await open(names.own);
      try {
        const fetched = await scope.fetch(request);
        if (isWhole(fetched)) await keep(cache, request.url, fetched.clone());
        return fetched;
      } catch (error) {
        const kept = await cache.match(request.url);
        if (kept === undefined) throw error;
        return kept;
      }
    },
  };
};

import type { FetchingEvent, MessagingEvent, WaitingEvent, WorkerScope } from '../worker-scope';

const ORIGIN = 'https://coach.test';
const absolute = (request: RequestInfo | URL): string =>
  new URL(request instanceof Request ? request.url : request, ORIGIN).href;

/** A cache in memory, with what the worker uses of one. */
const fakeCache = (load: (url: string) => Promise<Response>): Cache => {
  const kept = new Map<string, Response>();
  const match = (request: RequestInfo | URL) =>
    Promise.resolve(kept.get(absolute(request))?.clone());
  const put = (request: RequestInfo | URL, response: Response) => {
    kept.set(absolute(request), response);
    return Promise.resolve();
  };
  return {
    match,
    put,
    add: async (request) => put(request, await load(absolute(request))),
    delete: (request) => Promise.resolve(kept.delete(absolute(request))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    addAll: () => Promise.reject(new Error('not used')),
    matchAll: () => Promise.reject(new Error('not used')),
  };
};

export interface FakeScope {
  readonly scope: WorkerScope;
  isOnline: boolean;
  tookOver: boolean;
  readonly names: () => Promise<string[]>;
  readonly dispatch: (type: 'install' | 'activate' | 'message', data?: unknown) => Promise<void>;
  /** What the worker answers; null: it leaves the request to the browser. */
  readonly request: (
    path: string,
    init?: RequestInit & { readonly navigate?: boolean },
  ) => Promise<Response | null>;
}

/** A browser around the worker: caches in memory, and a network that has every page and file. */
export const fakeScope = (): FakeScope => {
  const caches = new Map<string, Cache>();
  const listeners = new Map<string, ((event: WaitingEvent) => void)[]>([
    ['install', []],
    ['activate', []],
  ]);
  const fetching: ((event: FetchingEvent) => void)[] = [];
  const messaging: ((event: MessagingEvent) => void)[] = [];

  const fetchFake = (request: Request | string): Promise<Response> => {
    if (!fake.isOnline) return Promise.reject(new TypeError('offline'));
    const { pathname, search } = new URL(absolute(request));
    const isFile = /^\/(_next|clips|fonts|api)\//.test(pathname);
    const text = isFile
      ? `file ${pathname}${search}`
      : `page ${pathname} <script src="/_next/static/chunks${pathname}.js"></script>`;
    const response = new Response(text, { headers: { 'Content-Length': String(text.length) } });
    // Responses of one's own origin are `basic`; only a browser can make one.
    Object.defineProperty(response, 'type', { value: 'basic' });
    return Promise.resolve(response);
  };
  const open = (name: string): Promise<Cache> => {
    const cache = caches.get(name) ?? fakeCache(fetchFake);
    caches.set(name, cache);
    return Promise.resolve(cache);
  };
  const addEventListener: WorkerScope['addEventListener'] = (
    type: string,
    listener: ((event: never) => void) & ((event: FetchingEvent & MessagingEvent) => void),
  ) => {
    if (type === 'fetch') fetching.push((event) => listener({ ...event, data: null }));
    else if (type === 'message')
      messaging.push((event) =>
        listener({ ...event, request: new Request(ORIGIN), respondWith: () => undefined }),
      );
    else
      listeners.get(type)?.push((event) =>
        listener({
          ...event,
          data: null,
          request: new Request(ORIGIN),
          respondWith: () => undefined,
        }),
      );
  };
  const scope: WorkerScope = {
    location: { origin: ORIGIN },
    fetch: fetchFake,
    skipWaiting: () => {
      fake.tookOver = true;
      return Promise.resolve();
    },
    clients: { claim: () => Promise.resolve() },
    caches: {
      open,
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name) => Promise.resolve(caches.delete(name)),
      has: (name) => Promise.resolve(caches.has(name)),
      match: () => Promise.reject(new Error('not used')),
    },
    addEventListener,
  };
  const whenDone = async (run: (waitUntil: WaitingEvent['waitUntil']) => void): Promise<void> => {
    const works: Promise<unknown>[] = [];
    run((work) => works.push(work));
    await Promise.all(works);
  };
  const fake: FakeScope = {
    scope,
    isOnline: true,
    tookOver: false,
    names: () => scope.caches.keys(),
    dispatch: (type, data) =>
      whenDone((waitUntil) => {
        if (type === 'message') for (const tell of messaging) tell({ waitUntil, data });
        else for (const tell of listeners.get(type) ?? []) tell({ waitUntil });
      }),
    request: async (path, { navigate = false, ...init } = {}) => {
      const request = new Request(`${ORIGIN}${path}`, init);
      if (navigate) Object.defineProperty(request, 'mode', { value: 'navigate' });
      const answers: Promise<Response>[] = [];
      await whenDone((waitUntil) => {
        const respondWith: FetchingEvent['respondWith'] = (response) => {
          answers.push(response);
          waitUntil(response.catch(() => undefined));
        };
        for (const tell of fetching) tell({ request, respondWith, waitUntil });
      });
      const [answer] = answers;
      return answer === undefined ? null : answer;
    },
  };
  void open('coach-static-v1');
  void open('somebody-elses');
  return fake;
};

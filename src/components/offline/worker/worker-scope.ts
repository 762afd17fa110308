/** The part of a service worker's global scope that ours uses; TypeScript's own types of it clash with those of pages. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
    (type: 'fetch', listener: (event: FetchingEvent) => void): void;
    (type: 'message', listener: (event: MessagingEvent) => void): void;
  };
}

export interface WaitingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchingEvent extends WaitingEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

export interface MessagingEvent extends WaitingEvent {
  readonly data: unknown;
}

'use client';

import { useEffect } from 'react';

const ADDRESS = '/sw.js';
const LOOK_AGAIN_IN_MS = 60 * 60 * 1000;

/** What the page has loaded before a worker could keep it. */
const tellLoaded = (worker: ServiceWorker): void => {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  worker.postMessage({ loaded });
};

/** Puts the service worker to work in a built app, and looks for a newer build now and then. */
export const RegisterWorker = () => {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return undefined;
    const { serviceWorker } = navigator;
    let timer: ReturnType<typeof setInterval> | undefined;
    const register = async () => {
      const registration = await serviceWorker.register(ADDRESS, { updateViaCache: 'none' });
      timer = setInterval(
        () => void registration.update().catch(() => undefined),
        LOOK_AGAIN_IN_MS,
      );
      const ready = await serviceWorker.ready;
      if (ready.active !== null) tellLoaded(ready.active);
    };
    // A browser that forbids workers loses nothing but the offline copy.
    void register().catch(() => undefined);
    return () => clearInterval(timer);
  }, []);
  return null;
};

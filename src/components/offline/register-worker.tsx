'use client';

import { useEffect } from 'react';
import { useIsQuiet } from '../use-is-quiet';

const ADDRESS = '/sw.js';
const LOOK_AGAIN_IN_MS = 60 * 60 * 1000;

/** What the page has loaded before a worker could keep it. */
const tellLoaded = (worker: ServiceWorker): void => {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  worker.postMessage({ loaded });
};

/**
 * Puts the service worker to work in a built app, once the page stands: it fetches the whole shell. Looks for a newer build now and then.
 */
export const RegisterWorker = () => {
  const isQuiet = useIsQuiet('unseen');
  useEffect(() => {
    if (!isQuiet) return undefined;
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
  }, [isQuiet]);
  return null;
};

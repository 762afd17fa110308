'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { toast } from 'sonner';
import { TAKE_OVER } from './worker/start-worker';

const ADDRESS = '/sw.js';
const LOOK_AGAIN_IN_MS = 60 * 60 * 1000;
const TOAST_ID = 'new-version';

/** What the page has loaded before a worker could keep it. */
const tellLoaded = (worker: ServiceWorker): void => {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  worker.postMessage({ loaded });
};

/** Puts the service worker to work in a built app, and offers a newer build when one is there. */
export const RegisterWorker = () => {
  const t = useTranslations('offline');
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return undefined;
    const { serviceWorker } = navigator;
    const hadWorker = serviceWorker.controller !== null;
    let timer: ReturnType<typeof setInterval> | undefined;
    let isReloading = false;

    const onNewController = () => {
      // The first worker takes over a page that is already right.
      if (!hadWorker || isReloading) return;
      isReloading = true;
      window.location.reload();
    };
    const offer = (worker: ServiceWorker) => {
      toast(t('newVersion'), {
        id: TOAST_ID,
        duration: Infinity,
        action: { label: t('reload'), onClick: () => worker.postMessage(TAKE_OVER) },
      });
    };
    const watch = (worker: ServiceWorker | null) => {
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && serviceWorker.controller !== null) offer(worker);
      });
    };
    const register = async () => {
      const registration = await serviceWorker.register(ADDRESS, { updateViaCache: 'none' });
      if (registration.waiting !== null && hadWorker) offer(registration.waiting);
      watch(registration.installing);
      registration.addEventListener('updatefound', () => watch(registration.installing));
      timer = setInterval(
        () => void registration.update().catch(() => undefined),
        LOOK_AGAIN_IN_MS,
      );
      const ready = await serviceWorker.ready;
      if (ready.active !== null) tellLoaded(ready.active);
    };

    serviceWorker.addEventListener('controllerchange', onNewController);
    // A browser that forbids workers loses nothing but the offline copy.
    void register().catch(() => undefined);
    return () => {
      serviceWorker.removeEventListener('controllerchange', onNewController);
      clearInterval(timer);
    };
  }, [t]);
  return null;
};

'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { toast } from '../ui/toast';
import { TAKE_OVER } from './worker/messages';

const TOAST_ID = 'new-version';

/** Offers a newer build to whoever is at work on a page of an older one; others get it with their next page. */
export const OfferNewVersion = () => {
  const t = useTranslations('offline');
  useEffect(() => {
    // A development server has no worker.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return undefined;
    const { serviceWorker } = navigator;
    const left = new AbortController();
    const { signal } = left;

    const offer = (worker: ServiceWorker) => {
      toast(t('newVersion'), {
        id: TOAST_ID,
        duration: Infinity,
        action: { label: t('reload'), onClick: () => worker.postMessage(TAKE_OVER) },
      });
    };
    const watch = (worker: ServiceWorker | null) => {
      const look = () => {
        if (worker?.state === 'installed' && serviceWorker.controller !== null) offer(worker);
      };
      worker?.addEventListener('statechange', look, { signal });
    };
    const listen = async () => {
      const registration = await serviceWorker.ready;
      if (signal.aborted) return;
      if (registration.waiting !== null && serviceWorker.controller !== null) {
        offer(registration.waiting);
      }
      watch(registration.installing);
      const onUpdate = () => watch(registration.installing);
      registration.addEventListener('updatefound', onUpdate, { signal });
    };
    // The first worker takes over a page that is already right.
    let isControlled = serviceWorker.controller !== null;
    const onNewController = () => {
      if (isControlled) window.location.reload();
      isControlled = true;
    };
    serviceWorker.addEventListener('controllerchange', onNewController, { signal });
    void listen();
    return () => left.abort();
  }, [t]);
  return null;
};

'use client';

import { WifiOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useIsQuiet } from '../use-is-quiet';

const subscribe = (onChange: () => void) => {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
};

/** The worker leaves this question to the network: an answer means that the server is there. */
const isCutOff = (): Promise<boolean> =>
  fetch('/api/health', { method: 'HEAD', cache: 'no-store' }).then(
    () => false,
    () => true,
  );

/** Says that there is no network, as long as there is none: also where the browser believes in one, and the server is not reached. */
export const OfflineBanner = () => {
  const t = useTranslations('site');
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const [isCut, setCut] = useState(false);
  const isQuiet = useIsQuiet('unseen');
  useEffect(() => {
    if (!isQuiet) return undefined;
    let isGone = false;
    const look = () =>
      void isCutOff().then((is) => {
        if (!isGone) setCut(is);
      });
    look();
    window.addEventListener('online', look);
    return () => {
      isGone = true;
      window.removeEventListener('online', look);
    };
  }, [isQuiet]);
  return (
    <div role="status">
      {(!isOnline || isCut) && (
        <p className="flex items-center justify-center gap-2 bg-ink px-4 py-2 text-center text-[15px] font-semibold text-paper">
          <WifiOff className="size-4.5 shrink-0" aria-hidden="true" />
          {t('offline')}
        </p>
      )}
    </div>
  );
};

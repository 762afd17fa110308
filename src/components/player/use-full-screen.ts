import { useCallback, useSyncExternalStore, type RefObject } from 'react';

const subscribe = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};

/** Full screen of an element. `isAvailable` is false where the browser has none, as on an iPhone. */
export const useFullScreen = (element: RefObject<HTMLElement | null>) => {
  const isFull = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const isAvailable = useSyncExternalStore(
    subscribe,
    () => document.fullscreenEnabled === true,
    () => true,
  );

  const toggle = useCallback(async () => {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else if (document.fullscreenEnabled) await element.current?.requestFullscreen();
  }, [element]);

  return { isFull, isAvailable, toggle };
};

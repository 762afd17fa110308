import { useEffect } from 'react';

/** Keeps the screen on while `isOn` and the page is in sight, where the browser can. */
export const useWakeLock = (isOn: boolean): void => {
  useEffect(() => {
    // Absent over plain http from another machine.
    if (!isOn || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const request = async () => {
      if (document.visibilityState !== 'visible') return;
      // Refused on a low battery, for example: then the screen goes dark as ever.
      const granted = await navigator.wakeLock.request('screen').catch(() => null);
      if (isOver) await granted?.release();
      else lock = granted;
    };
    // The browser takes the lock back when the page is hidden.
    const onVisibility = () => void request();
    document.addEventListener('visibilitychange', onVisibility);
    void request();
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onVisibility);
      void lock?.release();
    };
  }, [isOn]);
};

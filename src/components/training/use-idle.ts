import { useEffect, useState } from 'react';

const EVENTS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** True after nobody has moved, touched or pressed anything for a while; never while it is not on. */
export const useIdle = (isOn: boolean, afterMs: number): boolean => {
  const [isIdle, setIdle] = useState(false);

  useEffect(() => {
    if (!isOn) return;
    let timer = setTimeout(() => setIdle(true), afterMs);
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), afterMs);
    };
    for (const event of EVENTS) window.addEventListener(event, wake);
    return () => {
      clearTimeout(timer);
      setIdle(false);
      for (const event of EVENTS) window.removeEventListener(event, wake);
    };
  }, [isOn, afterMs]);

  return isOn && isIdle;
};

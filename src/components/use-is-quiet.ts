import { useEffect, useState } from 'react';

/** The page has loaded what it shows first; what comes now takes nothing away from it. */
const QUIET_AFTER_LOAD_MS = 1000;

/** False until the page has been loaded for a moment: what is large and not asked for yet, a film or a worker, may come then. */
export const useIsQuiet = (): boolean => {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(() => setQuiet(true), QUIET_AFTER_LOAD_MS);
    };
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
    return () => {
      window.removeEventListener('load', wait);
      clearTimeout(timer);
    };
  }, []);
  return isQuiet;
};

import { useEffect, useState } from 'react';

/**
 * When the page does by itself what nobody asked for yet, in milliseconds after it has loaded: what it shows first is there then, and nothing
 * is taken away from it. What is seen, a film, comes first; what works behind the scenes (a worker, a look at the network) lets it begin.
 */
const AFTER_LOAD_MS = { seen: 1000, unseen: 3000 } as const;

/** False until the page has been loaded for a moment: what is large and not asked for yet may come then. */
export const useIsQuiet = (kind: keyof typeof AFTER_LOAD_MS): boolean => {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(() => setQuiet(true), AFTER_LOAD_MS[kind]);
    };
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
    return () => {
      window.removeEventListener('load', wait);
      clearTimeout(timer);
    };
  }, [kind]);
  return isQuiet;
};

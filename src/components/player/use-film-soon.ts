import { useEffect } from 'react';
import { loadFilmPlayer } from './lazy-film-player';

/** Where a browser does not tell when it has nothing to do (Safari). */
const GUESSED_MS = 500;

const whenIdle = (run: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, GUESSED_MS);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run);
  return () => window.cancelIdleCallback(handle);
};

/** For a page from which one goes to a film: asks for the player's code as soon as there is nothing else to do. Where it fails, the film itself says so. */
export const useFilmSoon = (): void => {
  useEffect(() => whenIdle(() => void loadFilmPlayer().catch(() => undefined)), []);
};

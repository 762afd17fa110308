import { MAIN_PAGES } from '../shared/main-pages';

const LONGEST_IN_MS = 10_000;

/**
 * Draws the main pages once: each loads code of its own into a new server, for which its first visitor would wait. A page that fails says so to who asks for it.
 * @param origin of the server, from its own machine
 */
export const warmPages = async (origin: string): Promise<void> => {
  const signal = AbortSignal.timeout(LONGEST_IN_MS);
  await Promise.allSettled(
    MAIN_PAGES.map(async (page) => {
      const response = await fetch(origin + page, { signal });
      await response.arrayBuffer();
    }),
  );
};

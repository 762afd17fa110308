/** Those that people come by. Each loads code of its own into the server when it is first drawn. */
const PAGES = ['/', '/train', '/assistant', '/library', '/play'];

const LONGEST_IN_MS = 10_000;

/**
 * Draws each page once, so that the first visitor of a new server waits for none of its code. A page that fails says so to who asks for it.
 * @param origin of the server, from its own machine
 */
export const warmPages = async (origin: string): Promise<void> => {
  const signal = AbortSignal.timeout(LONGEST_IN_MS);
  await Promise.allSettled(
    PAGES.map(async (page) => {
      const response = await fetch(origin + page, { signal });
      await response.arrayBuffer();
    }),
  );
};

/** A browser that shows no frame, and one that is never idle, start all the same. */
const LONGEST_WAIT_IN_MS = 500;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Once a frame has been shown and the browser is idle. A page in the background shows no frame. */
const afterFirstFrame = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) {
      resolve();
      return;
    }
    // Safari has no idle time to ask for.
    const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
    requestAnimationFrame(() => whenIdle(() => resolve()));
    setTimeout(resolve, LONGEST_WAIT_IN_MS);
  });

/**
 * In one turn the start of React and Next.js is the longest task of a page, for which a frame, and whoever taps meanwhile, would wait. So the
 * frame comes first, then React DOM, then, in a turn of its own, the rest.
 */
export const startInTurns = async (): Promise<void> => {
  await afterFirstFrame();
  await import('react-dom/client');
  await turn();
};

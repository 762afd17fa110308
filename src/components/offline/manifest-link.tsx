'use client';

import { useIsQuiet } from '../use-is-quiet';

/**
 * Tells the browser that the app can be installed, once the page stands: it fetches the manifest and its icons then, and draws its own
 * offer to install, which took a fifth of a core for half a second while a page started.
 */
export const ManifestLink = () =>
  useIsQuiet('unseen') && <link rel="manifest" href="/manifest.webmanifest" />;

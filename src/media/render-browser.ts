import type { ChromiumOptions, HeadlessBrowser } from '@remotion/renderer';
import { guardedBrowser } from './guarded-browser';

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * At a signal Remotion's browser kills itself, or the whole process, and leaves the encoder and the compositor behind.
 * Here work ends in order, by its caller's own signal, so the listeners that `open` adds are taken away again.
 */
export const withoutSignalListeners = async <Result>(
  open: () => Promise<Result>,
): Promise<Result> => {
  const before = ENDING_SIGNALS.map((name) => process.listeners(name));
  try {
    return await open();
  } finally {
    ENDING_SIGNALS.forEach((name, index) => {
      for (const listener of process.listeners(name)) {
        if (!before[index]?.includes(listener)) process.off(name, listener);
      }
    });
  }
};

/**
 * Starts the browser that Remotion draws with; the caller closes it. It ends with this process at the latest, also when
 * this process is killed. (Remotion sees to that only where the system has `setpriv`.)
 */
export const openRenderBrowser = async (
  browserExecutable: string,
  chromiumOptions: ChromiumOptions = {},
): Promise<HeadlessBrowser> => {
  const { openBrowser } = await import('@remotion/renderer');
  const guarded = await guardedBrowser(browserExecutable);
  return withoutSignalListeners(() =>
    // At log level "verbose" Remotion gives the browser no pipe, and the guard would end it at once.
    openBrowser('chrome', { browserExecutable: guarded, chromiumOptions, logLevel: 'error' }),
  ).catch((cause: unknown) => {
    // One that dies before it can be spoken to makes Remotion throw an event.
    throw cause instanceof Error
      ? cause
      : new Error('Failed to launch the browser process', { cause });
  });
};

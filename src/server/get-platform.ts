import { parseEnvironment } from './environment';
import { openPlatform } from './open-platform';
import type { Platform } from './platform';

declare global {
  /** One a process: Next.js loads our modules anew after a change, and the start script has copies of its own. */
  var coachPlatform: Promise<Platform> | undefined;
}

/**
 * The platform of this process, opened when it is first asked for.
 * @throws UserError when the environment is not valid; the next call tries again
 */
export const getPlatform = (): Promise<Platform> =>
  (globalThis.coachPlatform ??= Promise.resolve()
    .then(() => openPlatform(parseEnvironment(process.env)))
    .catch((error: unknown) => {
      globalThis.coachPlatform = undefined;
      throw error;
    }));

/** For the start script, before the process ends. */
export const closePlatform = async (): Promise<void> => {
  const opened = globalThis.coachPlatform;
  globalThis.coachPlatform = undefined;
  await (await opened)?.close();
};

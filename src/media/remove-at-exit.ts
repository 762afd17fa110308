import { rmSync } from 'node:fs';

const live = new Set<string>();

const removeAll = (): void => {
  for (const path of live) {
    try {
      // A program that is ending may still write there.
      rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
    } catch {
      // The others are to go all the same.
    }
  }
};

/**
 * Removes a file or folder when this process exits in the middle of the work on it.
 * @returns ends that promise: the path is gone or has become something to keep
 */
export const removeAtExit = (path: string): (() => void) => {
  if (live.size === 0) process.on('exit', removeAll);
  live.add(path);
  return () => {
    live.delete(path);
    if (live.size === 0) process.off('exit', removeAll);
  };
};

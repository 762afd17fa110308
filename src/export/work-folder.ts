import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const live = new Set<string>();

const removeAllAtExit = (): void => {
  for (const folder of live) rmSync(folder, { recursive: true, force: true });
};

/**
 * Lends an empty folder, on the disk that `destination` is on, and removes it whatever happens, an exit in the middle
 * included.
 * @param destination the file that will be moved out of the folder; `null` uses the system's temporary folder
 */
export const withWorkFolder = async <Result>(
  destination: string | null,
  work: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const parent = destination === null ? tmpdir() : dirname(resolve(destination));
  const folder = await mkdtemp(join(parent, '.coach-export-'));
  if (live.size === 0) process.on('exit', removeAllAtExit);
  live.add(folder);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    live.delete(folder);
    if (live.size === 0) process.off('exit', removeAllAtExit);
  }
};

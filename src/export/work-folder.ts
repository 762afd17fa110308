import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeAtExit } from '../media/remove-at-exit';

/**
 * Lends an empty folder below `parent` and removes it whatever happens, an exit in the middle included.
 * @param parent a folder on the disk that the work goes to
 */
export const withWorkFolder = async <Result>(
  parent: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(parent, '.coach-export-'));
  const done = removeAtExit(folder);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    done();
  }
};

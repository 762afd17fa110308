import { takeOwnedFolder } from '../media/owned-folder';

const PREFIX = '.coach-export-';

/**
 * Lends an empty folder below `parent` and removes it whatever happens, an exit in the middle included. What processes
 * that were killed left there is removed first.
 * @param parent a folder on the disk that the work goes to
 */
export const withWorkFolder = async <Result>(
  parent: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const { path, remove } = await takeOwnedFolder(parent, PREFIX);
  try {
    return await work(path);
  } finally {
    await remove();
  }
};

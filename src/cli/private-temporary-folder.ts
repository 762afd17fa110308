import { tmpdir } from 'node:os';
import { takeOwnedFolder } from '../media/owned-folder';

/**
 * Gives this process a temporary folder of its own, removed when it ends: the browser and Remotion leave profiles and
 * assets behind when they are stopped in the middle. What processes that were killed left is removed first.
 */
export const takePrivateTemporaryFolder = async (): Promise<void> => {
  const { path } = await takeOwnedFolder(tmpdir(), 'coach-');
  process.env['TMPDIR'] = path;
};

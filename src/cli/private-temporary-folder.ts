import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives this process a temporary folder of its own, removed when it ends: the browser and Remotion leave profiles and
 * assets behind when they are stopped in the middle.
 */
export const takePrivateTemporaryFolder = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'coach-'));
  process.env['TMPDIR'] = folder;
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  });
};

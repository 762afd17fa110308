import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../shared/system-code';
import { UserError } from '../shared/user-error';

const FILE = 'secret';
const BYTES = 32;

/**
 * The secret of this installation, which is made by whichever process asks first and stays the same from then on. Only the
 * user that runs the app may read its file.
 * @param dataFolder absolute path of `.data`
 * @throws UserError when the folder cannot be read and written
 */
export const readOrMakeSecret = async (dataFolder: string): Promise<string> => {
  const path = join(dataFolder, FILE);
  try {
    await mkdir(dataFolder, { recursive: true });
    const found = await readFile(path, 'utf8').catch(() => null);
    if (found !== null) return found.trim();
    // Whole before it has its name: another process never reads half a secret.
    const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
    await writeFile(draft, randomBytes(BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
    try {
      await link(draft, path);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    } finally {
      await rm(draft, { force: true });
    }
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    throw new UserError(
      `the secret in "${path}" cannot be read and written (${systemCode(error) ?? 'unknown'})`,
      'check the permissions of that folder, or set AUTH_SECRET',
      { cause: error },
    );
  }
};

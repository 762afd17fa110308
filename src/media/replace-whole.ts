import { randomBytes } from 'node:crypto';
import { mkdir, readlink, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../shared/user-error';
import { removeAtExit } from './remove-at-exit';

/** The system's own limit. */
const MOST_LINKS = 40;

/**
 * The file that a path stands for: links are followed, also one to a file that does not exist yet.
 * @throws UserError when links lead in a circle
 */
export const throughLinks = async (file: string): Promise<string> => {
  let found = path.resolve(file);
  for (let links = 0; links < MOST_LINKS; links++) {
    const target = await readlink(found).catch(() => null);
    if (target === null) return found;
    found = path.resolve(await realpath(path.dirname(found)), target);
  }
  throw new UserError(`"${file}" is a link that leads in a circle`, 'name another file');
};

/**
 * Lets `make` write to a new file and puts it in place only when it is whole. A link is written through, its folder is
 * made where it is missing, and nothing is left behind, also when two do the same at once.
 * @param workFolder where the new file is made, on the disk of `target`; by default beside it, where it would stay if
 *   this process were killed
 */
export const replaceWhole = async <Result>(
  target: string,
  make: (temporary: string) => Promise<Result>,
  workFolder?: string,
): Promise<Result> => {
  const file = await throughLinks(target);
  const { dir, name, ext } = path.parse(file);
  await mkdir(dir, { recursive: true });
  // The ending stays: FFmpeg and sharp choose the format by it.
  const temporary = path.join(
    workFolder ?? dir,
    `.${name}.${randomBytes(6).toString('hex')}${ext}`,
  );
  const done = removeAtExit(temporary);
  try {
    const result = await make(temporary);
    await rename(temporary, file);
    return result;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    done();
  }
};

/** Writes a file that is either the old one or, whole, the new one. */
export const writeWhole = (target: string, content: string | Uint8Array): Promise<void> =>
  replaceWhole(target, (temporary) => writeFile(temporary, content));

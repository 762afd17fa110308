import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { systemCode } from '../../shared/system-code';
import { UserError } from '../../shared/user-error';
import { notAClip } from './footage-error';
import type { IngestLimits } from './ingest-limits';

/** A file that somebody offers as a clip. */
export interface FootageFile {
  /** Path of a regular file on this machine. */
  readonly path: string;
  /** What a person calls it. */
  readonly name: string;
  readonly limits: IngestLimits;
}

/**
 * Opens a file for reading and tells its size in bytes.
 * @throws UserError when it is no regular file of this machine, empty or larger than allowed
 */
export const openRegularFile = async ({
  path,
  name,
  limits,
}: FootageFile): Promise<[FileHandle, number]> => {
  // Not to wait for somebody to write into a pipe that has a clip's name.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(
    (cause: unknown) => {
      const code = systemCode(cause);
      throw code === 'ENOENT' || code === 'ENOTDIR'
        ? new UserError(`"${name}" does not exist`, 'check the path', { cause })
        : new UserError(`"${name}" cannot be read (${code})`, 'check its permissions', { cause });
    },
  );
  try {
    const found = await handle.stat();
    if (!found.isFile()) {
      throw new UserError(`"${name}" is no file`, 'name a clip: .mov, .webm or .mp4');
    }
    if (found.size === 0) throw notAClip(name, 'is empty');
    if (found.size > limits.bytes) {
      throw new UserError(
        `"${name}" has ${megabytes(found.size)} MB; allowed: up to ${megabytes(limits.bytes)} MB`,
        'cut it to the movement, or export it smaller',
      );
    }
    return [handle, found.size];
  } catch (error) {
    await handle.close();
    throw error;
  }
};

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(bytes < 2 ** 20 ? 1 : 0);

import {
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  mkdirSync,
  openSync,
  read as readWithCallback,
  readSync,
  renameSync,
  rmSync,
  writev as writevWithCallback,
  writevSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { entryContent, entryHeader } from './cache-entry';

const OWNER_ONLY = 0o600;

const readLarge = promisify(readWithCallback);
const writevLarge = promisify(writevWithCallback);

/** Up to here one blocking call (20 µs) costs a tenth of a trip to the thread pool and back. */
const SMALL_IN_BYTES = 256 * 1024;
/** Well below the time for which an entry counts as recent, so that a used one is never evicted. */
const MARK_EVERY_IN_MS = 5 * 60_000;
/** A link or a pipe that somebody laid into the cache must not hold us up. Windows knows neither flag. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const readWhole = async (fd: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.allocUnsafe(length);
  const bytesRead =
    length <= SMALL_IN_BYTES
      ? readSync(fd, buffer, 0, length, 0)
      : (await readLarge(fd, buffer, 0, length, 0)).bytesRead;
  return buffer.subarray(0, bytesRead);
};

const writeParts = async (fd: number, parts: readonly Uint8Array[]): Promise<void> => {
  const length = parts.reduce((sum, part) => sum + part.byteLength, 0);
  const written =
    length <= SMALL_IN_BYTES ? writevSync(fd, parts) : (await writevLarge(fd, parts)).bytesWritten;
  if (written !== length) throw new Error(`only ${written} of ${length} bytes were written`);
};

const markAsUsed = (fd: number, mtimeMs: number): void => {
  if (Math.abs(Date.now() - mtimeMs) < MARK_EVERY_IN_MS) return;
  const now = new Date();
  try {
    futimesSync(fd, now, now);
  } catch {
    // A read-only cache serves all the same.
  }
};

const create = (file: string): number => {
  try {
    return openSync(file, 'wx', OWNER_ONLY);
  } catch {
    // Somebody has emptied the cache.
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, 'wx', OWNER_ONLY);
  }
};

/** Names the file of a finished entry; makes room where a folder is missing or lies in its place. */
const place = (temporary: string, file: string): void => {
  try {
    renameSync(temporary, file);
  } catch {
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { recursive: true, force: true });
    renameSync(temporary, file);
  }
};

/**
 * The content of an entry, marked as used; `null` when it cannot be read. What is damaged, or no file at all, is removed.
 */
export const readEntryFile = async (key: string, file: string): Promise<Buffer | null> => {
  let fd: number;
  try {
    fd = openSync(file, READ_FLAGS);
  } catch {
    return null;
  }
  try {
    const found = fstatSync(fd);
    const content = found.isFile() ? entryContent(key, await readWhole(fd, found.size)) : null;
    if (content === null) rmSync(file, { recursive: true, force: true });
    else markAsUsed(fd, found.mtimeMs);
    return content;
  } catch {
    return null;
  } finally {
    closeSync(fd);
  }
};

/**
 * Writes an entry to `temporary`, on the same disk, and puts it in place when it is whole.
 * @throws Error of the system; nothing is left behind then
 */
export const writeEntryFile = async (
  key: string,
  content: Uint8Array,
  { temporary, file }: { temporary: string; file: string },
): Promise<void> => {
  try {
    const fd = create(temporary);
    try {
      await writeParts(fd, [entryHeader(key, content), content]);
    } finally {
      closeSync(fd);
    }
    place(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
};

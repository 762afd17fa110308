import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/user-error';
import { onceEach } from './once-each';
import type { ClipFile } from './patch-order';

/** The clips of a film, each fetched once. */
export interface ClipLibrary {
  readonly fileOf: (url: string) => Promise<ClipFile>;
  /** Hash over the clip's bytes. */
  readonly digestOf: (url: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface ClipLibraryOptions {
  readonly publicFolder: string;
  /** Where clips at an http address are kept while the film is made. */
  readonly downloadFolder: string;
  readonly signal: AbortSignal;
}

/** Below the public folder; every other clip is at an http address. */
const isLocal = (url: string): boolean => url.startsWith('/');

const MOST_BYTES = 500 * 2 ** 20;

const tooLarge = (url: string): UserError =>
  new UserError(
    `the clip "${url}" is larger than ${MOST_BYTES / 2 ** 20} MiB`,
    'make a shorter or smaller clip',
  );

const download = async (url: string, file: string, signal: AbortSignal): Promise<void> => {
  const failed = (reason: string, cause?: unknown): UserError =>
    new UserError(
      `the clip "${url}" does not load: ${reason}`,
      'check that its host answers this machine',
      { cause },
    );
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw failed('no answer', error);
  });
  if (!response.ok || response.body === null) throw failed(`status ${response.status}`);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response.body) {
      length += part.length;
      if (length > MOST_BYTES) throw tooLarge(url);
      parts.push(part);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof UserError ? error : failed('it was cut off', error);
  }
  await writeFile(file, Buffer.concat(parts));
};

export const createClipLibrary = ({
  publicFolder,
  downloadFolder,
  signal,
}: ClipLibraryOptions): ClipLibrary => {
  const files = onceEach(async (url) => {
    if (isLocal(url)) return join(publicFolder, url);
    await mkdir(downloadFolder, { recursive: true });
    const file = join(downloadFolder, createHash('sha256').update(url).digest('hex'));
    await download(url, file, signal);
    return file;
  });
  const digests = onceEach(async (url) =>
    createHash('sha256')
      .update(await readFile(await files.get(url)))
      .digest('hex'),
  );

  return {
    fileOf: async (url) => {
      const path = await files.get(url);
      // A download lies in a file nobody knows of.
      return { path, name: isLocal(url) ? path : url };
    },
    digestOf: digests.get,
    close: async () => {
      // Who closes it removes the folder of the downloads next.
      await Promise.all([files.made(), digests.made()]);
    },
  };
};

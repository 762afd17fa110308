import { lstat, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { checkByUse } from './check-by-use';
import { checkContentType, contentTypeOf } from './content-type';
import { explainDiskError } from './explain-disk-error';
import { checkFolder, checkKey } from './key';
import { openLocalFolder } from './local-folder';
import { resolveRange } from './range';
import { createUrlSigner, type UrlSignerSettings } from './signed-request';
import { letGo, sourceChunks } from './source-chunks';
import type { Storage, StoredFacts } from './storage';

export interface LocalStorageSettings extends UrlSignerSettings {
  /** Made where it is missing. Everything in it belongs to the storage. */
  readonly folder: string;
}

/** A stream reads so much at once: a file is read in fewer steps than by Node's 64 KiB. */
const READ_AT_ONCE_IN_BYTES = 256 * 1024;
const BASE = 36;

const factsOf = async (key: string, handle: FileHandle): Promise<StoredFacts> => {
  const { ino, size, mtimeNs, mtime } = await handle.stat({ bigint: true });
  return {
    bytes: Number(size),
    contentType: contentTypeOf(key),
    // A new content is a new file, so that no two share all three.
    etag: [ino, size, mtimeNs].map((part) => part.toString(BASE)).join('-'),
    modifiedAt: mtime,
  };
};

/** Writes all of it; the system may take less than it was given. */
export const writeWholly = async (
  handle: { readonly write: (bytes: Uint8Array, at: number) => Promise<{ bytesWritten: number }> },
  bytes: Uint8Array,
): Promise<void> => {
  let written = 0;
  while (written < bytes.byteLength) {
    written += (await handle.write(bytes, written)).bytesWritten;
  }
};

/** Objects as files below a folder, for one machine or for several that share a disk. */
export const createLocalStorage = ({ folder, ...signing }: LocalStorageSettings): Storage => {
  const files = openLocalFolder(folder);
  const signer = createUrlSigner(signing);
  const explained = (error: unknown): never => {
    throw explainDiskError(error, folder);
  };

  const storage: Storage = {
    kind: 'local',

    put: async (key, content, { contentType, signal }) => {
      /** The source's own failure is told as it is, even where it has a name that a disk's failure could have. */
      let ofSource: { readonly error: unknown } | null = null;
      const chunks = sourceChunks(content, signal);
      const nextChunk = () =>
        chunks.next().catch((error: unknown) => {
          ofSource = { error };
          throw error;
        });
      try {
        checkKey(key);
        checkContentType(key, contentType);
        const write = async (handle: FileHandle): Promise<number> => {
          let bytes = 0;
          for (let next = await nextChunk(); !next.done; next = await nextChunk()) {
            await writeWholly(handle, next.value);
            bytes += next.value.byteLength;
          }
          return bytes;
        };
        return { bytes: await files.writeFile(key, write, signal) };
      } catch (error) {
        letGo(content);
        signal?.throwIfAborted();
        throw ofSource === null ? explainDiskError(error, folder) : error;
      }
    },

    get: async (key, range) => {
      checkKey(key);
      const handle = await files.openFile(key).catch(explained);
      if (handle === null) return null;
      try {
        const facts = await factsOf(key, handle);
        const resolved = resolveRange(range, facts.bytes);
        if (facts.bytes > 0) {
          const stream = handle.createReadStream({
            ...resolved,
            highWaterMark: READ_AT_ONCE_IN_BYTES,
          });
          return { ...facts, range: resolved, stream };
        }
        await handle.close();
        return { ...facts, range: resolved, stream: Readable.from([], { objectMode: false }) };
      } catch (error) {
        await handle.close();
        return explained(error);
      }
    },

    stat: async (key) => {
      checkKey(key);
      const handle = await files.openFile(key).catch(explained);
      return handle && factsOf(key, handle).finally(() => handle.close());
    },

    delete: async (keys) => {
      keys.forEach(checkKey);
      for (const key of keys) await files.removeFile(key).catch(explained);
    },

    list: async function* (below) {
      checkFolder(below);
      try {
        for await (const { key, path } of files.files(below)) {
          // Somebody may have deleted it meanwhile.
          const found = await lstat(path).catch(() => null);
          if (found?.isFile()) yield { key, bytes: found.size, modifiedAt: found.mtime };
        }
      } catch (error) {
        explained(error);
      }
    },

    signedUrl: (key, options) => Promise.resolve().then(() => signer.readUrl(key, options)),
    signedUpload: (key, options) => Promise.resolve().then(() => signer.upload(key, options)),
    check: () => checkByUse(storage),
  };
  return storage;
};

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { checkContentType, contentTypeOf } from './content-type';
import { checkFolder, checkKey } from './key';
import { resolveRange } from './range';
import { createUrlSigner, type UrlSignerSettings } from './signed-request';
import { letGo, sourceChunks } from './source-chunks';
import type { Storage, StoredFacts } from './storage';

interface MemoryStorageSettings extends Partial<UrlSignerSettings> {
  readonly now?: () => Date;
}

interface Kept extends StoredFacts {
  readonly content: Buffer;
}

const CHUNK_IN_BYTES = 64 * 1024;

function* piecesOf(content: Buffer): Generator<Buffer, void, undefined> {
  for (let at = 0; at < content.byteLength; at += CHUNK_IN_BYTES) {
    yield content.subarray(at, at + CHUNK_IN_BYTES);
  }
}

/** A storage that is gone with the process, for tests. Its signed addresses work where `serveSignedFile` serves it. */
export const createMemoryStorage = ({
  publicUrl = 'http://storage.test',
  secret = 'a secret that only tests ever know',
  now = () => new Date(),
}: MemoryStorageSettings = {}): Storage => {
  const objects = new Map<string, Kept>();
  const signer = createUrlSigner({ publicUrl, secret });

  return {
    kind: 'memory',

    put: async (key, source, { contentType, signal }) => {
      try {
        checkKey(key);
        checkContentType(key, contentType);
        const chunks: Uint8Array[] = [];
        // Copied: the caller may go on to use his buffer.
        for await (const chunk of sourceChunks(source, signal)) chunks.push(Buffer.from(chunk));
        const content = Buffer.concat(chunks);
        const etag = createHash('sha256').update(content).digest('hex').slice(0, 32);
        const bytes = content.byteLength;
        const modifiedAt = now();
        objects.set(key, { content, bytes, etag, modifiedAt, contentType: contentTypeOf(key) });
        return { bytes };
      } finally {
        letGo(source);
      }
    },

    get: async (key, range) => {
      await Promise.resolve(checkKey(key));
      const kept = objects.get(key);
      if (kept === undefined) return null;
      const { content, ...facts } = kept;
      const resolved = resolveRange(range, facts.bytes);
      const part = content.subarray(resolved.start, resolved.end + 1);
      return {
        ...facts,
        range: resolved,
        stream: Readable.from(piecesOf(part), { objectMode: false }),
      };
    },

    stat: async (key) => {
      await Promise.resolve(checkKey(key));
      const kept = objects.get(key);
      if (kept === undefined) return null;
      const { content: _, ...facts } = kept;
      return facts;
    },

    delete: async (keys) => {
      await Promise.resolve(keys.forEach(checkKey));
      for (const key of keys) objects.delete(key);
    },

    list: async function* (folder) {
      await Promise.resolve(checkFolder(folder));
      const keys = [...objects.keys()].filter(
        (key) => folder === '' || key.startsWith(`${folder}/`),
      );
      for (const key of keys.sort()) {
        const kept = objects.get(key);
        if (kept) yield { key, bytes: kept.bytes, modifiedAt: kept.modifiedAt };
      }
    },

    signedUrl: (key, options) => Promise.resolve().then(() => signer.readUrl(key, options)),
    signedUpload: (key, options) => Promise.resolve().then(() => signer.upload(key, options)),
    check: () => Promise.resolve(),
  };
};

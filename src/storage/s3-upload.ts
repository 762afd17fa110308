import type { S3Client } from '@aws-sdk/client-s3';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { sourceChunks } from './source-chunks';

/** Two of them are in memory at once; S3 takes 10,000 of an object, so 80 GB. */
const PART_IN_BYTES = 8 * 2 ** 20;
const PARTS_AT_ONCE = 2;
/** How long a cancelled upload is waited for, so that none of its parts are left. */
const CLEANING_UP_IN_MS = 5_000;

export interface S3Upload {
  readonly bucket: string;
  readonly key: string;
  readonly content: Readable | Uint8Array;
  readonly contentType: string;
  readonly signal?: AbortSignal | undefined;
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/**
 * Uploads what is smaller than a part at once, anything else in parts that become an object when the last has come.
 * @returns how many bytes
 * @throws the signal's reason, the source's error, or what the SDK throws; parts are removed then
 */
export const uploadObject = async (
  client: S3Client,
  { bucket, key, content, contentType, signal }: S3Upload,
): Promise<number> => {
  const { Upload } = await import('@aws-sdk/lib-storage');
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of sourceChunks(content, signal)) {
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  // Its own abort is not used: that rejects at once and leaves the cleaning up to chance.
  const done = new Upload({
    client,
    partSize: PART_IN_BYTES,
    queueSize: PARTS_AT_ONCE,
    params: {
      Bucket: bucket,
      Key: key,
      Body: Readable.from(counted(), { objectMode: false }),
      ContentType: contentType,
    },
  }).done();
  if (signal === undefined) {
    await done;
    return bytes;
  }
  const finished = new AbortController();
  const givenUp = aborted(AbortSignal.any([signal, finished.signal])).then(() =>
    delay(CLEANING_UP_IN_MS, undefined, { signal: finished.signal }).catch(() => undefined),
  );
  try {
    await Promise.race([done, givenUp]);
    signal.throwIfAborted();
    return bytes;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    finished.abort();
    done.catch(() => undefined);
  }
};

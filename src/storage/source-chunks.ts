import { Readable } from 'node:stream';

const asBytes = (chunk: unknown): Uint8Array => {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === 'string') return Buffer.from(chunk);
  throw new TypeError(`a stream of content gave a ${typeof chunk}; allowed: bytes or text`);
};

/** Lets a source go that nobody will read to its end. */
export const letGo = (content: Readable | Uint8Array): void => {
  if (!(content instanceof Readable)) return;
  // A source may fail once more for being closed; what went wrong first has been told.
  content.on('error', () => undefined);
  content.destroy();
};

/**
 * The bytes of what is to be kept, in order; the source is closed however this ends.
 * @throws the signal's reason; the source's error, also when it ends before it is complete
 */
export async function* sourceChunks(
  content: Readable | Uint8Array,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stop = (): void => letGo(content);
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    if (content instanceof Uint8Array) {
      yield content;
      return;
    }
    for await (const chunk of content) {
      signal?.throwIfAborted();
      yield asBytes(chunk);
    }
    signal?.throwIfAborted();
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

import { Readable } from 'node:stream';

/** A Node stream as the web has them: read only when asked, closed when nobody reads on. */
export const toWebStream = (stream: Readable): ReadableStream<Uint8Array> => {
  const chunks = stream[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const next: IteratorResult<unknown> = await chunks.next();
        if (next.done === true) controller.close();
        else if (next.value instanceof Uint8Array) controller.enqueue(next.value);
        else throw new TypeError('the stream gives something else than bytes');
      },
      cancel: () => {
        stream.destroy();
      },
    },
    { highWaterMark: 0 },
  );
};

/** A client that is cut off while it sends does not see the answer: what is too much is read on for so long. */
const DRAINED_IN_BYTES = 8 * 2 ** 20;

const drain = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> => {
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > DRAINED_IN_BYTES) return;
  }
};

/** More came than was allowed, or less than was announced. */
export class WrongLength extends Error {
  override readonly name = 'WrongLength';
}

/**
 * The body of a request as a Node stream, which fails with {@link WrongLength} as soon as it is longer than `maxBytes`, or when it
 * ends before `announcedBytes`: a connection that broke must not look like the end.
 */
export const fromWebStream = (
  body: ReadableStream<Uint8Array> | null,
  { maxBytes, announcedBytes }: { maxBytes: number; announcedBytes: number | null },
): Readable => {
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    if (body === null) return;
    const reader = body.getReader();
    let bytes = 0;
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        bytes += next.value.byteLength;
        if (bytes > maxBytes) {
          await drain(reader);
          throw new WrongLength(`more than ${maxBytes} bytes came`);
        }
        yield next.value;
      }
      if (announcedBytes === null || bytes === announcedBytes) return;
      throw new WrongLength(`${bytes} of ${announcedBytes} bytes came`);
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  }
  return Readable.from(chunks(), { objectMode: false });
};

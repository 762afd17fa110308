import { FFmpegError, FormatContext, IOContext } from 'node-av/lib';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { ChapterList } from './mp4/chapters';
import { chaptersIntoHead } from './mp4/streamed-head';
import './open-media';

/** What HTTP hands on at once. */
const BUFFER_BYTES = 64 * 1024;

/** An MP4 that FFmpeg writes to a stream. Only asynchronous calls may write: the stream answers in between. */
export interface StreamOutput {
  readonly format: FormatContext;
  /** Hands on what FFmpeg keeps in its buffer. */
  readonly flush: () => Promise<void>;
  /** Why writing failed: FFmpeg only knows that it did, the stream knows why. */
  readonly reasonOf: (error: unknown) => unknown;
  readonly free: () => void;
}

/** Writes one chunk after the other, each when the reader has room; a stream that breaks says why. */
const openReader = (stream: Writable) => {
  const closed = (): Error => new Error('the stream was closed');
  const gone = new AbortController();
  let failure: Error | null = stream.destroyed ? (stream.errored ?? closed()) : null;
  const fail = (error: Error): void => {
    failure ??= error;
    gone.abort();
  };
  stream.once('error', fail);
  stream.once('close', () => fail(closed()));
  return {
    write: async (chunk: Buffer): Promise<void> => {
      if (failure !== null) throw failure;
      if (!stream.write(chunk)) await once(stream, 'drain', { signal: gone.signal });
    },
    failure: (): Error | null => failure,
  };
};

/** @param list chapters to be named in the film's head, when FFmpeg does not know them */
export const openStreamOutput = (stream: Writable, list?: ChapterList): StreamOutput => {
  const reader = openReader(stream);
  const withChapters = list ? chaptersIntoHead(list) : null;
  const format = new FormatContext();
  const io = new IOContext();
  io.allocContextWithCallbacks(BUFFER_BYTES, 1, null, async (buffer) => {
    // FFmpeg uses its buffer again as soon as this returns.
    const chunk = Buffer.from(buffer);
    const ready = withChapters ? withChapters(chunk) : chunk;
    if (ready.length > 0) await reader.write(ready);
    return buffer.length;
  });
  FFmpegError.throwIfError(format.allocOutputContext2(null, 'mp4', null), 'open an MP4');
  format.pb = io;
  return {
    format,
    flush: async () => {
      await io.flush();
      FFmpegError.throwIfError(io.error, 'write to the stream');
    },
    reasonOf: (error) => reader.failure() ?? error,
    free: () => {
      // The context would free the buffer that `io` frees.
      format.pb = null;
      format.freeContext();
      io.freeContext();
    },
  };
};

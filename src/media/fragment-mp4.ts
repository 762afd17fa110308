import { AVERROR_EOF, AVMEDIA_TYPE_AUDIO } from 'node-av/constants';
import { Dictionary, FormatContext, IOContext, Packet } from 'node-av/lib';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { checkFfmpeg, withMedia } from './open-media';

const BUFFER_BYTES = 64 * 1024;

/**
 * Each keyframe begins a fragment that can be played by itself. The index waits for the first fragment, so that its edit
 * list can put the first picture and the first sound at time 0.
 */
const MOVE_FLAGS = 'frag_keyframe+delay_moov+default_base_moof';

/**
 * Writes an MP4 file to a stream as fragmented MP4, without touching picture or sound. Waits for a slow reader.
 * @param audioPrimingInSamples samples that the audio encoder put before the sound's true beginning: the
 *   edit list leaves them out
 * @throws the stream's own error when it breaks; UserError when the file cannot be read
 */
export const fragmentMp4 = (
  path: string,
  stream: Writable,
  { title, audioPrimingInSamples }: { title: string; audioPrimingInSamples: number },
): Promise<void> => {
  const closed = (): Error => new Error('the stream was closed');
  let failure: Error | null = stream.destroyed ? (stream.errored ?? closed()) : null;
  const gone = new Promise<never>((_, reject) => {
    const fail = (error: Error): void => {
      failure ??= error;
      reject(error);
    };
    stream.once('error', fail);
    stream.once('close', () => fail(closed()));
  });
  gone.catch(() => undefined);
  const write = async (chunk: Buffer): Promise<void> => {
    if (failure !== null) throw failure;
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), gone]);
  };

  return withMedia(path, async (input) => {
    const output = new FormatContext();
    using io = new IOContext();
    io.allocContextWithCallbacks(BUFFER_BYTES, 1, null, async (chunk) => {
      // FFmpeg uses its buffer again as soon as this returns.
      await write(Buffer.from(chunk));
      return chunk.length;
    });
    try {
      checkFfmpeg(output.allocOutputContext2(null, 'mp4', null), path, 'streamed');
      output.pb = io;
      output.metadata = Dictionary.fromObject({ title });
      for (const source of input.streams) {
        const copy = output.newStream();
        checkFfmpeg(source.codecpar.copy(copy.codecpar), path, 'streamed');
        copy.codecpar.codecTag = 0;
        copy.timeBase = source.timeBase;
      }
      const options = Dictionary.fromObject({ movflags: MOVE_FLAGS });
      checkFfmpeg(await output.writeHeader(options), path, 'streamed');
      using packet = new Packet();
      packet.alloc();
      for (;;) {
        const code = await input.readFrame(packet);
        if (code === AVERROR_EOF) break;
        checkFfmpeg(code, path, 'streamed');
        if (input.streams[packet.streamIndex]?.codecpar.codecType === AVMEDIA_TYPE_AUDIO) {
          packet.pts -= BigInt(audioPrimingInSamples);
          packet.dts -= BigInt(audioPrimingInSamples);
        }
        const [from, to] = [input.streams, output.streams].map(
          (streams) => streams[packet.streamIndex]?.timeBase,
        );
        if (from && to) packet.rescaleTs(from, to);
        checkFfmpeg(await output.interleavedWriteFrame(packet), path, 'streamed');
        packet.unref();
      }
      checkFfmpeg(await output.writeTrailer(), path, 'streamed');
      await io.flush();
    } catch (error) {
      // FFmpeg only knows that writing failed; the stream knows why.
      throw failure ?? error;
    } finally {
      // The context would free the buffer that `io` frees.
      output.pb = null;
      output.freeContext();
    }
  });
};

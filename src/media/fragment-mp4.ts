import { AVERROR_EOF, AVMEDIA_TYPE_AUDIO } from 'node-av/constants';
import { Dictionary, Packet, type FormatContext } from 'node-av/lib';
import type { Writable } from 'node:stream';
import { checkFfmpeg, withMedia } from './open-media';
import { openStreamOutput } from './stream-output';

/**
 * Each keyframe begins a fragment that can be played by itself. The index waits for the first fragment, so that its edit
 * list can put the first picture and the first sound at time 0.
 */
const MOVE_FLAGS = 'frag_keyframe+delay_moov+default_base_moof';

interface Fragmenting {
  readonly title: string;
  /** Samples that the audio encoder put before the sound's true beginning: the edit list leaves them out. */
  readonly audioPrimingInSamples: number;
}

const copyPackets = async (
  input: FormatContext,
  output: FormatContext,
  path: string,
  audioPrimingInSamples: number,
): Promise<void> => {
  using packet = new Packet();
  packet.alloc();
  for (;;) {
    const code = await input.readFrame(packet);
    if (code === AVERROR_EOF) return;
    checkFfmpeg(code, path, 'streamed');
    const from = input.streams[packet.streamIndex];
    const to = output.streams[packet.streamIndex];
    if (from?.codecpar.codecType === AVMEDIA_TYPE_AUDIO) {
      packet.pts -= BigInt(audioPrimingInSamples);
      packet.dts -= BigInt(audioPrimingInSamples);
    }
    if (from && to) packet.rescaleTs(from.timeBase, to.timeBase);
    checkFfmpeg(await output.interleavedWriteFrame(packet), path, 'streamed');
    packet.unref();
  }
};

/**
 * Writes an MP4 file to a stream as fragmented MP4, without touching picture or sound. Waits for a slow reader.
 * @throws the stream's own error when it breaks; UserError when the file cannot be read
 */
export const fragmentMp4 = async (
  path: string,
  stream: Writable,
  { title, audioPrimingInSamples }: Fragmenting,
): Promise<void> => {
  const output = openStreamOutput(stream);
  const { format } = output;
  try {
    await withMedia(path, async (input) => {
      format.metadata = Dictionary.fromObject({ title });
      for (const source of input.streams) {
        const copy = format.newStream();
        checkFfmpeg(source.codecpar.copy(copy.codecpar), path, 'streamed');
        copy.codecpar.codecTag = 0;
        copy.timeBase = source.timeBase;
      }
      const options = Dictionary.fromObject({ movflags: MOVE_FLAGS });
      checkFfmpeg(await format.writeHeader(options), path, 'streamed');
      await copyPackets(input, format, path, audioPrimingInSamples);
      checkFfmpeg(await format.writeTrailer(), path, 'streamed');
      await output.flush();
    });
  } catch (error) {
    throw output.reasonOf(error);
  } finally {
    output.free();
  }
};

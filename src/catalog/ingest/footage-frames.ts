import {
  AV_FRAME_FLAG_CORRUPT,
  AV_FRAME_FLAG_INTERLACED,
  AV_NOPTS_VALUE,
  AVERROR_EAGAIN,
  AVERROR_EOF,
} from 'node-av/constants';
import { CodecContext, Frame, Packet } from 'node-av/lib';
import { setImmediate } from 'node:timers/promises';
import { decoderSettingsOf } from '../../media/open-media';
import { UserError } from '../../shared/user-error';
import { checkFootage, damaged } from './footage-error';
import type { FootageFile } from './footage-file';
import { openFootage, type OpenFootage } from './open-footage';

/** A decoded frame, lent until the next is asked for. */
export interface FootageFrame {
  readonly frame: Frame;
  readonly index: number;
  readonly seconds: number;
}

const THREADS = 2;

const openDecoder = ({ stream }: OpenFootage, { name, limits }: FootageFile): CodecContext => {
  const { codec, parameters, timeBase } = decoderSettingsOf(stream, name);
  const decoder = new CodecContext();
  try {
    decoder.allocContext3(codec);
    checkFootage(decoder.parametersToContext(parameters), name, 'its codec is not set up');
    decoder.pktTimebase = timeBase;
    decoder.threadCount = THREADS;
    // Twice: decoders count their padding, too.
    decoder.setOption('max_pixels', 2 * limits.longestSide ** 2);
    checkFootage(decoder.open2Sync(codec), name, 'its codec cannot be opened');
    return decoder;
  } catch (error) {
    decoder.freeContext();
    throw error;
  } finally {
    parameters.free();
  }
};

const mostFrames = ({ limits }: FootageFile, { head }: OpenFootage): number =>
  Math.min(
    Math.ceil(limits.longestInSeconds * limits.fastestFps) + 1,
    Math.floor(limits.pixelsInAll / (head.width * head.height)),
  );

const checkFrame = (
  frame: Frame,
  index: number,
  { head }: OpenFootage,
  { name }: FootageFile,
): void => {
  if (frame.width !== head.width || frame.height !== head.height) {
    throw new UserError(
      `"${name}" changes its size from ${head.width}×${head.height} to ${frame.width}×${frame.height} at frame ${index}`,
      'export it in one size',
    );
  }
  if (frame.hasFlags(AV_FRAME_FLAG_CORRUPT) || frame.decodeErrorFlags !== 0) {
    throw damaged(name, `frame ${index} does not decode`);
  }
  if (frame.hasFlags(AV_FRAME_FLAG_INTERLACED)) {
    throw new UserError(`"${name}" is interlaced`, 'export it progressive');
  }
  if (frame.bestEffortTimestamp === AV_NOPTS_VALUE) {
    throw damaged(name, `frame ${index} has no time`);
  }
};

/**
 * Decodes a clip's picture from its first frame to its last. Other work of the process goes on between two frames.
 * @throws UserError when the file is not allowed, damaged or longer than allowed
 */
export async function* footageFrames(file: FootageFile): AsyncGenerator<FootageFrame> {
  const { name } = file;
  await using footage = await openFootage(file);
  const { input, stream } = footage;
  using decoder = openDecoder(footage, file);
  using packet = new Packet();
  packet.alloc();
  using frame = new Frame();
  frame.alloc();
  const most = mostFrames(file, footage);
  const secondsPerTick = stream.timeBase.num / stream.timeBase.den;
  let index = 0;
  for (let isOver = false; !isOver;) {
    const read = await input.readFrame(packet);
    isOver = read === AVERROR_EOF;
    if (!isOver) checkFootage(read, name, `it cannot be read after frame ${index}`);
    if (isOver || packet.streamIndex === stream.index) {
      // Not by node-av's asynchronous calls: on a worker thread codecs have crashed the process.
      const sent = decoder.sendPacketSync(isOver ? null : packet);
      checkFootage(sent, name, `it does not decode after frame ${index}`);
      for (;;) {
        const received = decoder.receiveFrameSync(frame);
        if (received === AVERROR_EAGAIN || received === AVERROR_EOF) break;
        checkFootage(received, name, `it does not decode after frame ${index}`);
        if (index >= most) throw tooLong(file, footage, most);
        checkFrame(frame, index, footage, file);
        yield { frame, index, seconds: Number(frame.bestEffortTimestamp) * secondsPerTick };
        index += 1;
        frame.unref();
        await setImmediate();
      }
    }
    packet.unref();
  }
}

const tooLong = ({ name }: FootageFile, { head }: OpenFootage, most: number): UserError =>
  new UserError(
    `"${name}" has more than ${most} frames of ${head.width}×${head.height}, which is the most allowed`,
    'cut it to a few repetitions',
  );

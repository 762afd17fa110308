import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PICTURE_TYPE_NONE,
  AV_PIX_FMT_YUV420P,
  FF_ENCODER_LIBX264,
} from 'node-av/constants';
import {
  Codec,
  CodecContext,
  Dictionary,
  FFmpegError,
  Packet,
  Rational,
  type Frame,
} from 'node-av/lib';
import { BT709_TAGS } from '../media/bt709-tags';
import { receivedPackets } from '../media/received-packets';
import { ENCODING } from './encoding';

export interface X264StreamSettings {
  readonly width: number;
  readonly height: number;
  /** Whole frames a second. */
  readonly fps: number;
}

/** x264 as FFmpeg's own command runs it: one stream, and as many threads as FFmpeg likes. */
export interface X264Stream {
  readonly context: CodecContext;
  /**
   * Hands over the next picture as soon as x264 has taken the one before; the caller may go on in the meantime. The
   * frame is only lent, what it holds must not change.
   */
  readonly encode: (frame: Frame) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly close: () => void;
}

const openEncoder = async ({ width, height, fps }: X264StreamSettings): Promise<CodecContext> => {
  const codec = Codec.findEncoderByName(FF_ENCODER_LIBX264);
  if (codec === null) throw new Error(`this FFmpeg has no encoder "${FF_ENCODER_LIBX264}"`);
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = width;
  encoder.height = height;
  encoder.pixelFormat = AV_PIX_FMT_YUV420P;
  encoder.timeBase = new Rational(1, fps);
  encoder.framerate = new Rational(fps, 1);
  encoder.threadCount = 0;
  Object.assign(encoder, BT709_TAGS);
  encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  FFmpegError.throwIfError(
    await encoder.open2(codec, Dictionary.fromObject({ ...ENCODING })),
    'open x264',
  );
  return encoder;
};

/** @param onPacket is lent each packet as it comes out of x264 */
export const openX264Stream = async (
  settings: X264StreamSettings,
  onPacket: (packet: Packet) => void,
): Promise<X264Stream> => {
  const context = await openEncoder(settings);
  const packet = new Packet();
  packet.alloc();
  let sent = 0;
  let taken: Promise<number> = Promise.resolve(0);

  const settle = async (): Promise<void> => {
    FFmpegError.throwIfError(await taken, 'hand a picture to x264');
    for (const ready of receivedPackets(context, packet)) onPacket(ready);
  };

  return {
    context,
    encode: async (frame) => {
      await settle();
      const picture = frame.clone();
      if (picture === null) throw new Error('no memory for a picture');
      picture.pts = BigInt(sent);
      // What a decoder or a filter says of its own pictures would make x264 do the same.
      picture.pictType = AV_PICTURE_TYPE_NONE;
      sent += 1;
      taken = context.sendFrame(picture).finally(() => picture.free());
    },
    finish: async () => {
      await settle();
      taken = context.sendFrame(null);
      await settle();
    },
    close: () => {
      packet.free();
      context.freeContext();
    },
  };
};

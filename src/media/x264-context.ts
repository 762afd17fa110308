import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PIX_FMT_YUV420P,
  AVCHROMA_LOC_LEFT,
  FF_ENCODER_LIBX264,
} from 'node-av/constants';
import { Codec, CodecContext, Dictionary, FFmpegError, Rational } from 'node-av/lib';
import { BT709_TAGS } from './bt709-tags';

export interface X264ContextSettings {
  readonly width: number;
  readonly height: number;
  /** Whole frames a second. */
  readonly fps: number;
  /** 0: as many as FFmpeg likes. */
  readonly threads: number;
  /** x264's own, by FFmpeg's names. */
  readonly options: Readonly<Record<string, string | number>>;
}

/**
 * Opens x264 for pictures in yuv420p, bt709, limited range; the header stands apart from the packets.
 * @throws FFmpegError when x264 does not take the settings
 */
export const openX264Context = async ({
  width,
  height,
  fps,
  threads,
  options,
}: X264ContextSettings): Promise<CodecContext> => {
  const codec = Codec.findEncoderByName(FF_ENCODER_LIBX264);
  if (codec === null) throw new Error(`this FFmpeg has no encoder "${FF_ENCODER_LIBX264}"`);
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = width;
  encoder.height = height;
  encoder.pixelFormat = AV_PIX_FMT_YUV420P;
  encoder.timeBase = new Rational(1, fps);
  encoder.framerate = new Rational(fps, 1);
  encoder.threadCount = threads;
  Object.assign(encoder, BT709_TAGS);
  encoder.chromaLocation = AVCHROMA_LOC_LEFT;
  encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  // Not `open2Sync`: given options it frees them twice.
  const code = await encoder.open2(codec, Dictionary.fromObject({ ...options }));
  FFmpegError.throwIfError(code, 'open x264');
  return encoder;
};

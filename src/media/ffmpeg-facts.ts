import { FF_DECODER_LIBVPX_VP9, FF_ENCODER_AAC, FF_ENCODER_LIBX264 } from 'node-av/constants';
import { Codec, getFFmpegInfo } from 'node-av/lib';

export interface FfmpegFacts {
  readonly version: string;
  /** Codec → whether this FFmpeg has it. Only those that films need. */
  readonly codecs: ReadonlyMap<string, boolean>;
}

/** @throws Error when the native binding of node-av does not load */
export const ffmpegFacts = (): FfmpegFacts => ({
  version: getFFmpegInfo().version,
  codecs: new Map([
    ['x264 encoder', Codec.findEncoderByName(FF_ENCODER_LIBX264) !== null],
    ['AAC encoder', Codec.findEncoderByName(FF_ENCODER_AAC) !== null],
    ['VP9 decoder with alpha', Codec.findDecoderByName(FF_DECODER_LIBVPX_VP9) !== null],
  ]),
});

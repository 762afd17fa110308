import {
  AV_LOG_ERROR,
  AV_PIX_FMT_ARGB,
  AV_PIX_FMT_YUV420P,
  AV_PIX_FMT_YUVA420P,
  AV_PIX_FMT_YUVA444P10LE,
  AV_PIX_FMT_RGBA,
  AVCOL_RANGE_JPEG,
  AVCOL_SPC_RGB,
  AVFMT_GLOBALHEADER,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  FF_ENCODER_LIBVPX_VP9,
  FF_ENCODER_LIBX264,
  FF_ENCODER_PNG,
  FF_ENCODER_PRORES_KS,
  FF_ENCODER_QTRLE,
} from 'node-av/constants';
import {
  Codec,
  CodecContext,
  Dictionary,
  FFmpegError,
  FormatContext,
  Frame,
  Log,
  Packet,
  Rational,
  SoftwareScaleContext,
} from 'node-av/lib';
import { allocPicture } from '../../../media/alloc-picture';
import { BT709_TAGS } from '../../../media/bt709-tags';
import { receivedPackets } from '../../../media/received-packets';
import { rateAsFraction } from '../frame-rate';
import type { RgbaPicture } from '../planar-picture';

/** What cameras and generators deliver, as tests make it. */
const FOOTAGE_KINDS = {
  prores: {
    muxer: 'mov',
    encoder: FF_ENCODER_PRORES_KS,
    format: AV_PIX_FMT_YUVA444P10LE,
    options: { profile: '4444', vendor: 'apl0' },
  },
  qtrle: {
    muxer: 'mov',
    encoder: FF_ENCODER_QTRLE,
    format: AV_PIX_FMT_ARGB,
    options: {},
  },
  vp9: {
    muxer: 'webm',
    encoder: FF_ENCODER_LIBVPX_VP9,
    format: AV_PIX_FMT_YUVA420P,
    options: { 'auto-alt-ref': 0, deadline: 'realtime', 'cpu-used': 8, crf: 20, b: 0 },
  },
  png: {
    muxer: 'mov',
    encoder: FF_ENCODER_PNG,
    format: AV_PIX_FMT_RGBA,
    options: {},
  },
  h264: {
    muxer: 'mp4',
    encoder: FF_ENCODER_LIBX264,
    format: AV_PIX_FMT_YUV420P,
    options: { preset: 'ultrafast', crf: 18 },
  },
} as const;
export type FootageKind = keyof typeof FOOTAGE_KINDS;

export interface WrittenFootage {
  readonly kind: FootageKind;
  readonly fps: number;
  readonly pictures: Iterable<RgbaPicture>;
  /** Milliseconds by which a frame comes late. */
  readonly delayOf?: (frame: number) => number;
}

// x264 would tell its settings between the lines of a test.
Log.setLevel(AV_LOG_ERROR);

const check = (code: number, doing: string): void => FFmpegError.throwIfError(code, doing);

/** Writes a clip as a camera or a generator would. */
export const writeFootage = async (
  path: string,
  { kind, fps, pictures, delayOf = () => 0 }: WrittenFootage,
): Promise<void> => {
  const { muxer, encoder: encoderName, format, options } = FOOTAGE_KINDS[kind];
  const [first, ...others] = pictures;
  if (first === undefined) throw new RangeError('no pictures');
  const { width, height } = first;
  const codec = Codec.findEncoderByName(encoderName);
  const { num, den } = rateAsFraction(fps);
  await using output = new FormatContext();
  check(output.allocOutputContext2(null, muxer, path), 'allocOutputContext2');
  using encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = width;
  encoder.height = height;
  encoder.pixelFormat = format;
  encoder.timeBase = new Rational(1, 1000 * num);
  encoder.framerate = new Rational(num, den);
  encoder.gopSize = 12;
  const isRgb = format === AV_PIX_FMT_ARGB || format === AV_PIX_FMT_RGBA;
  if (!isRgb) Object.assign(encoder, BT709_TAGS);
  if (output.oformat?.hasFlags(AVFMT_GLOBALHEADER)) encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  check(await encoder.open2(codec, Dictionary.fromObject(options)), 'open2');
  const stream = output.newStream();
  check(stream.codecpar.fromContext(encoder), 'fromContext');
  stream.timeBase = encoder.timeBase;
  stream.avgFrameRate = encoder.framerate;
  if (kind === 'vp9') stream.metadata = Dictionary.fromObject({ alpha_mode: '1' });
  check(await output.openOutput(), 'openOutput');
  check(await output.writeHeader(), 'writeHeader');
  using packet = new Packet();
  packet.alloc();
  const write = async (): Promise<void> => {
    for (const ready of receivedPackets(encoder, packet)) {
      ready.streamIndex = stream.index;
      ready.duration = BigInt(1000 * den);
      ready.rescaleTs(encoder.timeBase, stream.timeBase);
      check(await output.interleavedWriteFrame(ready), 'interleavedWriteFrame');
    }
  };
  using scaler = new SoftwareScaleContext();
  scaler.allocContext();
  for (const [index, picture] of [first, ...others].entries()) {
    using rgba = Frame.fromVideoBuffer(Buffer.from(picture.data), {
      width: picture.width,
      height: picture.height,
      format: AV_PIX_FMT_RGBA,
    });
    rgba.colorSpace = AVCOL_SPC_RGB;
    rgba.colorRange = AVCOL_RANGE_JPEG;
    using frame = allocPicture({ width, height, format });
    if (!isRgb) Object.assign(frame, BT709_TAGS);
    else Object.assign(frame, { colorSpace: AVCOL_SPC_RGB, colorRange: AVCOL_RANGE_JPEG });
    check(scaler.scaleFrameSync(frame, rgba), 'scaleFrame');
    frame.pts = BigInt(1000 * den * index + Math.round(delayOf(index) * num));
    check(encoder.sendFrameSync(frame), 'sendFrame');
    await write();
  }
  check(encoder.sendFrameSync(null), 'flush');
  await write();
  check(await output.writeTrailer(), 'writeTrailer');
  await output.closeOutput();
};

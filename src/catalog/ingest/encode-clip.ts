import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_LOG_ERROR,
  AV_PIX_FMT_YUV420P,
  AV_PIX_FMT_YUVA420P,
  AVCHROMA_LOC_LEFT,
  AVFMT_GLOBALHEADER,
  FF_ENCODER_LIBVPX_VP9,
  FF_ENCODER_LIBX264,
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
  type Stream,
} from 'node-av/lib';
import { setImmediate } from 'node:timers/promises';
import { BT709_TAGS } from '../../media/bt709-tags';
import { receivedPackets } from '../../media/received-packets';
import { rateAsFraction } from './frame-rate';
import { toPlanes, type RgbaPicture } from './planar-picture';

// The encoders' statistics would stand between the lines of progress.
Log.setLevel(AV_LOG_ERROR);

export interface ClipEncoding {
  readonly container: 'webm' | 'mp4';
  readonly alpha: boolean;
  /** Whole, or a broadcaster's rate such as 30000/1001. */
  readonly fps: number;
  readonly width: number;
  readonly height: number;
}

/** Constant quality; VP9's second thread works on other rows of the same picture. */
const ENCODERS = {
  webm: {
    name: FF_ENCODER_LIBVPX_VP9,
    options: {
      crf: 42,
      b: 0,
      deadline: 'good',
      'cpu-used': 3,
      'row-mt': 1,
      // libvpx cannot hide frames in a stream whose alpha runs beside it.
      'auto-alt-ref': 0,
      'lag-in-frames': 0,
    },
    muxer: {},
  },
  mp4: {
    name: FF_ENCODER_LIBX264,
    options: { preset: 'slow', crf: 23, bf: 2 },
    muxer: { movflags: '+faststart' },
  },
} as const;

/** A keyframe a second: a player that seeks decodes at most that much. */
const SECONDS_BETWEEN_KEYFRAMES = 1;

const check = (code: number, doing: string): number => {
  FFmpegError.throwIfError(code, doing);
  return code;
};

/** One after the other; those that are made beforehand, too. */
type Pictures<Picture> = AsyncIterable<Picture> | Iterable<Picture>;

async function* planesOf(
  pictures: Pictures<RgbaPicture>,
  withAlpha: boolean,
): AsyncGenerator<Uint8Array> {
  for await (const picture of pictures) yield toPlanes(picture, withAlpha);
}

/**
 * Encodes pictures to a file: VP9 (with alpha beside it, marked so that browsers show it) or H.264, BT.709.
 * @returns the number of frames written
 * @throws FFmpegError; Error when the encoder lost a frame
 */
export const encodeClip = (
  path: string,
  pictures: Pictures<RgbaPicture>,
  encoding: ClipEncoding,
): Promise<number> => encodePlanes(path, planesOf(pictures, encoding.alpha), encoding);

/** As {@link encodeClip}, of pictures that are planes Y, U, V (and A) already, one after the other. */
export const encodePlanes = async (
  path: string,
  pictures: Pictures<Uint8Array>,
  encoding: ClipEncoding,
): Promise<number> => {
  const { name, options, muxer } = ENCODERS[encoding.container];
  const codec = Codec.findEncoderByName(name);
  if (codec === null) throw new Error(`this FFmpeg has no encoder "${name}"`);
  const format = encoding.alpha ? AV_PIX_FMT_YUVA420P : AV_PIX_FMT_YUV420P;
  const output = new FormatContext();
  try {
    check(output.allocOutputContext2(null, encoding.container, path), 'allocOutputContext2');
    using encoder = new CodecContext();
    encoder.allocContext3(codec);
    encoder.width = encoding.width;
    encoder.height = encoding.height;
    encoder.pixelFormat = format;
    const { num, den } = rateAsFraction(encoding.fps);
    encoder.timeBase = new Rational(den, num);
    encoder.framerate = new Rational(num, den);
    encoder.gopSize = Math.round(encoding.fps * SECONDS_BETWEEN_KEYFRAMES);
    encoder.threadCount = 2;
    Object.assign(encoder, BT709_TAGS);
    encoder.chromaLocation = AVCHROMA_LOC_LEFT;
    if (output.oformat?.hasFlags(AVFMT_GLOBALHEADER)) encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
    check(await encoder.open2(codec, Dictionary.fromObject(options)), 'open2');

    const stream = output.newStream();
    check(stream.codecpar.fromContext(encoder), 'fromContext');
    stream.timeBase = encoder.timeBase;
    stream.avgFrameRate = encoder.framerate;
    if (encoding.alpha) stream.metadata = Dictionary.fromObject({ alpha_mode: '1' });
    check(await output.openOutput(), 'openOutput');
    check(await output.writeHeader(Dictionary.fromObject(muxer)), 'writeHeader');
    let sent = 0;
    let written = 0;
    for await (const picture of pictures) {
      using frame = Frame.fromVideoBuffer(Buffer.from(picture), {
        width: encoding.width,
        height: encoding.height,
        format,
        timeBase: encoder.timeBase,
        pts: BigInt(sent),
      });
      Object.assign(frame, BT709_TAGS);
      // Not the asynchronous calls: on their worker threads libvpx crashed on the first frame, one time in five.
      check(encoder.sendFrameSync(frame), 'sendFrame');
      sent += 1;
      written += await writePackets(encoder, output, stream);
      await setImmediate();
    }
    check(encoder.sendFrameSync(null), 'flush');
    written += await writePackets(encoder, output, stream);
    check(await output.writeTrailer(), 'writeTrailer');
    if (written !== sent) throw new Error(`${sent} frames went in, ${written} came out of ${name}`);
    return written;
  } finally {
    await output.closeOutput();
    output.freeContext();
  }
};

const writePackets = async (
  encoder: CodecContext,
  output: FormatContext,
  stream: Stream,
): Promise<number> => {
  using packet = new Packet();
  packet.alloc();
  let written = 0;
  for (const ready of receivedPackets(encoder, packet)) {
    ready.streamIndex = stream.index;
    ready.duration = 1n;
    ready.rescaleTs(encoder.timeBase, stream.timeBase);
    check(await output.interleavedWriteFrame(ready), 'interleavedWriteFrame');
    written += 1;
  }
  return written;
};

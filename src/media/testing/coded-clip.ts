import {
  AV_PIX_FMT_YUVA420P,
  AVERROR_EAGAIN,
  AVERROR_EOF,
  FF_ENCODER_LIBVPX_VP9,
} from 'node-av/constants';
import {
  Codec,
  CodecContext,
  Dictionary,
  FormatContext,
  Frame,
  Packet,
  Rational,
} from 'node-av/lib';
import { checkFfmpeg } from '../open-media';

/** Width and height of a coded clip, pixels. */
export const CODED_CLIP_SIZE = 320;
/** A frame's number stands in it as eight upright stripes, white for 1, the highest bit on the left. */
export const CODE_BITS = 8;

const WHITE = 235;
const BLACK = 16;
const NEUTRAL = 128;
const SOLID = 255;

const codedPicture = (number: number): Buffer => {
  const pixels = CODED_CLIP_SIZE ** 2;
  const stripe = CODED_CLIP_SIZE / CODE_BITS;
  const row = Buffer.alloc(CODED_CLIP_SIZE);
  for (let bit = 0; bit < CODE_BITS; bit++) {
    const isSet = (number >> (CODE_BITS - 1 - bit)) & 1;
    row.fill(isSet ? WHITE : BLACK, bit * stripe, (bit + 1) * stripe);
  }
  const luma = Buffer.concat(Array.from({ length: CODED_CLIP_SIZE }, () => row));
  return Buffer.concat([luma, Buffer.alloc(pixels / 2, NEUTRAL), Buffer.alloc(pixels, SOLID)]);
};

/** Reads a frame's number back, from the brightness at the middle of each stripe (left to right). */
export const readCode = (brightness: readonly number[]): number =>
  brightness.reduce((number, value) => number * 2 + (value > (WHITE + BLACK) / 2 ? 1 : 0), 0);

/** Writes a VP9 clip with alpha whose every frame carries its own number. */
export const writeCodedClip = async (
  path: string,
  { frames, fps }: { frames: number; fps: number },
): Promise<void> => {
  const codec = Codec.findEncoderByName(FF_ENCODER_LIBVPX_VP9);
  using encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = CODED_CLIP_SIZE;
  encoder.height = CODED_CLIP_SIZE;
  encoder.pixelFormat = AV_PIX_FMT_YUVA420P;
  encoder.timeBase = new Rational(1, fps);
  encoder.framerate = new Rational(fps, 1);
  const settings = { 'auto-alt-ref': '0', lossless: '1', deadline: 'realtime', 'cpu-used': '8' };
  checkFfmpeg(await encoder.open2(codec, Dictionary.fromObject(settings)), path, 'encoded');

  await using output = new FormatContext();
  checkFfmpeg(output.allocOutputContext2(null, 'webm', path), path, 'written');
  const stream = output.newStream();
  checkFfmpeg(stream.codecpar.fromContext(encoder), path, 'written');
  stream.timeBase = encoder.timeBase;
  stream.avgFrameRate = encoder.framerate;
  stream.metadata = Dictionary.fromObject({ alpha_mode: '1' });
  checkFfmpeg(await output.openOutput(), path, 'written');
  checkFfmpeg(await output.writeHeader(), path, 'written');

  using packet = new Packet();
  packet.alloc();
  const writePackets = async (): Promise<void> => {
    for (;;) {
      const code = encoder.receivePacketSync(packet);
      if (code === AVERROR_EAGAIN || code === AVERROR_EOF) return;
      checkFfmpeg(code, path, 'encoded');
      packet.streamIndex = stream.index;
      packet.rescaleTs(encoder.timeBase, stream.timeBase);
      checkFfmpeg(await output.interleavedWriteFrame(packet), path, 'written');
    }
  };
  for (let number = 0; number < frames; number++) {
    using frame = Frame.fromVideoBuffer(codedPicture(number), {
      width: CODED_CLIP_SIZE,
      height: CODED_CLIP_SIZE,
      format: AV_PIX_FMT_YUVA420P,
      timeBase: { num: 1, den: fps },
      pts: BigInt(number),
    });
    checkFfmpeg(encoder.sendFrameSync(frame), path, 'encoded');
    await writePackets();
  }
  checkFfmpeg(encoder.sendFrameSync(null), path, 'encoded');
  await writePackets();
  checkFfmpeg(await output.writeTrailer(), path, 'written');
  await output.closeOutput();
};

import {
  AV_CH_LAYOUT_STEREO,
  AV_CHANNEL_ORDER_NATIVE,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_SAMPLE_FMT_FLTP,
  FF_ENCODER_AAC,
} from 'node-av/constants';
import {
  Codec,
  CodecContext,
  CodecParameters,
  Dictionary,
  FFmpegError,
  Frame,
  Packet,
  Rational,
} from 'node-av/lib';
import { setImmediate } from 'node:timers/promises';
import './open-media';
import { receivedPackets } from './received-packets';
import type { StereoSound } from './read-wave';

/** One compressed piece of the sound. */
export interface SoundPacket {
  readonly data: Buffer;
  /** Of the film; the first packet begins before it: the encoder's priming. */
  readonly startSample: number;
  readonly durationInSamples: number;
}

/** The sound of a film from one sample on, for so many samples; `null` is silence. */
export type SoundSource = (fromSample: number, count: number) => StereoSound | null;

export interface SoundFormat {
  /** Hz. */
  readonly sampleRate: number;
  readonly bitRateInKbps: number;
}

export interface SoundEncoder {
  /** What a file must say of its sound. */
  readonly parameters: CodecParameters;
  /** Samples that the encoder puts before the film's first: a file leaves them out by its edit list. */
  readonly primingInSamples: number;
  /**
   * All packets, each once and in order, up to one that ends at `sample` of the film or later.
   * @throws FFmpegError
   */
  readonly encodeUntil: (sample: number) => Promise<SoundPacket[]>;
  readonly free: () => void;
}

type SoundData = Omit<SoundPacket, 'startSample'>;

/** Hz: more is not heard, and the reference engine leaves it out too. */
const HIGHEST_TONE = 18_000;

const STEREO = { nbChannels: 2, order: AV_CHANNEL_ORDER_NATIVE, mask: AV_CH_LAYOUT_STEREO };

/** A second: little enough to let other work go on in between. */
const FRAMES_PER_WINDOW = 48;

const openAac = async ({ sampleRate, bitRateInKbps }: SoundFormat): Promise<CodecContext> => {
  const codec = Codec.findEncoderByName(FF_ENCODER_AAC);
  if (codec === null) throw new Error(`this FFmpeg has no encoder "${FF_ENCODER_AAC}"`);
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.sampleRate = sampleRate;
  encoder.sampleFormat = AV_SAMPLE_FMT_FLTP;
  encoder.channelLayout = STEREO;
  encoder.bitRate = BigInt(bitRateInKbps * 1000);
  encoder.timeBase = new Rational(1, sampleRate);
  encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  const options = Dictionary.fromObject({ cutoff: HIGHEST_TONE });
  // Not `open2Sync`: given options it frees them twice.
  FFmpegError.throwIfError(await encoder.open2(codec, options), 'open the AAC encoder');
  return encoder;
};

const silentSound = (count: number): StereoSound => ({
  left: new Float32Array(count),
  right: new Float32Array(count),
});

/** One channel after the other. */
const bytesOf = ({ left, right }: StereoSound, from: number, count: number): Buffer =>
  Buffer.concat(
    [left, right].map(({ buffer, byteOffset, BYTES_PER_ELEMENT }) =>
      Buffer.from(buffer, byteOffset + from * BYTES_PER_ELEMENT, count * BYTES_PER_ELEMENT),
    ),
  );

const takePackets = (encoder: CodecContext, packet: Packet): SoundData[] => {
  const taken: SoundData[] = [];
  for (const { data, duration } of receivedPackets(encoder, packet)) {
    taken.push({ data: Buffer.from(data ?? []), durationInSamples: Number(duration) });
  }
  return taken;
};

/**
 * Encodes the sound of a film to AAC (LC, stereo) piece by piece. After a second of silence all packets are the same until a
 * sound comes: they are repeated, not encoded.
 * @param durationInSamples of the film: the sound ends with it
 * @throws FFmpegError
 */
export const openSoundEncoder = async (
  { sampleRate, bitRateInKbps }: SoundFormat,
  durationInSamples: number,
  source: SoundSource,
): Promise<SoundEncoder> => {
  const encoder = await openAac({ sampleRate, bitRateInKbps });
  const { frameSize, timeBase } = encoder;
  const parameters = new CodecParameters();
  parameters.alloc();
  FFmpegError.throwIfError(parameters.fromContext(encoder), 'describe the sound');
  const packet = new Packet();
  packet.alloc();

  const encode = (sound: StereoSound, fromSample: number): SoundData[] => {
    const encoded: SoundData[] = [];
    for (let at = 0; at < sound.left.length; at += frameSize) {
      const nbSamples = Math.min(frameSize, sound.left.length - at);
      using frame = Frame.fromAudioBuffer(bytesOf(sound, at, nbSamples), {
        nbSamples,
        format: AV_SAMPLE_FMT_FLTP,
        sampleRate,
        channelLayout: STEREO,
        timeBase,
        pts: BigInt(fromSample + at),
      });
      FFmpegError.throwIfError(encoder.sendFrameSync(frame), 'hand sound to the encoder');
      encoded.push(...takePackets(encoder, packet));
    }
    return encoded;
  };

  const windowInSamples = FRAMES_PER_WINDOW * frameSize;
  let sentSamples = 0;
  let silence: SoundData | undefined;
  const encodeWindow = (): SoundData[] => {
    const fromSample = sentSamples;
    const count = Math.min(windowInSamples, durationInSamples - fromSample);
    const sound = source(fromSample, count);
    sentSamples += count;
    if (sound === null && silence && count === windowInSamples) {
      return new Array<SoundData>(FRAMES_PER_WINDOW).fill(silence);
    }
    const encoded = encode(sound ?? silentSound(count), fromSample);
    silence = sound === null ? encoded.at(-1) : undefined;
    return encoded;
  };

  const end = (): SoundData[] => {
    FFmpegError.throwIfError(encoder.sendFrameSync(null), 'end the sound');
    return takePackets(encoder, packet);
  };

  let packetEnd = -parameters.initialPadding;
  const timed = (data: SoundData): SoundPacket => {
    const startSample = packetEnd;
    packetEnd += data.durationInSamples;
    return { ...data, startSample };
  };

  return {
    parameters,
    primingInSamples: parameters.initialPadding,
    encodeUntil: async (sample) => {
      const packets: SoundPacket[] = [];
      while (packetEnd < sample && sentSamples < durationInSamples) {
        packets.push(...encodeWindow().map(timed));
        if (sentSamples === durationInSamples) packets.push(...end().map(timed));
        await setImmediate();
      }
      return packets;
    },
    free: () => {
      packet.free();
      parameters.free();
      encoder.freeContext();
    },
  };
};

import {
  AV_CODEC_ID_H264,
  AV_PIX_FMT_YUV420P,
  AV_PROFILE_H264_HIGH,
  AVCHROMA_LOC_LEFT,
  AVMEDIA_TYPE_VIDEO,
} from 'node-av/constants';
import {
  Dictionary,
  FFmpegError,
  FormatContext,
  Rational,
  type CodecParameters,
  type Stream,
} from 'node-av/lib';
import type { Writable } from 'node:stream';
import { BT709_TAGS } from './bt709-tags';
import type { FilmChapter } from './mp4/chapters';
import { openStreamOutput } from './stream-output';

export type FilmTarget =
  /** A plain MP4 for `finaliseMp4`, which adds the chapters. */
  | { readonly kind: 'file'; readonly path: string }
  /** Fragmented MP4: each segment leaves as a fragment as soon as it is written. */
  | {
      readonly kind: 'stream';
      readonly stream: Writable;
      readonly chapters: readonly FilmChapter[];
    };

export interface AboutFilm {
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Whole frames a second. */
  readonly fps: number;
  /** SPS and PPS, Annex B. */
  readonly extraData: Buffer;
  /** As the sound's encoder tells them; copied. */
  readonly sound: CodecParameters;
}

/** An MP4 that FFmpeg writes, to a file or to a stream. */
export interface FilmOutput {
  readonly format: FormatContext;
  readonly muxerOptions: Record<string, string>;
  /** A player can have what was written so far. */
  readonly handOn: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** What lies behind an error of FFmpeg's. */
  readonly reasonOf: (error: unknown) => unknown;
  readonly free: () => void;
}

/** By how many frames coding runs ahead of showing: x264 keeps B-pictures that others refer to. */
export const CODING_DELAY_IN_FRAMES = 2;

/**
 * Fragments end where segments do. The index waits for the first one, so that its edit list can put the first picture and
 * the first sound at time 0. A list of fragments at the end would only be right without chapters.
 */
const STREAM_FLAGS = 'frag_custom+delay_moov+default_base_moof+skip_trailer';

const writeTrailer = async (format: FormatContext): Promise<void> => {
  FFmpegError.throwIfError(await format.writeTrailer(), 'finish the film');
};

const openFile = async (path: string): Promise<FilmOutput> => {
  const format = new FormatContext();
  const free = (): void => {
    format.closeOutputSync();
    format.freeContext();
  };
  try {
    FFmpegError.throwIfError(format.allocOutputContext2(null, 'mp4', path), `open "${path}"`);
    FFmpegError.throwIfError(await format.openOutput(), `open "${path}"`);
  } catch (error) {
    free();
    throw error;
  }
  return {
    format,
    muxerOptions: {},
    handOn: () => Promise.resolve(),
    end: () => writeTrailer(format),
    reasonOf: (error) => error,
    free,
  };
};

const openStream = (
  stream: Writable,
  chapters: readonly FilmChapter[],
  fps: number,
): FilmOutput => {
  const { format, flush, ...output } = openStreamOutput(stream, { chapters, fps });
  let hasIndex = false;
  return {
    ...output,
    format,
    muxerOptions: { movflags: STREAM_FLAGS },
    handOn: async () => {
      // The first time, FFmpeg writes the index alone.
      if (!hasIndex) FFmpegError.throwIfError(await format.writeFrame(null), 'write the index');
      hasIndex = true;
      FFmpegError.throwIfError(await format.writeFrame(null), 'write a fragment');
      await flush();
    },
    end: async () => {
      await writeTrailer(format);
      await flush();
    },
  };
};

/** @throws FFmpegError when the file cannot be made */
export const openFilmOutput = async (target: FilmTarget, fps: number): Promise<FilmOutput> =>
  target.kind === 'file' ? openFile(target.path) : openStream(target.stream, target.chapters, fps);

const addPicture = (
  format: FormatContext,
  { width, height, fps, extraData }: AboutFilm,
): Stream => {
  const stream = format.newStream();
  const { codecpar } = stream;
  codecpar.codecType = AVMEDIA_TYPE_VIDEO;
  codecpar.codecId = AV_CODEC_ID_H264;
  codecpar.profile = AV_PROFILE_H264_HIGH;
  codecpar.format = AV_PIX_FMT_YUV420P;
  codecpar.width = width;
  codecpar.height = height;
  Object.assign(codecpar, BT709_TAGS);
  codecpar.chromaLocation = AVCHROMA_LOC_LEFT;
  codecpar.videoDelay = CODING_DELAY_IN_FRAMES;
  codecpar.extradata = extraData;
  stream.timeBase = new Rational(1, fps);
  stream.avgFrameRate = new Rational(fps, 1);
  return stream;
};

const addSound = (format: FormatContext, { sound }: AboutFilm): Stream => {
  const stream = format.newStream();
  FFmpegError.throwIfError(sound.copy(stream.codecpar), 'describe the sound');
  stream.timeBase = new Rational(1, sound.sampleRate);
  return stream;
};

/** Says what the film is made of: H.264 High, bt709, limited range, and the sound. */
export const beginFilm = async (
  { format, muxerOptions }: FilmOutput,
  about: AboutFilm,
): Promise<{ picture: Stream; sound: Stream }> => {
  format.metadata = Dictionary.fromObject({ title: about.title });
  const streams = { picture: addPicture(format, about), sound: addSound(format, about) };
  const options = Dictionary.fromObject(muxerOptions);
  FFmpegError.throwIfError(await format.writeHeader(options), 'begin the film');
  return streams;
};

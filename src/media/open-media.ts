import {
  Codec,
  CodecContext,
  CodecParameters,
  FFmpegError,
  FormatContext,
  Log,
  type Rational,
  type Stream,
} from 'node-av/lib';
import {
  AV_LOG_FATAL,
  AVMEDIA_TYPE_VIDEO,
  FF_DECODER_LIBVPX_VP9,
  type AVMediaType,
} from 'node-av/constants';
import { access, constants, stat } from 'node:fs/promises';
import { UserError } from '../shared/user-error';

// FFmpeg would write its own remarks to stderr, between ours; what matters comes back as an error code.
Log.setLevel(AV_LOG_FATAL);

/** @throws UserError naming the file and FFmpeg's reason when `code` is an error */
export const checkFfmpeg = (code: number, path: string, doing: string): void => {
  if (code >= 0) return;
  throw new UserError(
    `"${path}" cannot be ${doing}: ${FFmpegError.strerror(code)}`,
    'the file is damaged or not a film; make or fetch it again',
  );
};

const checkReadable = async (path: string, name: string): Promise<void> => {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UserError(`"${name}" does not exist`, 'check the path');
  if (!found.isFile()) throw new UserError(`"${name}" is not a file`, 'name a media file');
  await access(path, constants.R_OK).catch(() => {
    throw new UserError(`"${name}" may not be read`, 'check its permissions');
  });
};

/**
 * Opens a media file, hands it to `work` and closes it whatever happens.
 * @param name what a person calls the file
 * @throws UserError when the file is missing, unreadable or not media
 */
export const withMedia = async <Result>(
  path: string,
  work: (input: FormatContext) => Promise<Result>,
  name = path,
): Promise<Result> => {
  await checkReadable(path, name);
  const input = new FormatContext();
  try {
    checkFfmpeg(await input.openInput(path), name, 'opened');
    checkFfmpeg(await input.findStreamInfo(), name, 'read');
    return await work(input);
  } finally {
    await input.closeInput();
  }
};

export const findStream = (input: FormatContext, type: AVMediaType): Stream | null =>
  input.streams[input.findBestStream(type)] ?? null;

/** Matroska keeps the alpha plane of VP8/VP9 beside the picture and says so in the stream's metadata. */
export const hasSideAlpha = (stream: Stream): boolean =>
  (stream.metadata?.get('alpha_mode') ?? stream.metadata?.get('ALPHA_MODE')) === '1';

/** What a decoder is opened with; it outlives the file that the stream is in. */
export interface DecoderSettings {
  readonly codec: Codec;
  readonly parameters: CodecParameters;
  readonly timeBase: Rational;
}

/**
 * How the stream is decoded. FFmpeg's own VP9 decoder drops the alpha plane, libvpx keeps it.
 * @throws UserError when this FFmpeg cannot decode the codec
 */
export const decoderSettingsOf = (stream: Stream, path: string): DecoderSettings => {
  const { codecpar, timeBase } = stream;
  const codec =
    codecpar.codecType === AVMEDIA_TYPE_VIDEO && hasSideAlpha(stream)
      ? Codec.findDecoderByName(FF_DECODER_LIBVPX_VP9)
      : Codec.findDecoder(codecpar.codecId);
  if (codec === null) {
    throw new UserError(`"${path}" has a codec nobody here can decode`, 'convert it to H.264');
  }
  const parameters = new CodecParameters();
  parameters.alloc();
  checkFfmpeg(codecpar.copy(parameters), path, 'decoded');
  return { codec, parameters, timeBase };
};

/**
 * @param threads 0: as many as the codec likes
 * @throws UserError when the codec refuses the stream
 */
export const openDecoder = (
  { codec, parameters, timeBase }: DecoderSettings,
  path: string,
  threads = 0,
): CodecContext => {
  const decoder = new CodecContext();
  decoder.allocContext3(codec);
  checkFfmpeg(decoder.parametersToContext(parameters), path, 'decoded');
  decoder.pktTimebase = timeBase;
  decoder.threadCount = threads;
  checkFfmpeg(decoder.open2Sync(codec), path, 'decoded');
  return decoder;
};

import {
  AV_CODEC_ID_H264,
  AV_CODEC_ID_PRORES,
  AV_CODEC_ID_QTRLE,
  AV_CODEC_ID_VP9,
  AV_PKT_DATA_DISPLAYMATRIX,
  AVCOL_TRC_ARIB_STD_B67,
  AVCOL_TRC_SMPTE2084,
  AVMEDIA_TYPE_VIDEO,
  type AVCodecID,
} from 'node-av/constants';
import { avGetCodecName, Dictionary, FormatContext, type Stream } from 'node-av/lib';
import { findStream } from '../../media/open-media';
import { UserError } from '../../shared/user-error';
import { checkFootage, notAClip } from './footage-error';
import { openRegularFile, type FootageFile } from './footage-file';

/** What the file says of itself, checked against what is allowed. */
export interface FootageHead {
  readonly container: 'mov' | 'webm';
  readonly codec: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  /** Frames a second; 0 when it does not say. */
  readonly announcedFps: number;
  /** 0 when it does not say. */
  readonly announcedFrames: number;
}

/** An open file; close it. */
export interface OpenFootage extends AsyncDisposable {
  readonly head: FootageHead;
  readonly input: FormatContext;
  readonly stream: Stream;
}

/** By the name that FFmpeg's demuxer has, whatever the file is called. QuickTime and MP4 have the same one. */
const CONTAINERS = [
  {
    demuxer: 'mov',
    container: 'mov',
    codecs: [AV_CODEC_ID_PRORES, AV_CODEC_ID_QTRLE, AV_CODEC_ID_H264],
  },
  { demuxer: 'matroska', container: 'webm', codecs: [AV_CODEC_ID_VP9] },
] as const satisfies readonly {
  demuxer: string;
  container: FootageHead['container'];
  codecs: readonly AVCodecID[];
}[];

/**
 * FFmpeg reads the one file we opened and can open nothing else: what a playlist, a data reference or a list of files
 * names is neither a container nor a protocol that it may use.
 */
const sandbox = (fd: number): Dictionary =>
  Dictionary.fromObject({
    fd,
    protocol_whitelist: 'fd',
    format_whitelist: CONTAINERS.map(({ demuxer }) => demuxer).join(','),
    codec_whitelist: 'prores,qtrle,h264,vp9,libvpx-vp9',
    max_streams: 16,
    enable_drefs: 0,
  });

const checkSize = (
  { width, height }: { readonly width: number; readonly height: number },
  { name, limits }: FootageFile,
): void => {
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  if (shorter >= limits.shortestSide && longer <= limits.longestSide) return;
  throw new UserError(
    `"${name}" is ${width}×${height} pixels; allowed: sides of ${limits.shortestSide} to ${limits.longestSide}`,
    'export it at 1080 or 2160 lines',
  );
};

/** The identity of FFmpeg's display matrix: 16.16 fixed point, its last number 2.30. */
const UPRIGHT = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];

const isUpright = (matrix: Buffer | null): boolean =>
  matrix === null ||
  matrix.length < UPRIGHT.length * 4 ||
  // Its third column never moves a picture, and writers differ in it.
  UPRIGHT.every((value, at) => at === 8 || matrix.readInt32LE(at * 4) === value);

/** What a picture may not be, because it would come out wrong. */
const checkPicture = ({ codecpar, sampleAspectRatio }: Stream, { name }: FootageFile): void => {
  if (!isUpright(codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX))) {
    throw new UserError(
      `"${name}" is turned, moved or mirrored by its player only`,
      'export it upright, without a rotation in its metadata',
    );
  }
  const { num, den } = sampleAspectRatio;
  if (num > 0 && den > 0 && num !== den) {
    throw new UserError(
      `"${name}" has pixels of ${num}:${den}; allowed: square ones`,
      'export it with square pixels',
    );
  }
  if (codecpar.colorTrc === AVCOL_TRC_SMPTE2084 || codecpar.colorTrc === AVCOL_TRC_ARIB_STD_B67) {
    throw new UserError(
      `"${name}" is HDR; allowed: standard range, BT.709`,
      'export it in BT.709 (Rec. 709)',
    );
  }
};

const headOf = (
  input: FormatContext,
  stream: Stream,
  { name }: FootageFile,
): Omit<FootageHead, 'bytes'> => {
  const format = input.iformat?.name ?? '';
  const found = CONTAINERS.find(({ demuxer }) => format.split(',').includes(demuxer));
  if (found === undefined) throw notAClip(name, `is a "${format}" file`);
  const { codecId, width, height } = stream.codecpar;
  const codec = avGetCodecName(codecId) ?? 'unknown';
  if (!found.codecs.some((allowed) => allowed === codecId)) {
    throw notAClip(name, `holds "${codec}" in a "${format}" file`);
  }
  const rate = stream.avgFrameRate;
  const announcedFps = rate.num > 0 && rate.den > 0 ? rate.num / rate.den : 0;
  return {
    container: found.container,
    codec,
    width,
    height,
    announcedFps,
    announcedFrames: Math.round(secondsOf(input, stream) * announcedFps),
  };
};

const MICROSECONDS = 1_000_000;

/** What the file says of its picture's length; where only the whole file does, sound may be the longer of the two. */
const secondsOf = ({ duration, streams }: FormatContext, stream: Stream): number => {
  const { num, den } = stream.timeBase;
  if (stream.duration > 0n) return (Number(stream.duration) * num) / den;
  return streams.length === 1 ? Math.max(0, Number(duration)) / MICROSECONDS : 0;
};

/**
 * Opens a clip from outside and checks all that can be told without decoding it.
 * @throws UserError naming the value that is not allowed
 */
export const openFootage = async (file: FootageFile): Promise<OpenFootage> => {
  const { name } = file;
  const [handle, bytes] = await openRegularFile(file);
  const input = new FormatContext();
  const close = async (): Promise<void> => {
    await input.closeInput();
    await handle.close();
  };
  try {
    const code = await input.openInput('fd:', null, sandbox(handle.fd));
    if (code < 0) throw notAClip(name, 'is no film that can be opened');
    const announced = input.streams.filter(({ codecpar }) => codecpar.width > 0);
    // Before a frame is decoded to learn more of the stream.
    for (const { codecpar } of announced) checkSize(codecpar, file);
    checkFootage(await input.findStreamInfo(), name, 'its streams cannot be told');
    const stream = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (stream === null) throw notAClip(name, 'has no picture');
    const head = { ...headOf(input, stream, file), bytes };
    checkSize(head, file);
    checkPicture(stream, file);
    return { head, input, stream, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
};

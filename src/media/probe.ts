import {
  AVCOL_SPC_BT709,
  AVERROR_EOF,
  AVMEDIA_TYPE_AUDIO,
  AVMEDIA_TYPE_VIDEO,
} from 'node-av/constants';
import { avGetCodecName, Packet, type FormatContext, type Stream } from 'node-av/lib';
import { UserError } from '../shared/user-error';
import { decodeStream } from './decode';
import { checkFfmpeg, findStream, hasSideAlpha, withMedia } from './open-media';

export interface VideoStreamInfo {
  /** FFmpeg's name, e.g. `h264`, `vp9`, `prores`. */
  readonly codec: string;
  /** FFmpeg's profile number; 100 is H.264 High. */
  readonly profile: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** FFmpeg's name of the decoded format, e.g. `yuv420p`, `yuva420p`. */
  readonly pixelFormat: string;
  readonly alpha: boolean;
  readonly isBt709: boolean;
  readonly fps: number;
  /** Counted by decoding every one of them. */
  readonly frames: number;
}

export interface AudioStreamInfo {
  readonly codec: string;
  readonly sampleRate: number;
  readonly channels: number;
}

export interface MediaInfo {
  readonly path: string;
  readonly durationInSeconds: number;
  readonly video: VideoStreamInfo | null;
  readonly audio: AudioStreamInfo | null;
}

const MICROSECONDS = 1_000_000;

const rationalOf = ({ num, den }: { num: number; den: number }): number =>
  den === 0 ? 0 : num / den;

const frameRateOf = (stream: Stream): number =>
  rationalOf(stream.avgFrameRate) || rationalOf(stream.rFrameRate);

/** What the picture track says of its length; where only the whole file does, sound may be the longer of the two. */
const pictureSeconds = (stream: Stream, fileSeconds: number | null): number | null =>
  stream.duration > 0n ? Number(stream.duration) * rationalOf(stream.timeBase) : fileSeconds;

const probeVideo = async (
  input: FormatContext,
  stream: Stream,
  path: string,
): Promise<VideoStreamInfo> => {
  const { frames, pixelFormat } = await decodeStream(input, stream, path);
  const { codecpar } = stream;
  return {
    codec: avGetCodecName(codecpar.codecId) ?? 'unknown',
    profile: codecpar.profile,
    width: codecpar.width,
    height: codecpar.height,
    pixelFormat,
    alpha: hasSideAlpha(stream) || /^(yuva|rgba|argb|abgr|bgra|gbrap|ya)/.test(pixelFormat),
    isBt709: codecpar.colorSpace === AVCOL_SPC_BT709,
    fps: frameRateOf(stream),
    frames,
  };
};

/** A file cut off in the middle decodes without complaint up to the cut: only the count tells. */
const checkWhole = (video: VideoStreamInfo, durationInSeconds: number, path: string): void => {
  const announced = Math.round(durationInSeconds * video.fps);
  if (video.frames >= announced - 1) return;
  throw new UserError(
    `"${path}" ends early: it announces ${announced} frames and holds ${video.frames}`,
    'the file was cut off; make or fetch it again',
  );
};

/**
 * What a media file holds. Decodes the whole picture track, so that damage is found and frames are counted.
 * @throws UserError naming the file and the reason when it is missing, damaged, cut off or not media
 */
export const probeMedia = (path: string): Promise<MediaInfo> =>
  withMedia(path, async (input) => {
    const videoStream = findStream(input, AVMEDIA_TYPE_VIDEO);
    const audioStream = findStream(input, AVMEDIA_TYPE_AUDIO);
    const durationInSeconds = Math.max(0, Number(input.duration)) / MICROSECONDS;
    const video = videoStream && (await probeVideo(input, videoStream, path));
    const announced =
      videoStream && pictureSeconds(videoStream, audioStream ? null : durationInSeconds);
    if (video && announced) checkWhole(video, announced, path);
    return {
      path,
      durationInSeconds,
      video,
      audio: audioStream && {
        codec: avGetCodecName(audioStream.codecpar.codecId) ?? 'unknown',
        sampleRate: audioStream.codecpar.sampleRate,
        channels: audioStream.codecpar.channels,
      },
    };
  });

/**
 * Frames of the picture track, counted without decoding them: fewer than there should be show, damage inside one does not.
 * @returns `null` when there is no picture track
 * @throws UserError naming the file and the reason when it is missing or not media
 */
export const countFrames = (
  path: string,
): Promise<Pick<VideoStreamInfo, 'fps' | 'frames'> | null> =>
  withMedia(path, async (input) => {
    const stream = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (stream === null) return null;
    let frames = 0;
    using packet = new Packet();
    packet.alloc();
    for (;;) {
      const code = await input.readFrame(packet);
      if (code === AVERROR_EOF) break;
      checkFfmpeg(code, path, `read after frame ${frames}`);
      if (packet.streamIndex === stream.index) frames += 1;
      packet.unref();
    }
    return { fps: frameRateOf(stream), frames };
  });

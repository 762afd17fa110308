import { AVERROR_EOF, AVMEDIA_TYPE_VIDEO } from 'node-av/constants';
import {
  avGetPixFmtName,
  Frame,
  Packet,
  type CodecContext,
  type FormatContext,
  type Stream,
} from 'node-av/lib';
import { UserError } from '../shared/user-error';
import { allocPicture } from './alloc-picture';
import { missingFrame } from './missing-frame';
import type { PlanarPicture } from './picture-scaler';
import { checkFfmpeg, decoderSettingsOf, findStream, openDecoder, withMedia } from './open-media';

/** A clip's packets in memory: many cursors read them, each at its own place. */
export interface ClipSource {
  readonly openCursor: () => ClipCursor;
  readonly close: () => void;
}

/** Goes through a clip from its first frame to its last, and again. */
export interface ClipCursor {
  /**
   * A frame, bt709 limited range, lent until the next call; those before it are decoded as far as they are
   * needed.
   * @throws UserError when the clip does not decode so far
   */
  readonly seek: (frame: number) => PlanarPicture;
  readonly close: () => void;
}

const DAMAGED = 'the file is damaged; make or fetch it again';

const PLANAR = new Set(['yuv420p', 'yuva420p']);

const checkFormat = (decoder: CodecContext, name: string): void => {
  const format = avGetPixFmtName(decoder.pixelFormat) ?? 'unknown';
  if (PLANAR.has(format) && decoder.width % 2 === 0 && decoder.height % 2 === 0) return;
  throw new UserError(
    `"${name}" is ${decoder.width}×${decoder.height} ${format}; allowed: yuva420p or yuv420p of even size`,
    'convert the clip, or export with --engine remotion',
  );
};

interface OpenCursor {
  readonly decoder: CodecContext;
  readonly packets: readonly Packet[];
  readonly name: string;
}

/**
 * A picture that stays where it is, for the frames of a clip one after the other: each look at a decoder's own picture
 * costs the garbage collector its size.
 */
const createStand = (like: Frame, name: string) => {
  const frame = allocPicture(like);
  const picture: PlanarPicture = {
    width: frame.width,
    height: frame.height,
    planes: frame.data ?? [],
    strides: frame.linesize,
  };
  return {
    show: (decoded: Frame): PlanarPicture => {
      checkFfmpeg(frame.copy(decoded), name, 'decoded');
      return picture;
    },
    free: () => frame.free(),
  };
};

const createCursor = ({ decoder, packets, name }: OpenCursor): ClipCursor => {
  const frame = new Frame();
  frame.alloc();
  let stand: ReturnType<typeof createStand> | null = null;
  let sent = 0;
  /** Of the frame that comes out next. */
  let position = 0;

  const next = (): void => {
    for (;;) {
      const code = decoder.receiveFrameSync(frame);
      if (code >= 0) break;
      if (code === AVERROR_EOF || sent > packets.length) {
        throw new UserError(`the clip "${name}" ends after ${position} frames`, DAMAGED);
      }
      // EAGAIN is the only other answer that is no error.
      checkFfmpeg(
        decoder.sendPacketSync(packets[sent] ?? null),
        name,
        `decoded after frame ${position}`,
      );
      sent += 1;
    }
    position += 1;
  };

  return {
    seek: (wanted) => {
      // The one before is still there.
      if (wanted < position - 1) {
        decoder.flushBuffers();
        sent = 0;
        position = 0;
      }
      try {
        while (position <= wanted) next();
      } catch (error) {
        // Nothing is in `frame` any more: whatever is asked for next, it begins again.
        position = Number.POSITIVE_INFINITY;
        throw error;
      }
      checkFormat(decoder, name);
      stand ??= createStand(frame, name);
      return stand.show(frame);
    },
    close: () => {
      stand?.free();
      frame.free();
      decoder.freeContext();
    },
  };
};

const MICROSECONDS = 1_000_000;

/** What the file says of the length of its picture, in seconds; 0: nothing, since sound may be the longer of the two. */
const announcedSeconds = (stream: Stream, { duration, streams }: FormatContext): number => {
  const { num, den } = stream.timeBase;
  if (stream.duration > 0n) return (Number(stream.duration) * num) / den;
  return streams.length === 1 ? Math.max(0, Number(duration)) / MICROSECONDS : 0;
};

/** That no frame was lost: FFmpeg passes over what it does not understand. */
const checkWhole = (
  packets: readonly Packet[],
  stream: Stream,
  input: FormatContext,
  name: string,
): void => {
  const fps = stream.avgFrameRate.num / stream.avgFrameRate.den;
  const { num, den } = stream.timeBase;
  const times = packets.map(({ pts }) => (Number(pts) * num * fps) / den);
  const missing = missingFrame(times, announcedSeconds(stream, input) * fps);
  if (missing === null) return;
  throw new UserError(
    `the clip "${name}" lacks frame ${missing}, or its frames do not come at one pace`,
    DAMAGED,
  );
};

/**
 * Reads a clip into memory.
 * @param name what a person calls the file
 * @throws UserError when the file is missing, unreadable, not whole or holds no picture
 */
export const openClip = (path: string, name = path): Promise<ClipSource> => {
  const open = async (input: FormatContext): Promise<ClipSource> => {
    const stream = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (stream === null) {
      throw new UserError(`the clip "${name}" has no picture`, 'name a film clip');
    }
    const packets: Packet[] = [];
    using packet = new Packet();
    packet.alloc();
    for (;;) {
      const code = await input.readFrame(packet);
      if (code === AVERROR_EOF) break;
      checkFfmpeg(code, name, `read after packet ${packets.length}`);
      const kept = packet.streamIndex === stream.index ? packet.clone() : null;
      if (kept !== null) packets.push(kept);
      packet.unref();
    }
    checkWhole(packets, stream, input, name);
    const settings = decoderSettingsOf(stream, name);
    return {
      openCursor: () => createCursor({ decoder: openDecoder(settings, name, 1), packets, name }),
      close: () => {
        settings.parameters.free();
        packets.forEach((kept) => kept.free());
      },
    };
  };
  return withMedia(path, open, name);
};

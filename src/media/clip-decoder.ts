import { AVERROR_EOF, AVMEDIA_TYPE_VIDEO } from 'node-av/constants';
import { avGetPixFmtName, Frame, Packet, type CodecContext } from 'node-av/lib';
import { UserError } from '../shared/user-error';
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

const PLANAR = new Set(['yuv420p', 'yuva420p']);

const checkFormat = (decoder: CodecContext, path: string): void => {
  const format = avGetPixFmtName(decoder.pixelFormat) ?? 'unknown';
  if (PLANAR.has(format) && decoder.width % 2 === 0 && decoder.height % 2 === 0) return;
  throw new UserError(
    `"${path}" is ${decoder.width}×${decoder.height} ${format}; allowed: yuva420p or yuv420p of even size`,
    'convert the clip, or export with --engine remotion',
  );
};

interface OpenCursor {
  readonly decoder: CodecContext;
  readonly packets: readonly Packet[];
  readonly path: string;
}

/**
 * A picture that stays where it is, for the frames of a clip one after the other: each look at a decoder's own picture
 * costs the garbage collector its size.
 */
const createStand = ({ width, height, format }: Frame, path: string) => {
  const frame = new Frame();
  frame.alloc();
  frame.width = width;
  frame.height = height;
  frame.format = format;
  checkFfmpeg(frame.allocBuffer(), path, 'decoded');
  const picture: PlanarPicture = {
    width,
    height,
    planes: frame.data ?? [],
    strides: frame.linesize,
  };
  return {
    show: (decoded: Frame): PlanarPicture => {
      checkFfmpeg(frame.copy(decoded), path, 'decoded');
      return picture;
    },
    free: () => frame.free(),
  };
};

const createCursor = ({ decoder, packets, path }: OpenCursor): ClipCursor => {
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
        throw new UserError(
          `the clip "${path}" ends after ${position} frames`,
          'make the clips again (`npm run bake`) or restore public/clips from the repository',
        );
      }
      // EAGAIN is the only other answer that is no error.
      checkFfmpeg(
        decoder.sendPacketSync(packets[sent] ?? null),
        path,
        `decoded after frame ${position}`,
      );
      sent += 1;
    }
    position += 1;
  };

  return {
    seek: (wanted) => {
      if (wanted < position) {
        decoder.flushBuffers();
        sent = 0;
        position = 0;
      }
      while (position <= wanted) next();
      checkFormat(decoder, path);
      stand ??= createStand(frame, path);
      return stand.show(frame);
    },
    close: () => {
      stand?.free();
      frame.free();
      decoder.freeContext();
    },
  };
};

/**
 * Reads a clip into memory.
 * @throws UserError when the file is missing, unreadable or holds no picture
 */
export const openClip = (path: string): Promise<ClipSource> =>
  withMedia(path, async (input) => {
    const stream = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (stream === null)
      throw new UserError(`the clip "${path}" has no picture`, 'name a film clip');
    const packets: Packet[] = [];
    using packet = new Packet();
    packet.alloc();
    for (;;) {
      const code = await input.readFrame(packet);
      if (code === AVERROR_EOF) break;
      checkFfmpeg(code, path, `read after packet ${packets.length}`);
      const kept = packet.streamIndex === stream.index ? packet.clone() : null;
      if (kept !== null) packets.push(kept);
      packet.unref();
    }
    const settings = decoderSettingsOf(stream, path);
    return {
      openCursor: () => createCursor({ decoder: openDecoder(settings, path, 1), packets, path }),
      close: () => {
        settings.parameters.free();
        packets.forEach((kept) => kept.free());
      },
    };
  });

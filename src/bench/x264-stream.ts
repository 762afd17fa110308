import { AV_PICTURE_TYPE_NONE } from 'node-av/constants';
import { FFmpegError, Packet, type CodecContext, type Frame } from 'node-av/lib';
import { receivedPackets } from '../media/received-packets';
import { openX264Context } from '../media/x264-context';
import { ENCODING } from './encoding';

export interface X264StreamSettings {
  readonly width: number;
  readonly height: number;
  /** Whole frames a second. */
  readonly fps: number;
}

/** x264 as FFmpeg's own command runs it: one stream, and as many threads as FFmpeg likes. */
export interface X264Stream {
  readonly context: CodecContext;
  /**
   * Hands over the next picture as soon as x264 has taken the one before; the caller may go on in the meantime. The
   * frame is only lent, what it holds must not change.
   */
  readonly encode: (frame: Frame) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly close: () => void;
}

/** @param onPacket is lent each packet as it comes out of x264 */
export const openX264Stream = async (
  settings: X264StreamSettings,
  onPacket: (packet: Packet) => void,
): Promise<X264Stream> => {
  const context = await openX264Context({ ...settings, threads: 0, options: ENCODING });
  const packet = new Packet();
  packet.alloc();
  let sent = 0;
  let taken: Promise<number> = Promise.resolve(0);

  const settle = async (): Promise<void> => {
    FFmpegError.throwIfError(await taken, 'hand a picture to x264');
    for (const ready of receivedPackets(context, packet)) onPacket(ready);
  };

  return {
    context,
    encode: async (frame) => {
      await settle();
      const picture = frame.clone();
      if (picture === null) throw new Error('no memory for a picture');
      picture.pts = BigInt(sent);
      // What a decoder or a filter says of its own pictures would make x264 do the same.
      picture.pictType = AV_PICTURE_TYPE_NONE;
      sent += 1;
      taken = context.sendFrame(picture).finally(() => picture.free());
    },
    finish: async () => {
      await settle();
      taken = context.sendFrame(null);
      await settle();
    },
    close: () => {
      packet.free();
      context.freeContext();
    },
  };
};

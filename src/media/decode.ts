import { AVERROR_EOF } from 'node-av/constants';
import { avGetPixFmtName, Frame, Packet, type FormatContext, type Stream } from 'node-av/lib';
import { setImmediate } from 'node:timers/promises';
import { checkFfmpeg, decoderSettingsOf, openDecoder } from './open-media';
import { receivedFrames } from './received-frames';

/**
 * Decodes one stream of an open file from its first frame to its last, the ones a decoder holds back included. Other work
 * of the process goes on between two frames.
 * @param onFrame is lent each frame: copy what must outlive the call
 * @returns the number of frames and FFmpeg's name of their pixel format (`yuv420p`)
 * @throws UserError at the first packet that does not decode
 */
export const decodeStream = async (
  input: FormatContext,
  stream: Stream,
  path: string,
  onFrame: (frame: Frame, index: number) => void | Promise<void> = () => undefined,
): Promise<{ frames: number; pixelFormat: string }> => {
  const settings = decoderSettingsOf(stream, path);
  using decoder = openDecoder(settings, path);
  settings.parameters.free();
  using packet = new Packet();
  packet.alloc();
  using frame = new Frame();
  frame.alloc();
  let frames = 0;

  const takeFrames = async (): Promise<void> => {
    const step = (): string => `decoded after frame ${frames}`;
    for (const received of receivedFrames(decoder, frame, path, step)) {
      await onFrame(received, frames);
      frames += 1;
      await setImmediate();
    }
  };

  for (;;) {
    const code = await input.readFrame(packet);
    if (code === AVERROR_EOF) break;
    checkFfmpeg(code, path, `read after frame ${frames}`);
    if (packet.streamIndex === stream.index) {
      checkFfmpeg(decoder.sendPacketSync(packet), path, `decoded after frame ${frames}`);
      await takeFrames();
    }
    packet.unref();
  }
  checkFfmpeg(decoder.sendPacketSync(null), path, 'decoded to its end');
  await takeFrames();
  return { frames, pixelFormat: avGetPixFmtName(decoder.pixelFormat) ?? 'unknown' };
};

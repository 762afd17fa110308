import { AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants';
import { avGetPixFmtName, Frame, Packet, type FormatContext, type Stream } from 'node-av/lib';
import { setImmediate } from 'node:timers/promises';
import { checkFfmpeg, decoderSettingsOf, openDecoder } from './open-media';

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

  // Not node-av's asynchronous calls: on a worker thread codecs have crashed the process.
  const takeFrames = async (): Promise<void> => {
    for (;;) {
      const code = decoder.receiveFrameSync(frame);
      if (code === AVERROR_EAGAIN || code === AVERROR_EOF) return;
      checkFfmpeg(code, path, `decoded after frame ${frames}`);
      await onFrame(frame, frames);
      frames += 1;
      frame.unref();
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

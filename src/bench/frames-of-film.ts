import { AVERROR_EAGAIN, AVERROR_EOF, AVMEDIA_TYPE_VIDEO } from 'node-av/constants';
import { FormatContext, Frame, Packet } from 'node-av/lib';
import { checkFfmpeg, decoderSettingsOf, findStream, openDecoder } from '../media/open-media';

/**
 * The frames of a film's picture track, from the first on, each lent until the next is asked for. Only synchronous calls:
 * on the threads of the others VP9's decoder has crashed.
 * @throws UserError when the file is not media or does not decode
 */
export function* framesOfFilm(path: string): Generator<Frame> {
  const input = new FormatContext();
  try {
    checkFfmpeg(input.openInputSync(path), path, 'opened');
    checkFfmpeg(input.findStreamInfoSync(), path, 'read');
    const stream = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (stream === null) throw new Error(`"${path}" has no picture`);
    const settings = decoderSettingsOf(stream, path);
    using decoder = openDecoder(settings, path);
    settings.parameters.free();
    using packet = new Packet();
    packet.alloc();
    using frame = new Frame();
    frame.alloc();
    for (let hasEnded = false; !hasEnded; packet.unref()) {
      const code = input.readFrameSync(packet);
      hasEnded = code === AVERROR_EOF;
      if (!hasEnded) checkFfmpeg(code, path, 'read');
      if (!hasEnded && packet.streamIndex !== stream.index) continue;
      checkFfmpeg(decoder.sendPacketSync(hasEnded ? null : packet), path, 'decoded');
      for (;;) {
        const received = decoder.receiveFrameSync(frame);
        if (received === AVERROR_EAGAIN || received === AVERROR_EOF) break;
        checkFfmpeg(received, path, 'decoded');
        yield frame;
        frame.unref();
      }
    }
  } finally {
    input.closeInputSync();
  }
}

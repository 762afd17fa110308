import { AVERROR_EOF, AVMEDIA_TYPE_VIDEO } from 'node-av/constants';
import { FormatContext, Frame, Packet } from 'node-av/lib';
import { checkFfmpeg, decoderSettingsOf, findStream, openDecoder } from '../media/open-media';
import { receivedFrames } from '../media/received-frames';

/**
 * The frames of a film's picture track, from the first on, each lent until the next is asked for.
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
      yield* receivedFrames(decoder, frame, path, () => 'decoded');
    }
  } finally {
    input.closeInputSync();
  }
}

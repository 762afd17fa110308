import { AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants';
import { FFmpegError, type CodecContext, type Packet } from 'node-av/lib';

/**
 * The packets that an encoder has ready, one after the other.
 * @param packet each of them is lent in it until the next is asked for
 * @throws FFmpegError
 */
export function* receivedPackets(encoder: CodecContext, packet: Packet): Generator<Packet> {
  for (;;) {
    const code = encoder.receivePacketSync(packet);
    if (code === AVERROR_EAGAIN || code === AVERROR_EOF) return;
    FFmpegError.throwIfError(code, 'take a packet from the encoder');
    yield packet;
    packet.unref();
  }
}

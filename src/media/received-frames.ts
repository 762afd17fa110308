import { AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants';
import type { CodecContext, Frame } from 'node-av/lib';
import { checkFfmpeg } from './open-media';

/**
 * The frames that a decoder has ready, one after the other. Not by node-av's asynchronous calls: on a worker thread codecs
 * have crashed the process.
 * @param frame each of them is lent in it until the next is asked for
 * @param step says in a failure how far it came
 * @throws UserError
 */
export function* receivedFrames(
  decoder: CodecContext,
  frame: Frame,
  path: string,
  step: () => string,
): Generator<Frame> {
  for (;;) {
    const code = decoder.receiveFrameSync(frame);
    if (code === AVERROR_EAGAIN || code === AVERROR_EOF) return;
    checkFfmpeg(code, path, step());
    yield frame;
    frame.unref();
  }
}

import { FFmpegError, Frame } from 'node-av/lib';

/**
 * A picture with memory of its own, which stays where it is.
 * @throws FFmpegError when there is no memory
 */
export const allocPicture = ({
  width,
  height,
  format,
}: Pick<Frame, 'width' | 'height' | 'format'>): Frame => {
  const frame = new Frame();
  frame.alloc();
  frame.width = width;
  frame.height = height;
  frame.format = format;
  FFmpegError.throwIfError(frame.allocBuffer(), 'allocate a picture');
  return frame;
};

import type { FrameSize } from '../../workout/film-size';
import { pictureBytes, pictureIn, type YuvPicture } from './yuv-picture';

/** Room for pictures that are made one after the other: a new one takes the place of the oldest. */
export interface PictureRing {
  /**
   * @param onGone called when the picture's place is taken by another: it must not be looked at any more
   * @returns a picture with anything on it
   * @throws RangeError when it is larger than the whole ring
   */
  readonly make: (size: FrameSize, onGone: () => void) => YuvPicture;
}

interface Tenant {
  readonly start: number;
  readonly end: number;
  readonly onGone: () => void;
}

/**
 * One piece of memory for all: thousands of pictures of a megabyte that come and go would leave it full of holes, and each
 * would call the garbage collector.
 */
export const createPictureRing = (capacityInBytes: number): PictureRing => {
  // Not before the first picture: Node fills it with zeros, and until then a browser may need the room.
  let memory: Buffer | null = null;
  /** In the order in which they came; in the memory too, but for one place where it begins again. */
  const tenants: Tenant[] = [];
  let next = 0;

  const evict = (): void => tenants.shift()?.onGone();

  /** Whoever lies behind `next` is older than whoever lies before it. */
  const makeRoom = (end: number): void => {
    for (let oldest = tenants[0]; oldest !== undefined; oldest = tenants[0]) {
      if (oldest.start < next || oldest.start >= end) return;
      evict();
    }
  };

  const beginAgain = (): void => {
    makeRoom(capacityInBytes);
    next = 0;
  };

  return {
    make: (size, onGone) => {
      const bytes = pictureBytes(size);
      if (bytes > capacityInBytes) {
        throw new RangeError(`a picture of ${bytes} bytes is larger than ${capacityInBytes}`);
      }
      if (next + bytes > capacityInBytes) beginAgain();
      const start = next;
      const end = start + bytes;
      makeRoom(end);
      tenants.push({ start, end, onGone });
      next = end;
      memory ??= Buffer.allocUnsafeSlow(capacityInBytes);
      return pictureIn(memory.subarray(start, end), size);
    },
  };
};

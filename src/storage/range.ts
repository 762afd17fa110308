import type { ByteRange } from './storage';

/** First and last byte, both included; of an empty object 0 and -1. */
export interface ResolvedRange {
  readonly start: number;
  readonly end: number;
}

const isPlace = (place: number): boolean => Number.isSafeInteger(place) && place >= 0;

/** @throws RangeError when it is none, whatever the object's size */
export const checkRange = ({ start, end = start }: ByteRange): void => {
  if (isPlace(start) && isPlace(end) && end >= start) return;
  throw new RangeError(
    `bytes ${start} to ${end} are no range; allowed: whole numbers from 0 in order`,
  );
};

/** The error of a range that begins behind the last byte. */
export const behindTheEnd = ({ start }: ByteRange, totalBytes: number | null): RangeError =>
  new RangeError(
    `byte ${start} lies behind the last one${totalBytes === null ? '' : ` of ${totalBytes}`}`,
  );

/**
 * What is to be read of an object: a range that ends behind the last byte is cut there.
 * @throws RangeError when it begins there, or is none
 */
export const resolveRange = (range: ByteRange | undefined, totalBytes: number): ResolvedRange => {
  if (range === undefined) return { start: 0, end: totalBytes - 1 };
  checkRange(range);
  if (range.start >= totalBytes) throw behindTheEnd(range, totalBytes);
  return { start: range.start, end: Math.min(range.end ?? totalBytes - 1, totalBytes - 1) };
};

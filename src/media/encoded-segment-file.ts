import type { EncodedPicture, EncodedSegment } from './encoded-video';

/** Changes with the layout of the bytes: a part of every segment's key. */
export const SEGMENT_FORMAT = 'segment-1';

const NUMBERS_A_PICTURE = 3;

/**
 * A segment as bytes to keep: 32-bit numbers (length of the extra data, number of pictures; then length, frame and
 * keyframe of each), then the data.
 */
export const packSegment = ({ extraData, pictures }: EncodedSegment): Buffer => {
  const numbers = [
    extraData.length,
    pictures.length,
    ...pictures.flatMap(({ data, frame, isKeyframe }) => [data.length, frame, isKeyframe ? 1 : 0]),
  ];
  const head = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => head.writeUInt32LE(number, index * 4));
  return Buffer.concat([head, extraData, ...pictures.map(({ data }) => data)]);
};

/**
 * The segment that {@link packSegment} packed.
 * @throws RangeError when the bytes are not a whole segment
 */
export const unpackSegment = (bytes: Buffer): EncodedSegment => {
  let at = 0;
  const number = (): number => {
    at += 4;
    return bytes.readUInt32LE(at - 4);
  };
  const [extraLength, count] = [number(), number()];
  if (at + count * NUMBERS_A_PICTURE * 4 > bytes.length)
    throw new RangeError('the segment ends early');
  const listed = Array.from({ length: count }, () => ({
    length: number(),
    frame: number(),
    isKeyframe: number() === 1,
  }));
  const take = (length: number): Buffer => {
    if (at + length > bytes.length) throw new RangeError('the segment ends early');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const extraData = take(extraLength);
  const pictures = listed.map(({ length, frame, isKeyframe }): EncodedPicture => ({
    data: take(length),
    frame,
    isKeyframe,
  }));
  if (at !== bytes.length) throw new RangeError('the segment is longer than its pictures');
  return { extraData, pictures };
};

/** A box of an MP4 file (ISO/IEC 14496-12): four letters and what they hold. */
export interface Mp4Box {
  readonly type: string;
  readonly body: Buffer;
}

const HEADER_BYTES = 8;
const LONG_HEADER_BYTES = 16;

/** The length of a box's header and of the whole box; a size of 0 reaches to the end. */
export const readBoxHeader = (
  header: Buffer,
  bytesToEnd: number,
): { type: string; headerBytes: number; size: number } => {
  const shortSize = header.readUInt32BE(0);
  const type = header.toString('latin1', 4, 8);
  if (shortSize === 1) {
    return { type, headerBytes: LONG_HEADER_BYTES, size: Number(header.readBigUInt64BE(8)) };
  }
  return { type, headerBytes: HEADER_BYTES, size: shortSize === 0 ? bytesToEnd : shortSize };
};

/**
 * The boxes that fill a buffer one after the other.
 * @throws RangeError when one reaches beyond the buffer
 */
export const parseBoxes = (buffer: Buffer): Mp4Box[] => {
  const boxes: Mp4Box[] = [];
  for (let at = 0; at + HEADER_BYTES <= buffer.length;) {
    const { type, headerBytes, size } = readBoxHeader(buffer.subarray(at), buffer.length - at);
    if (size < headerBytes || at + size > buffer.length) {
      throw new RangeError(
        `box "${type}" at byte ${at} says ${size} bytes; ${buffer.length - at} left`,
      );
    }
    boxes.push({ type, body: buffer.subarray(at + headerBytes, at + size) });
    at += size;
  }
  return boxes;
};

export const uint8 = (...values: number[]): Buffer => Buffer.from(values);

export const uint16 = (...values: number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => buffer.writeUInt16BE(value, index * 2));
  return buffer;
};

export const uint32 = (...values: number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32BE(value, index * 4));
  return buffer;
};

export const uint64 = (...values: bigint[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 8);
  values.forEach((value, index) => buffer.writeBigUInt64BE(value, index * 8));
  return buffer;
};

export const box = (type: string, ...parts: readonly Buffer[]): Buffer => {
  const size = parts.reduce((sum, part) => sum + part.length, HEADER_BYTES);
  return Buffer.concat([uint32(size), Buffer.from(type, 'latin1'), ...parts]);
};

/** A box that begins with a version and 24 bits of flags. */
export const fullBox = (
  type: string,
  { version = 0, flags = 0 }: { version?: number; flags?: number },
  ...parts: readonly Buffer[]
): Buffer => box(type, uint32(version * 2 ** 24 + flags), ...parts);

import { crc32 } from 'node:zlib';

const MAGIC = 'coach-1\n';
const LENGTH_AT = 8;
const CHECKSUM_AT = 12;

/** What stands before the content, bytes; a multiple of 8, so that the content begins where any typed array may. */
export const ENTRY_HEADER_BYTES = 16;

/**
 * The key is part of the sum: an entry that was moved or renamed is as wrong as a damaged one. The content comes first,
 * since zlib forgets what it began with when it is given nothing.
 */
const checksum = (key: string, content: Uint8Array): number => crc32(key, crc32(content));

/** The header of an entry: what it is, how long its content is, and a CRC-32 of key and content. */
export const entryHeader = (key: string, content: Uint8Array): Buffer => {
  const header = Buffer.alloc(ENTRY_HEADER_BYTES);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(content.byteLength, LENGTH_AT);
  header.writeUInt32LE(checksum(key, content), CHECKSUM_AT);
  return header;
};

/** The content of an entry's file, not copied; `null` when a single bit of it is not as it was written. */
export const entryContent = (key: string, file: Buffer): Buffer | null => {
  if (file.byteLength < ENTRY_HEADER_BYTES) return null;
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  const content = file.subarray(ENTRY_HEADER_BYTES);
  if (file.readUInt32LE(LENGTH_AT) !== content.byteLength) return null;
  return file.readUInt32LE(CHECKSUM_AT) === checksum(key, content) ? content : null;
};

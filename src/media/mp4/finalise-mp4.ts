import { open, type FileHandle } from 'node:fs/promises';
import { box, readBoxHeader } from './boxes';
import { chapterSamples, type ChapterList } from './chapters';
import { editMovie } from './movie';

interface FileBox {
  readonly type: string;
  readonly start: number;
  readonly headerBytes: number;
  readonly size: number;
}

const LONGEST_HEADER_BYTES = 16;
const MDAT_HEADER_BYTES = 8;

/** The boxes at a file's top level, without reading what they hold. */
const listFileBoxes = async (file: FileHandle): Promise<FileBox[]> => {
  const { size: fileSize } = await file.stat();
  const boxes: FileBox[] = [];
  for (let start = 0; start < fileSize;) {
    const header = Buffer.alloc(LONGEST_HEADER_BYTES);
    await file.read(header, 0, LONGEST_HEADER_BYTES, start);
    const { type, headerBytes, size } = readBoxHeader(header, fileSize - start);
    if (size < headerBytes || start + size > fileSize) {
      throw new RangeError(`box "${type}" at byte ${start} says ${size} bytes`);
    }
    boxes.push({ type, start, headerBytes, size });
    start += size;
  }
  return boxes;
};

const readBody = async (
  file: FileHandle,
  { start, headerBytes, size }: FileBox,
): Promise<Buffer> => {
  const body = Buffer.alloc(size - headerBytes);
  await file.read(body, 0, body.length, start + headerBytes);
  return body;
};

interface Layout {
  readonly placed: readonly { readonly source: FileBox; readonly start: number }[];
  /** Where a byte of the old file stands in the new one. */
  readonly moved: (offset: bigint) => bigint;
  /** Length of the new file up to the chapter titles. */
  readonly end: number;
}

/**
 * The new file: file type, then the movie (players start at once: "fast start"), then the rest in its old order.
 * `free` is room nobody needs any more.
 */
const layOut = (boxes: readonly FileBox[], movieBytes: number): Layout => {
  let end = movieBytes;
  const placed = boxes
    .filter(({ type }) => type !== 'moov' && type !== 'free')
    .map((source) => {
      const start = source.type === 'ftyp' ? 0 : end;
      end += source.size;
      return { source, start };
    });
  const moved = (offset: bigint): bigint => {
    const at = Number(offset);
    const place = placed.find(
      ({ source }) => at >= source.start && at < source.start + source.size,
    );
    return place ? BigInt(at - place.source.start + place.start) : offset;
  };
  return { placed, moved, end };
};

const COPY_BYTES = 4 * 2 ** 20;

const copyRange = async (
  from: FileHandle,
  { start, size }: FileBox,
  to: FileHandle,
  signal: AbortSignal,
): Promise<void> => {
  const buffer = Buffer.alloc(Math.min(COPY_BYTES, size));
  for (let copied = 0; copied < size;) {
    signal.throwIfAborted();
    const wanted = Math.min(buffer.length, size - copied);
    const { bytesRead } = await from.read(buffer, 0, wanted, start + copied);
    if (bytesRead === 0) throw new RangeError(`the file ends ${size - copied} bytes early`);
    await to.writeFile(buffer.subarray(0, bytesRead));
    copied += bytesRead;
  }
};

/**
 * Turns a plain MP4 into the file that people download, without touching picture or sound: index first, title, and
 * chapters both as the list that VLC, mpv and FFmpeg read and as the track that Apple's players read. Sound begins and ends
 * with the picture: the encoder's priming is edited out.
 * @throws Error with `code` ENOSPC when the disk is full; RangeError when the input is not an MP4; the signal's reason
 */
export const finaliseMp4 = async ({
  input,
  output,
  title,
  list,
  audioPrimingInSamples,
  signal,
}: {
  input: string;
  output: string;
  title: string;
  list: ChapterList;
  audioPrimingInSamples: number;
  signal: AbortSignal;
}): Promise<void> => {
  const source = await open(input, 'r');
  try {
    const boxes = await listFileBoxes(source);
    const movieBox = boxes.find(({ type }) => type === 'moov');
    if (movieBox === undefined) throw new RangeError(`"${input}" has no movie box`);
    const movie = await readBody(source, movieBox);
    const movieFor = ({ moved, end }: Layout): Buffer =>
      editMovie(movie, {
        title,
        list,
        audioPrimingInSamples,
        moved,
        chapterSamplesOffset: BigInt(end + MDAT_HEADER_BYTES),
      });
    // Every offset is 64-bit, so the movie's size is known before the offsets are.
    const layout = layOut(boxes, movieFor(layOut(boxes, 0)).length);

    const target = await open(output, 'wx');
    try {
      for (const { source: part } of layout.placed) {
        await copyRange(source, part, target, signal);
        if (part.type === 'ftyp') await target.writeFile(movieFor(layout));
      }
      await target.writeFile(box('mdat', ...chapterSamples(list)));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
};

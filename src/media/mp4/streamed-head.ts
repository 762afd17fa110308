import { box, parseBoxes, readBoxHeader } from './boxes';
import { chapterListBox, type ChapterList } from './chapters';

const LONGEST_HEADER_BYTES = 16;

/** Where the movie box begins and ends; `null` as long as its end has not arrived. */
const findMovie = (bytes: Buffer): { start: number; end: number } | null => {
  for (let start = 0; start + LONGEST_HEADER_BYTES <= bytes.length;) {
    const { type, size } = readBoxHeader(bytes.subarray(start), bytes.length - start);
    const end = start + size;
    if (end > bytes.length) return null;
    if (type === 'moov') return { start, end };
    start = end;
  }
  return null;
};

const withChapterList = (movie: Buffer, list: ChapterList): Buffer => {
  const kept = parseBoxes(movie);
  const userData = kept.filter(({ type }) => type === 'udta').map(({ body }) => body);
  return box(
    'moov',
    ...kept.filter(({ type }) => type !== 'udta').map(({ type, body }) => box(type, body)),
    box('udta', ...userData, chapterListBox(list)),
  );
};

/**
 * Puts a chapter list into the movie box of a fragmented MP4 on its way. Fragments count from themselves, so the movie may
 * grow; an index of fragments at the end would be wrong.
 * @returns takes the film chunk by chunk and gives back what can go on: nothing until the movie is whole
 */
export const chaptersIntoHead = (list: ChapterList): ((chunk: Buffer) => Buffer) => {
  let head: Buffer | null = Buffer.alloc(0);
  return (chunk) => {
    if (head === null) return chunk;
    head = Buffer.concat([head, chunk]);
    const found = findMovie(head);
    if (found === null) return Buffer.alloc(0);
    const { start, end } = found;
    const [movie] = parseBoxes(head.subarray(start, end));
    const edited = Buffer.concat([
      head.subarray(0, start),
      withChapterList(movie?.body ?? Buffer.alloc(0), list),
      head.subarray(end),
    ]);
    head = null;
    return edited;
  };
};

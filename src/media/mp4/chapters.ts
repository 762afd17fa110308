import { box, fullBox, parseBoxes, uint16, uint32, uint64, uint8 } from './boxes';

/** A named stretch of a film, in frames. */
export interface FilmChapter {
  readonly title: string;
  readonly startFrame: number;
  readonly endFrame: number;
}

export interface ChapterList {
  readonly chapters: readonly FilmChapter[];
  readonly fps: number;
}

/** The list counts its chapters, and each title its bytes, in eight bits. */
const MAX_IN_8_BITS = 255;
const HUNDRED_NANOSECONDS = 10_000_000;

/** UTF-8 cut at a whole character, at most 255 bytes. */
const shortTitle = (title: string): Buffer => {
  let text = title;
  while (Buffer.byteLength(text) > MAX_IN_8_BITS) text = [...text].slice(0, -1).join('');
  return Buffer.from(text);
};

/** `chpl`: the list that VLC, mpv and FFmpeg read. */
export const chapterListBox = ({ chapters, fps }: ChapterList): Buffer => {
  const listed = chapters.slice(0, MAX_IN_8_BITS);
  const entries = listed.flatMap(({ title, startFrame }) => {
    const text = shortTitle(title);
    const start = BigInt(Math.round((startFrame * HUNDRED_NANOSECONDS) / fps));
    return [uint64(start), uint8(text.length), text];
  });
  return fullBox('chpl', { version: 1 }, uint32(0), uint8(listed.length), ...entries);
};

/** The titles and start times (seconds) of a `chpl` box's body. */
export const readChapterList = (body: Buffer): { title: string; startInSeconds: number }[] => {
  const chapters = [];
  let at = 9;
  for (let left = body.readUInt8(8); left > 0; left--) {
    const length = body.readUInt8(at + 8);
    chapters.push({
      startInSeconds: Number(body.readBigUInt64BE(at)) / HUNDRED_NANOSECONDS,
      title: body.toString('utf8', at + 9, at + 9 + length),
    });
    at += 9 + length;
  }
  return chapters;
};

const UNITY_MATRIX = uint32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
const IN_MOVIE = 2;
const SELF_CONTAINED = 1;
const UNDETERMINED_LANGUAGE = 0x55c4;

/** The samples of the chapter track: each a length, the title, and a mark that it is UTF-8. */
export const chapterSamples = ({ chapters }: ChapterList): Buffer[] =>
  chapters.map(({ title }) => {
    const text = Buffer.from(title);
    return Buffer.concat([uint16(text.length), text, box('encd', uint32(0x100))]);
  });

/** How a QuickTime text track is drawn; a chapter track never is. */
const textSampleEntry = (): Buffer =>
  box(
    'text',
    uint32(0), // reserved
    uint16(0, 1), // reserved, data reference
    uint32(0, 1), // display flags, centred
    uint16(0, 0, 0), // background
    uint16(0, 0, 0, 0), // text box
    uint32(0, 0), // reserved
    uint16(0, 0), // font, face
    uint8(0), // reserved
    uint16(0), // reserved
    uint16(0, 0, 0), // foreground
    uint8(0), // font name
  );

const sampleTable = (
  list: ChapterList,
  samples: readonly Buffer[],
  chunkOffset: bigint,
): Buffer => {
  const times = list.chapters.flatMap(({ startFrame, endFrame }) => [1, endFrame - startFrame]);
  const count = list.chapters.length;
  return box(
    'stbl',
    fullBox('stsd', {}, uint32(1), textSampleEntry()),
    fullBox('stts', {}, uint32(count, ...times)),
    fullBox('stsc', {}, uint32(1, 1, count, 1)),
    fullBox('stsz', {}, uint32(0, count, ...samples.map((sample) => sample.length))),
    fullBox('co64', {}, uint32(1), uint64(chunkOffset)),
  );
};

/**
 * The QuickTime chapter track (`trak`) that Apple's players read: a text track whose samples are the titles.
 * @param movieTimescale units a second of the movie header
 * @param chunkOffset where in the file {@link chapterSamples} begin
 */
export const chapterTrackBox = (
  list: ChapterList,
  {
    trackId,
    movieTimescale,
    chunkOffset,
  }: { trackId: number; movieTimescale: number; chunkOffset: bigint },
): Buffer => {
  const frames = list.chapters.at(-1)?.endFrame ?? 0;
  const movieDuration = Math.round((frames * movieTimescale) / list.fps);
  return box(
    'trak',
    fullBox(
      'tkhd',
      { flags: IN_MOVIE },
      uint32(0, 0, trackId, 0, movieDuration, 0, 0),
      uint16(0, 0, 0, 0),
      UNITY_MATRIX,
      uint32(0, 0),
    ),
    box(
      'mdia',
      fullBox('mdhd', {}, uint32(0, 0, list.fps, frames), uint16(UNDETERMINED_LANGUAGE, 0)),
      fullBox(
        'hdlr',
        {},
        uint32(0),
        Buffer.from('text'),
        uint32(0, 0, 0),
        Buffer.from('Chapters\0'),
      ),
      box(
        'minf',
        box(
          'gmhd',
          fullBox('gmin', {}, uint16(0x40, 0x8000, 0x8000, 0x8000, 0, 0)),
          box('text', UNITY_MATRIX),
        ),
        box('dinf', fullBox('dref', {}, uint32(1), fullBox('url ', { flags: SELF_CONTAINED }))),
        sampleTable(list, chapterSamples(list), chunkOffset),
      ),
    ),
  );
};

/** `tref`: tells a picture or sound track which track names its chapters. */
export const chapterReferenceBox = (trackId: number): Buffer =>
  box('tref', box('chap', uint32(trackId)));

/** The chapters of a movie box's body, or none. */
export const chaptersOfMovie = (movie: Buffer): { title: string; startInSeconds: number }[] => {
  const userData = parseBoxes(movie).find(({ type }) => type === 'udta');
  const list = userData && parseBoxes(userData.body).find(({ type }) => type === 'chpl');
  return list ? readChapterList(list.body) : [];
};

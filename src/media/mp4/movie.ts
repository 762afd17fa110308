import { box, fullBox, parseBoxes, uint32, uint64, type Mp4Box } from './boxes';
import { chapterListBox, chapterReferenceBox, chapterTrackBox, type ChapterList } from './chapters';

export interface MovieEdit {
  readonly title: string;
  readonly list: ChapterList;
  /** Samples that the audio encoder put before the sound's true beginning, without writing it down. */
  readonly audioPrimingInSamples: number;
  /** Where a byte of the old file stands in the new one. */
  readonly moved: (offset: bigint) => bigint;
  /** Where the chapter titles begin in the new file. */
  readonly chapterSamplesOffset: bigint;
}

const whole = ({ type, body }: Mp4Box): Buffer => box(type, body);

const mapBoxes = (body: Buffer, change: (inner: Mp4Box) => Buffer): Buffer =>
  Buffer.concat(parseBoxes(body).map(change));

/** Every table of chunk offsets is written as 64-bit, so that the movie's size does not depend on the offsets. */
const movedChunkOffsets = ({ type, body }: Mp4Box, moved: MovieEdit['moved']): Buffer => {
  const count = body.readUInt32BE(4);
  const offsets = Array.from({ length: count }, (_, index) =>
    type === 'stco'
      ? BigInt(body.readUInt32BE(8 + index * 4))
      : body.readBigUInt64BE(8 + index * 8),
  );
  return fullBox('co64', {}, uint32(count), uint64(...offsets.map(moved)));
};

const SAMPLE_TABLE_PATH = new Set(['mdia', 'minf', 'stbl']);

const withMovedChunks = (inner: Mp4Box, moved: MovieEdit['moved']): Buffer => {
  if (SAMPLE_TABLE_PATH.has(inner.type)) {
    return box(
      inner.type,
      mapBoxes(inner.body, (child) => withMovedChunks(child, moved)),
    );
  }
  return inner.type === 'stco' || inner.type === 'co64'
    ? movedChunkOffsets(inner, moved)
    : whole(inner);
};

/** A handler box holds its type behind version, flags and four reserved bytes. */
const isSoundTrack = (track: Mp4Box): boolean =>
  parseBoxes(track.body)
    .filter(({ type }) => type === 'mdia')
    .flatMap(({ body }) => parseBoxes(body))
    .some(({ type, body }) => type === 'hdlr' && body.toString('latin1', 8, 12) === 'soun');

/** One edit: play from this sample of the track on, for as long as the picture lasts. */
const editListBox = (durationInMovieTime: number, firstSample: number): Buffer => {
  const normalSpeed = 0x0001_0000;
  return box(
    'edts',
    fullBox('elst', {}, uint32(1), uint32(durationInMovieTime, firstSample, normalSpeed)),
  );
};

interface Movie {
  readonly timescale: number;
  readonly nextTrackId: number;
}

const editTrack = (
  track: Mp4Box,
  { list, audioPrimingInSamples, moved }: MovieEdit,
  { timescale, nextTrackId }: Movie,
): Buffer => {
  const isSound = isSoundTrack(track);
  const lengthInFrames = list.chapters.at(-1)?.endFrame ?? 0;
  return box(
    'trak',
    chapterReferenceBox(nextTrackId),
    mapBoxes(track.body, (inner) =>
      isSound && inner.type === 'edts'
        ? editListBox(Math.round((lengthInFrames / list.fps) * timescale), audioPrimingInSamples)
        : withMovedChunks(inner, moved),
    ),
  );
};

const textItem = (type: string, text: string): Buffer => {
  const utf8 = 1;
  return box(type, box('data', uint32(utf8, 0), Buffer.from(text)));
};

const userDataBox = ({ title, list }: MovieEdit): Buffer =>
  box(
    'udta',
    fullBox(
      'meta',
      {},
      fullBox('hdlr', {}, uint32(0), Buffer.from('mdirappl'), uint32(0, 0), Buffer.from([0])),
      box('ilst', textItem('\u00a9nam', title), textItem('\u00a9too', 'Virtual AI Coach')),
    ),
    chapterListBox(list),
  );

/** Timescale and next free track id of a movie header; version 1 has 64-bit times. */
const readMovieHeader = (header: Buffer): Movie => ({
  timescale: header.readUInt32BE(header.readUInt8(0) === 1 ? 20 : 12),
  nextTrackId: header.readUInt32BE(header.length - 4),
});

const withNextTrackId = (header: Buffer, nextTrackId: number): Buffer =>
  Buffer.concat([header.subarray(0, -4), uint32(nextTrackId)]);

/**
 * A movie box like the given one, with a title, chapters in both of the ways players know, and its chunk offsets moved.
 * @param movie the body of the old `moov`
 * @throws RangeError when the box is malformed
 */
export const editMovie = (movie: Buffer, edit: MovieEdit): Buffer => {
  const boxes = parseBoxes(movie);
  const header = boxes.find(({ type }) => type === 'mvhd');
  if (header === undefined) throw new RangeError('the movie has no header');
  const old = readMovieHeader(header.body);
  const { timescale, nextTrackId } = old;
  const kept = boxes.filter(({ type }) => type !== 'udta' && type !== 'mvhd');
  return box(
    'moov',
    box('mvhd', withNextTrackId(header.body, nextTrackId + 1)),
    ...kept.map((inner) => (inner.type === 'trak' ? editTrack(inner, edit, old) : whole(inner))),
    chapterTrackBox(edit.list, {
      trackId: nextTrackId,
      movieTimescale: timescale,
      chunkOffset: edit.chapterSamplesOffset,
    }),
    userDataBox(edit),
  );
};

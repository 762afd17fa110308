/** What the beginning of a fragmented MP4 says of it. */
export interface Mp4Init {
  /** For `MediaSource`: `video/mp4; codecs="avc1.640028,mp4a.40.2"`. */
  readonly mimeType: string;
  /** Bytes of the initialisation segment: up to the end of `moov`. */
  readonly bytes: number;
}

interface Box {
  readonly type: string;
  readonly content: DataView;
  /** Where it ends, counted from the view that it lies in. */
  readonly end: number;
}

const HEADER_BYTES = 8;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const part = (view: DataView, from: number, to = view.byteLength): DataView =>
  new DataView(view.buffer, view.byteOffset + from, to - from);

const typeAt = (view: DataView, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));

/** The whole boxes that lie one after the other; what is cut off at the end is left out. ISO/IEC 14496-12, 4.2. */
const boxesOf = (view: DataView): Box[] => {
  const boxes: Box[] = [];
  for (let start = 0; start + HEADER_BYTES <= view.byteLength;) {
    const size = view.getUint32(start);
    const end = start + size;
    if (size < HEADER_BYTES || end > view.byteLength) break;
    boxes.push({
      type: typeAt(view, start + 4),
      content: part(view, start + HEADER_BYTES, end),
      end,
    });
    start = end;
  }
  return boxes;
};

const inside = (view: DataView | undefined, ...path: readonly string[]): DataView | undefined => {
  const [first, ...rest] = path;
  if (view === undefined || first === undefined) return view;
  return inside(boxesOf(view).find(({ type }) => type === first)?.content, ...rest);
};

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** Bytes before the boxes of a sample entry: ISO/IEC 14496-12, 12.1.3 and 12.2.3. */
const ENTRY_BYTES = { avc1: 78, mp4a: 28 } as const;

/** `avc1.` with profile, constraints and level, as RFC 6381 wants them: bytes 1 to 3 of `avcC`. */
const avcCodec = (entry: DataView): string | null => {
  const config = inside(part(entry, ENTRY_BYTES.avc1), 'avcC');
  if (config === undefined || config.byteLength < 4) return null;
  return `avc1.${[1, 2, 3].map((index) => hex(config.getUint8(index))).join('')}`;
};

const DECODER_CONFIG_TAG = 0x04;
const DECODER_SPECIFIC_TAG = 0x05;
const DECODER_CONFIG_BYTES = 13;

/** Content of the first descriptor with a tag in a row of them. ISO/IEC 14496-1, 7.2.2 and 8.3.3. */
const descriptor = (view: DataView, tag: number): DataView | null => {
  for (let at = 0; at + 2 <= view.byteLength;) {
    const found = view.getUint8(at);
    let size = 0;
    at += 1;
    for (let more = true; more && at < view.byteLength; at += 1) {
      const byte = view.getUint8(at);
      size = (size << 7) | (byte & 0x7f);
      more = (byte & 0x80) !== 0;
    }
    if (at + size > view.byteLength) return null;
    if (found === tag) return part(view, at, at + size);
    at += size;
  }
  return null;
};

/** `mp4a.40.` with the object type: the first five bits of the decoder's own configuration. */
const aacCodec = (entry: DataView): string | null => {
  const esds = inside(part(entry, ENTRY_BYTES.mp4a), 'esds');
  // Version and flags; then tag and length of the ES descriptor, whose own fields are three bytes.
  const stream = esds && descriptor(part(esds, 4), 0x03);
  const config = stream && descriptor(part(stream, 3), DECODER_CONFIG_TAG);
  const specific = config && descriptor(part(config, DECODER_CONFIG_BYTES), DECODER_SPECIFIC_TAG);
  return specific && specific.byteLength > 0 ? `mp4a.40.${specific.getUint8(0) >> 3}` : null;
};

const codecOf = (track: DataView): string | null => {
  const table = inside(track, 'mdia', 'minf', 'stbl', 'stsd');
  const entry = table && boxesOf(part(table, 8))[0];
  if (entry?.type === 'avc1') return avcCodec(entry.content);
  return entry?.type === 'mp4a' ? aacCodec(entry.content) : null;
};

/**
 * Reads the codecs out of the beginning of a film; `null`: not enough of it is there yet.
 * @throws Error when it has no track that a browser knows
 */
export const readMp4Init = (bytes: Uint8Array): Mp4Init | null => {
  const movie = boxesOf(viewOf(bytes)).find(({ type }) => type === 'moov');
  if (movie === undefined) return null;
  const codecs = boxesOf(movie.content)
    .filter(({ type }) => type === 'trak')
    .flatMap(({ content }) => codecOf(content) ?? []);
  if (codecs.length === 0) throw new Error('the film has no track that is known here');
  return { mimeType: `video/mp4; codecs="${codecs.join(',')}"`, bytes: movie.end };
};

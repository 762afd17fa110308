/** The boxes that hold a track's data references, from the outermost in. */
const WAY = ['moov', 'trak', 'mdia', 'minf', 'dinf', 'dref'] as const;
const HEADER = 8;

/** Start of a box of a type between two places. */
const findBox = (bytes: Buffer, type: string, from: number, to: number): number => {
  for (let at = from; at + HEADER <= to;) {
    if (bytes.toString('latin1', at + 4, at + HEADER) === type) return at;
    const size = bytes.readUInt32BE(at);
    if (size < HEADER) break;
    at += size;
  }
  throw new RangeError(`no box "${type}"`);
};

/** A Macintosh alias record that names a file by its absolute path, as FFmpeg's QuickTime demuxer reads it. */
const aliasTo = (path: string): Buffer => {
  const name = Buffer.from(path.length % 2 === 0 ? path : `${path}\0`);
  const record = Buffer.alloc(162 + 4 + name.length + 4);
  record.writeUInt32BE(record.length);
  record.write('alis', 4, 'latin1');
  record.writeInt16BE(2, 162);
  record.writeUInt16BE(name.length, 164);
  name.copy(record, 166);
  record.writeInt16BE(-1, 166 + name.length);
  return record;
};

/** A QuickTime film, its index at the end, that says its pictures are in another file. */
export const withForeignData = (film: Buffer, path: string): Buffer => {
  const starts: number[] = [];
  let [from, to] = [0, film.length];
  for (const type of WAY) {
    const start = findBox(film, type, from, to);
    starts.push(start);
    [from, to] = [start + HEADER, start + film.readUInt32BE(start)];
  }
  // Version, flags and the number of entries stand before the first of them.
  const first = from + 8;
  const alias = aliasTo(path);
  const grown = alias.length - (to - first);
  const made = Buffer.concat([film.subarray(0, first), alias, film.subarray(to)]);
  made.writeUInt32BE(1, first - 4);
  for (const start of starts) made.writeUInt32BE(made.readUInt32BE(start) + grown, start);
  return made;
};

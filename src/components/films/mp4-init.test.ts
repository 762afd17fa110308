import { describe, expect, it } from 'vitest';
import { readMp4Init } from './mp4-init';

const box = (type: string, ...contents: readonly Uint8Array[]): Uint8Array => {
  const size = 8 + contents.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, size);
  bytes.set(new TextEncoder().encode(type), 4);
  let at = 8;
  for (const content of contents) {
    bytes.set(content, at);
    at += content.length;
  }
  return bytes;
};
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const track = (entry: Uint8Array) =>
  box(
    'trak',
    box('mdia', box('minf', box('stbl', box('stsd', bytes(0, 0, 0, 0, 0, 0, 0, 1), entry)))),
  );

const video = track(box('avc1', new Uint8Array(78), box('avcC', bytes(1, 0x64, 0, 0x28, 0xff))));
// ES descriptor with its length in four bytes, as FFmpeg writes it; AudioSpecificConfig 0x11 0x90: AAC-LC.
const specific = bytes(5, 0x80, 0x80, 0x80, 2, 0x11, 0x90);
const config = bytes(4, 0x80, 0x80, 0x80, 13 + specific.length, ...new Uint8Array(13), ...specific);
const stream = bytes(3, 0x80, 0x80, 0x80, 3 + config.length, 0, 1, 0, ...config);
const audio = track(box('mp4a', new Uint8Array(28), box('esds', bytes(0, 0, 0, 0), stream)));
const film = bytes(...box('ftyp', bytes(1, 2, 3, 4)), ...box('moov', video, audio));

describe('the beginning of a film', () => {
  it('tells its codecs and its own length', () => {
    expect(readMp4Init(bytes(...film, 0, 0, 1))).toEqual({
      mimeType: 'video/mp4; codecs="avc1.640028,mp4a.40.2"',
      bytes: film.length,
    });
  });

  it('tells nothing while a part of it is missing', () => {
    for (const length of [0, 7, 12, film.length - 1]) {
      expect(readMp4Init(film.slice(0, length))).toBeNull();
    }
  });

  it('without sound names the picture alone', () => {
    expect(readMp4Init(box('moov', video))?.mimeType).toBe('video/mp4; codecs="avc1.640028"');
  });

  it('of something else is refused', () => {
    expect(() => readMp4Init(box('moov', track(box('hvc1', new Uint8Array(90)))))).toThrow();
  });
});

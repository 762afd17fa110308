import { describe, expect, it } from 'vitest';
import { box, parseBoxes } from './boxes';
import { chaptersOfMovie } from './chapters';
import { chaptersIntoHead } from './streamed-head';

const list = {
  fps: 30,
  chapters: [
    { title: 'Prépare-toi', startFrame: 0, endFrame: 90 },
    { title: 'Squats', startFrame: 90, endFrame: 300 },
  ],
};
const title = box('meta', Buffer.from('the title'));
const fragments = Buffer.concat([box('moof', Buffer.alloc(50)), box('mdat', Buffer.alloc(900, 7))]);

const streamed = (...movie: Buffer[]): Buffer =>
  Buffer.concat([box('ftyp', Buffer.from('isom')), box('moov', ...movie), fragments]);

const passOn = (film: Buffer, chunkBytes: number): Buffer[] => {
  const edit = chaptersIntoHead(list);
  return Array.from({ length: Math.ceil(film.length / chunkBytes) }, (_, index) =>
    edit(film.subarray(index * chunkBytes, (index + 1) * chunkBytes)),
  );
};

describe('chaptersIntoHead', () => {
  it.each([1, 7, 40, 5000])('adds the chapters to a film in chunks of %i bytes', (chunkBytes) => {
    const film = streamed(box('mvhd', Buffer.alloc(100)), box('udta', title));
    const passed = Buffer.concat(passOn(film, chunkBytes));
    const [, movie] = parseBoxes(passed);
    expect(chaptersOfMovie(movie?.body ?? Buffer.alloc(0))).toEqual([
      { title: 'Prépare-toi', startInSeconds: 0 },
      { title: 'Squats', startInSeconds: 3 },
    ]);
    expect(passed.includes(title)).toBe(true);
    expect(passed.subarray(-fragments.length)).toEqual(fragments);
  });

  it('makes room for user data where there is none', () => {
    const passed = Buffer.concat(passOn(streamed(box('mvhd', Buffer.alloc(100))), 64));
    expect(chaptersOfMovie(parseBoxes(passed)[1]?.body ?? Buffer.alloc(0))).toHaveLength(2);
  });

  it('keeps nothing back once the movie is whole', () => {
    const film = streamed(box('mvhd', Buffer.alloc(100)));
    const passed = passOn(film, film.length - fragments.length);
    expect(passed[0]?.length).toBeGreaterThan(film.length - fragments.length);
    expect(Buffer.concat(passed.slice(1))).toEqual(fragments);
  });
});

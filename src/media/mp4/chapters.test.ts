import { describe, expect, it } from 'vitest';
import { parseBoxes } from './boxes';
import { chapterListBox, chapterSamples, readChapterList } from './chapters';

const bodyOf = (box: Buffer): Buffer => {
  const [parsed] = parseBoxes(box);
  if (parsed === undefined) throw new Error('no box');
  return parsed.body;
};

const listOf = (titles: readonly string[], fps = 30) => ({
  fps,
  chapters: titles.map((title, index) => ({
    title,
    startFrame: index * 45,
    endFrame: (index + 1) * 45,
  })),
});

describe('chapterListBox', () => {
  it('is read back as it was written', () => {
    const list = listOf(['Prépare-toi', 'Squats · Tour 1 sur 3']);
    expect(readChapterList(bodyOf(chapterListBox(list)))).toEqual([
      { title: 'Prépare-toi', startInSeconds: 0 },
      { title: 'Squats · Tour 1 sur 3', startInSeconds: 1.5 },
    ]);
  });

  it('cuts a long title at a whole character', () => {
    const [chapter] = readChapterList(bodyOf(chapterListBox(listOf(['é'.repeat(200)]))));
    expect(chapter?.title).toBe('é'.repeat(127));
  });

  it('lists 255 chapters at most', () => {
    const list = listOf(Array.from({ length: 300 }, (_, index) => `Chapter ${index}`));
    expect(readChapterList(bodyOf(chapterListBox(list)))).toHaveLength(255);
  });
});

describe('chapterSamples', () => {
  it('are a length, the title and the mark of UTF-8', () => {
    expect(chapterSamples(listOf(['Été']))[0]?.toString('hex')).toBe(
      `0005${Buffer.from('Été').toString('hex')}0000000c${Buffer.from('encd').toString('hex')}00000100`,
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  chapterIndexAt,
  nextChapterFrame,
  previousChapterFrame,
  shareOfChapter,
} from './chapter-steps';

const CHAPTERS = [
  { title: 'Get ready', startFrame: 0, endFrame: 150 },
  { title: 'Air squats', startFrame: 150, endFrame: 1350 },
  { title: 'Well done', startFrame: 1350, endFrame: 1500 },
];

describe('steps between chapters', () => {
  it('finds the chapter under a frame', () => {
    expect([0, 149, 150, 1349, 1350, 9999].map((frame) => chapterIndexAt(CHAPTERS, frame))).toEqual(
      [0, 0, 1, 1, 2, 2],
    );
    expect(chapterIndexAt([], 5)).toBe(0);
  });

  it('goes on to the next chapter and stays in the last', () => {
    expect(nextChapterFrame(CHAPTERS, 20)).toBe(150);
    expect(nextChapterFrame(CHAPTERS, 1400)).toBe(1350);
    expect(nextChapterFrame([], 0)).toBe(0);
  });

  it('goes back to the start of a chapter, and to the one before from there', () => {
    expect(previousChapterFrame(CHAPTERS, 400, 30)).toBe(150);
    expect(previousChapterFrame(CHAPTERS, 200, 30)).toBe(0);
    expect(previousChapterFrame(CHAPTERS, 10, 30)).toBe(0);
  });

  it('tells the played share of a chapter', () => {
    const chapter = { title: '', startFrame: 100, endFrame: 300 };
    expect([50, 100, 200, 300, 900].map((frame) => shareOfChapter(chapter, frame))).toEqual([
      0, 0, 0.5, 1, 1,
    ]);
  });
});

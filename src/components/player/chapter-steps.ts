import type { Chapter } from '../../workout/chapter';

/** Going back within so many seconds of a chapter's start means the chapter before it. */
const BACK_TO_START_SECONDS = 2;

/** Index of the chapter that a frame belongs to; the nearest one for a frame outside the film. */
export const chapterIndexAt = (chapters: readonly Chapter[], frame: number): number =>
  Math.max(
    0,
    chapters.findLastIndex((chapter) => chapter.startFrame <= frame),
  );

/** First frame of the chapter after this one; the last chapter begins again. */
export const nextChapterFrame = (chapters: readonly Chapter[], frame: number): number => {
  const index = chapterIndexAt(chapters, frame);
  return (chapters[index + 1] ?? chapters[index])?.startFrame ?? 0;
};

/** First frame of this chapter, or of the one before when this one has only just begun. */
export const previousChapterFrame = (
  chapters: readonly Chapter[],
  frame: number,
  fps: number,
): number => {
  const index = chapterIndexAt(chapters, frame);
  const startFrame = chapters[index]?.startFrame ?? 0;
  if (frame - startFrame >= BACK_TO_START_SECONDS * fps) return startFrame;
  return chapters[index - 1]?.startFrame ?? 0;
};

/** How much of a chapter has been played at a frame, from 0 to 1. */
export const shareOfChapter = ({ startFrame, endFrame }: Chapter, frame: number): number =>
  Math.min(1, Math.max(0, (frame - startFrame) / (endFrame - startFrame)));

import { describe, expect, it } from 'vitest';
import { buildFilmExercise, buildSession } from '../testing/builders';
import { chaptersOf } from './chapter';
import { buildTimeline } from './timeline';

const titles = (config: { rounds?: number; language?: 'en' | 'fr' }): string[] =>
  chaptersOf(
    buildTimeline(
      buildSession({ exercises: [{ exercise: 'air-squats', workSeconds: 10 }], config }),
      [buildFilmExercise()],
    ),
  ).map(({ title }) => title);

describe('chapters', () => {
  it('are one an interval, named in the film’s language', () => {
    expect(titles({ language: 'fr' })).toEqual(['Prépare-toi', 'Squats', 'Bravo']);
  });

  it('name the round where there are several', () => {
    expect(titles({ rounds: 2 })).toEqual([
      'Get ready',
      'Air squats · Round 1 of 2',
      'Rest',
      'Round break',
      'Air squats · Round 2 of 2',
      'Well done',
    ]);
  });

  it('tile the film', () => {
    const timeline = buildTimeline(
      buildSession({ exercises: [{ exercise: 'air-squats', workSeconds: 10 }] }),
      [buildFilmExercise()],
    );
    const chapters = chaptersOf(timeline);
    expect(chapters[0]?.startFrame).toBe(0);
    expect(chapters.at(-1)?.endFrame).toBe(timeline.durationInFrames);
    chapters
      .slice(1)
      .forEach((chapter, index) => expect(chapter.startFrame).toBe(chapters[index]?.endFrame));
  });
});

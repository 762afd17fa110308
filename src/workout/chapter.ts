import { FILM_WORDS } from './film-words';
import type { Interval, Timeline } from './timeline';

/** A chapter of the film's file: one an interval. */
export interface Chapter {
  readonly title: string;
  readonly startFrame: number;
  readonly endFrame: number;
}

const titleOf = (interval: Interval, { session }: Timeline): string => {
  const { language, rounds } = session.config;
  const words = FILM_WORDS[language];
  const name = interval.shown?.exercise.name[language] ?? '';
  switch (interval.kind) {
    case 'get-ready':
      return words.getReady;
    case 'work':
      return rounds > 1 ? `${name} · ${words.roundOf(interval.round, rounds)}` : name;
    case 'rest':
      return words.rest;
    case 'round-break':
      return words.roundBreak;
    case 'complete':
      return words.complete;
  }
};

/** The chapter list; it tiles the film as the intervals do. */
export const chaptersOf = (timeline: Timeline): Chapter[] =>
  timeline.intervals.map((interval) => ({
    title: titleOf(interval, timeline),
    startFrame: interval.startFrame,
    endFrame: interval.startFrame + interval.durationInFrames,
  }));

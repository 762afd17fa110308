import type { FilmClip } from '../../workout/film-exercise';
import type { Interval } from '../../workout/timeline';

/** The clips that are shown soonest after an interval, the nearest first, without the one that it shows. */
export const nearClips = (
  intervals: readonly Interval[],
  index: number,
  count: number,
): readonly FilmClip[] => {
  const shown = intervals[index]?.shown?.clip.url;
  const ahead = intervals
    .slice(index + 1)
    .flatMap(({ shown: later }) => (later === null ? [] : [[later.clip.url, later.clip] as const]));
  return [...new Map(ahead).values()].filter(({ url }) => url !== shown).slice(0, count);
};

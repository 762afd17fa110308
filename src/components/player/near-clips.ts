import type { Interval } from '../../workout/timeline';

/** Addresses of the clips that are shown soonest after an interval, the nearest first, without the one that it shows. */
export const nearClips = (
  intervals: readonly Interval[],
  index: number,
  count: number,
): readonly string[] => {
  const shown = intervals[index]?.shown?.clip.url;
  const ahead = intervals
    .slice(index + 1)
    .flatMap(({ shown: later }) => (later === null ? [] : [later.clip.url]));
  return [...new Set(ahead)].filter((url) => url !== shown).slice(0, count);
};

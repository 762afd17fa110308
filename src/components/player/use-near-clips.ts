import type { PlayerRef } from '@remotion/player';
import { useEffect, useRef } from 'react';
import type { Chapter } from '../../workout/chapter';
import type { Interval } from '../../workout/timeline';
import { nearClips } from './near-clips';
import { renditionIn } from './rendition-in';
import { useIsUnderWay } from './use-is-under-way';
import { useChapterIndex } from './use-player';

/** Clips ahead that are brought into the browser's cache. */
const CLIPS_AHEAD = 2;

/** Fetches the clips that come next, so that a change of exercise never waits for the network; the first picture goes before them. */
export const useNearClips = (
  player: PlayerRef | null,
  chapters: readonly Chapter[],
  intervals: readonly Interval[],
): void => {
  const index = useChapterIndex(player, chapters);
  const isUnderWay = useIsUnderWay(player);
  const fetched = useRef(new Set<string>());

  useEffect(() => {
    const element = player?.getContainerNode() ?? null;
    if (element === null || !isUnderWay) return;
    for (const clip of nearClips(intervals, index, CLIPS_AHEAD)) {
      const url = renditionIn(element, clip);
      if (fetched.current.has(url)) continue;
      fetched.current.add(url);
      // Read to its end: only a whole answer is cached. Without a network the film says so itself.
      fetch(url, { priority: 'low' })
        .then((response) => response.arrayBuffer())
        .catch(() => fetched.current.delete(url));
    }
  }, [player, intervals, index, isUnderWay]);
};

import type { PlayerRef } from '@remotion/player';
import { useEffect, useState } from 'react';

/** A film that has not moved by then stands still, or waits for the network. */
const PATIENCE_MS = 2000;

/**
 * Whether a film has shown its first pictures, or stands still for long. What it needs only later is to wait for that: on two cores it would
 * take their time.
 */
export const useIsUnderWay = (player: PlayerRef | null): boolean => {
  const [isUnderWay, setUnderWay] = useState(false);
  useEffect(() => {
    if (player === null || isUnderWay) return undefined;
    const begin = () => setUnderWay(true);
    const start = player.getCurrentFrame();
    const onFrame = () => {
      // The player tells of the frame that it begins with, too, before there is a picture.
      if (player.getCurrentFrame() !== start) begin();
    };
    const timer = setTimeout(begin, PATIENCE_MS);
    player.addEventListener('frameupdate', onFrame);
    return () => {
      clearTimeout(timer);
      player.removeEventListener('frameupdate', onFrame);
    };
  }, [player, isUnderWay]);
  return isUnderWay;
};

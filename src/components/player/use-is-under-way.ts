import type { PlayerRef } from '@remotion/player';
import { useEffect, useState } from 'react';
import { whenUnderWay } from './when-under-way';

/**
 * Whether a film has shown its first pictures, or stands still. What it needs only later is to wait for that: on two cores it would take
 * their time.
 */
export const useIsUnderWay = (player: PlayerRef | null): boolean => {
  const [isUnderWay, setUnderWay] = useState(false);
  useEffect(() => {
    if (player === null || isUnderWay) return undefined;
    return whenUnderWay(player, () => setUnderWay(true));
  }, [player, isUnderWay]);
  return isUnderWay;
};

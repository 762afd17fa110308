import type { PlayerRef } from '@remotion/player';

/** A film that has not moved by then stands still, or waits for the network. */
const PATIENCE_MS = 2000;

/**
 * Calls back once, when a film has shown its first pictures or has stood still for two seconds.
 * @returns takes that back
 */
export const whenUnderWay = (
  player: Pick<PlayerRef, 'getCurrentFrame' | 'addEventListener' | 'removeEventListener'>,
  run: () => void,
): (() => void) => {
  const start = player.getCurrentFrame();
  const stop = () => {
    clearTimeout(timer);
    player.removeEventListener('frameupdate', onFrame);
  };
  const finish = () => {
    stop();
    run();
  };
  const onFrame = () => {
    // The player tells of the frame that it begins with, too, before there is a picture.
    if (player.getCurrentFrame() !== start) finish();
  };
  const timer = setTimeout(finish, PATIENCE_MS);
  player.addEventListener('frameupdate', onFrame);
  return stop;
};

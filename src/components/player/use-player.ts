import type { PlayerRef } from '@remotion/player';
import { useCallback, useSyncExternalStore } from 'react';
import type { Chapter } from '../../workout/chapter';
import { chapterIndexAt } from './chapter-steps';

type Unsubscribe = () => void;

/** A value read from the player. The component renders again only when that value changes. */
const usePlayerValue = <Value extends string | number | boolean>(
  player: PlayerRef | null,
  listen: (player: PlayerRef, onChange: () => void) => Unsubscribe,
  read: (player: PlayerRef) => Value,
  beforeLoading: Value,
): Value =>
  useSyncExternalStore(
    useCallback(
      (onChange) => (player === null ? () => undefined : listen(player, onChange)),
      [player, listen],
    ),
    () => (player === null ? beforeLoading : read(player)),
    () => beforeLoading,
  );

const onFrame = (player: PlayerRef, onChange: () => void): Unsubscribe => {
  player.addEventListener('frameupdate', onChange);
  return () => player.removeEventListener('frameupdate', onChange);
};

const onPlayback = (player: PlayerRef, onChange: () => void): Unsubscribe => {
  player.addEventListener('play', onChange);
  player.addEventListener('pause', onChange);
  player.addEventListener('ended', onChange);
  player.addEventListener('seeked', onChange);
  return () => {
    player.removeEventListener('play', onChange);
    player.removeEventListener('pause', onChange);
    player.removeEventListener('ended', onChange);
    player.removeEventListener('seeked', onChange);
  };
};

const onMute = (player: PlayerRef, onChange: () => void): Unsubscribe => {
  player.addEventListener('mutechange', onChange);
  return () => player.removeEventListener('mutechange', onChange);
};

const onVolume = (player: PlayerRef, onChange: () => void): Unsubscribe => {
  player.addEventListener('volumechange', onChange);
  return () => player.removeEventListener('volumechange', onChange);
};

/** The frame that is shown. */
export const usePlayerFrame = (player: PlayerRef | null): number =>
  usePlayerValue(player, onFrame, (ready) => ready.getCurrentFrame(), 0);

/** Whole seconds of film that have passed. */
export const usePlayerSeconds = (player: PlayerRef | null, fps: number): number =>
  usePlayerValue(player, onFrame, (ready) => Math.floor(ready.getCurrentFrame() / fps), 0);

/** Which chapter is shown. */
export const useChapterIndex = (player: PlayerRef | null, chapters: readonly Chapter[]): number =>
  usePlayerValue(player, onFrame, (ready) => chapterIndexAt(chapters, ready.getCurrentFrame()), 0);

export type Playback = 'playing' | 'paused' | 'ended';

/** Whether the film plays; `ended` when it stands on its last frame. */
export const usePlayback = (player: PlayerRef | null, durationInFrames: number): Playback =>
  usePlayerValue(
    player,
    onPlayback,
    (ready) => {
      if (ready.isPlaying()) return 'playing';
      return ready.getCurrentFrame() >= durationInFrames - 1 ? 'ended' : 'paused';
    },
    'paused',
  );

export const useMuted = (player: PlayerRef | null): boolean =>
  usePlayerValue(player, onMute, (ready) => ready.isMuted(), true);

/** From 0 to 1, whether muted or not. */
export const useVolume = (player: PlayerRef | null): number =>
  usePlayerValue(player, onVolume, (ready) => ready.getVolume(), 1);

import type { PlayerRef } from '@remotion/player';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Chapter } from '../../workout/chapter';
import { FILM_WORDS } from '../../workout/film-words';
import type { Timeline } from '../../workout/timeline';
import type { PlayerCommand } from './player-command';
import { silentTrack } from './silent-track';
import { useHeld } from './use-held';
import { useChapterIndex, useMuted, usePlayback } from './use-player';

const ACTIONS = [
  ['play', 'toggle'],
  ['pause', 'toggle'],
  ['previoustrack', 'previous-exercise'],
  ['nexttrack', 'next-exercise'],
  ['seekbackward', 'back'],
  ['seekforward', 'forward'],
] as const satisfies readonly (readonly [MediaSessionAction, PlayerCommand])[];

/** Plays silence while the film is heard, so that the keys for media are this page's. */
const useSilence = (isOn: boolean): void => {
  const track = useRef<HTMLAudioElement | null>(null);
  useEffect(
    () => () => {
      if (track.current === null) return;
      track.current.pause();
      URL.revokeObjectURL(track.current.src);
      track.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!isOn) {
      track.current?.pause();
      return;
    }
    track.current ??= new Audio(
      URL.createObjectURL(new Blob([silentTrack()], { type: 'audio/wav' })),
    );
    track.current.loop = true;
    // Where it is refused the film plays all the same, without the keys.
    track.current.play().catch(() => undefined);
  }, [isOn]);
};

/** Shows what is trained on the lock screen, and lets headphones and media keys play it; only once the film is heard. */
export const useMediaSession = ({
  player,
  timeline,
  chapters,
  speed,
  run,
}: {
  readonly player: PlayerRef | null;
  readonly timeline: Timeline;
  readonly chapters: readonly Chapter[];
  readonly speed: number;
  readonly run: (command: PlayerCommand) => void;
}): void => {
  const { session, fps, durationInFrames, intervals } = timeline;
  const playback = usePlayback(player, durationInFrames);
  const isMuted = useMuted(player);
  const index = useChapterIndex(player, chapters);
  const isHeard = playback === 'playing' && !isMuted;
  const [wasHeard, setWasHeard] = useState(false);
  if (isHeard && !wasHeard) setWasHeard(true);
  const isActive = wasHeard && player !== null && 'mediaSession' in navigator;
  const onCommand = useEffectEvent(run);
  useSilence(useHeld(isHeard));

  useEffect(() => {
    if (!isActive) return;
    const media = navigator.mediaSession;
    for (const [action, command] of ACTIONS) {
      media.setActionHandler(action, () => onCommand(command));
    }
    media.setActionHandler('seekto', ({ seekTime }) => {
      if (seekTime !== undefined) player.seekTo(Math.round(seekTime * fps));
    });
    return () => {
      for (const [action] of ACTIONS) media.setActionHandler(action, null);
      media.setActionHandler('seekto', null);
      media.metadata = null;
      media.playbackState = 'none';
    };
  }, [isActive, player, fps]);

  const title = chapters[index]?.title ?? '';
  const artist = session.title ?? FILM_WORDS[session.config.language].untitled;
  const poster = intervals[index]?.shown?.clip.poster;
  useEffect(() => {
    if (!isActive) return;
    navigator.mediaSession.metadata = new MediaMetadata({
      title,
      artist,
      artwork: poster === undefined ? [] : [{ src: new URL(poster, location.href).href }],
    });
  }, [isActive, title, artist, poster]);

  useEffect(() => {
    if (!isActive) return;
    const media = navigator.mediaSession;
    const tell = () => {
      media.playbackState = playback === 'playing' ? 'playing' : 'paused';
      media.setPositionState({
        duration: durationInFrames / fps,
        playbackRate: speed,
        position: Math.min(player.getCurrentFrame(), durationInFrames) / fps,
      });
    };
    tell();
    player.addEventListener('seeked', tell);
    return () => player.removeEventListener('seeked', tell);
  }, [isActive, player, playback, speed, durationInFrames, fps]);
};

import type { PlayerRef } from '@remotion/player';
import { useCallback } from 'react';
import type { Chapter } from '../../workout/chapter';
import type { Timeline } from '../../workout/timeline';
import { nextChapterFrame, previousChapterFrame } from './chapter-steps';
import { nextExerciseFrame, previousExerciseFrame } from './exercise-steps';
import type { PlayerCommand } from './player-command';
import { speedAfter } from './speed';

const JUMP_SECONDS = 10;

/** What each command does to the film. */
export const useFilmCommands = ({
  player,
  timeline,
  chapters,
  speed,
  onSpeed,
  onFullScreen,
  onHelp,
}: {
  readonly player: PlayerRef | null;
  readonly timeline: Timeline;
  readonly chapters: readonly Chapter[];
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly onFullScreen: () => void;
  readonly onHelp: () => void;
}) =>
  useCallback(
    (command: PlayerCommand) => {
      if (player === null) return;
      const { fps, durationInFrames } = timeline;
      const frame = player.getCurrentFrame();
      const seek = (to: number) => player.seekTo(Math.min(Math.max(0, to), durationInFrames - 1));
      const actions: Record<PlayerCommand, () => void> = {
        toggle: () => player.toggle(),
        'previous-interval': () => seek(previousChapterFrame(chapters, frame, fps)),
        'next-interval': () => seek(nextChapterFrame(chapters, frame)),
        'previous-exercise': () => seek(previousExerciseFrame(timeline, frame)),
        'next-exercise': () => seek(nextExerciseFrame(timeline, frame)),
        back: () => seek(frame - JUMP_SECONDS * fps),
        forward: () => seek(frame + JUMP_SECONDS * fps),
        start: () => seek(0),
        slower: () => onSpeed(speedAfter(speed, -1)),
        faster: () => onSpeed(speedAfter(speed, 1)),
        mute: () => (player.isMuted() ? player.unmute() : player.mute()),
        'full-screen': onFullScreen,
        help: onHelp,
      };
      actions[command]();
    },
    [player, timeline, chapters, speed, onSpeed, onFullScreen, onHelp],
  );

import type { PlayerRef } from '@remotion/player';
import dynamic from 'next/dynamic';
import { useCallback, useRef, useState } from 'react';
import type { Chapter } from '../../workout/chapter';
import type { Timeline } from '../../workout/timeline';
import type { FilmFormat } from '../../workout/workout-config';
import { usePageLanguage } from '../words/language-provider';
import { nextChapterFrame, previousChapterFrame } from './chapter-steps';
import { FilmLoading } from './film-loading';
import { HelpDialog } from './help-dialog';
import { PlayerControls } from './player-controls';
import type { PlayerCommand } from './player-command';
import { ScrubBar } from './scrub-bar';
import { useFullScreen } from './use-full-screen';
import { usePlayerKeys } from './use-player-keys';

// The player measures and plays in the browser: there is nothing that a server could draw.
const FilmPlayer = dynamic(() => import('./film-player').then((module) => module.FilmPlayer), {
  ssr: false,
  loading: FilmLoading,
});

/** A phone gives each format its own shape; a wide window keeps one stage, so that nothing below it jumps. */
const SHAPE_ON_PHONE: Record<FilmFormat, string> = {
  landscape: 'aspect-video',
  square: 'aspect-square max-h-[72svh]',
  portrait: 'h-[72svh]',
};

/** The film, large, with everything that plays it. */
export const FilmStage = ({
  timeline,
  chapters,
  player,
  onPlayer,
}: {
  readonly timeline: Timeline;
  readonly chapters: readonly Chapter[];
  readonly player: PlayerRef | null;
  readonly onPlayer: (player: PlayerRef | null) => void;
}) => {
  const { words } = usePageLanguage();
  const stage = useRef<HTMLElement>(null);
  const fullScreen = useFullScreen(stage);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { fps, durationInFrames, intervals, session } = timeline;
  const toggleFullScreen = fullScreen.toggle;

  const run = useCallback(
    (command: PlayerCommand) => {
      const frame = player?.getCurrentFrame() ?? 0;
      const actions: Record<PlayerCommand, () => void> = {
        toggle: () => player?.toggle(),
        'previous-interval': () => player?.seekTo(previousChapterFrame(chapters, frame, fps)),
        'next-interval': () => player?.seekTo(nextChapterFrame(chapters, frame)),
        mute: () => (player?.isMuted() ? player.unmute() : player?.mute()),
        'full-screen': () => void toggleFullScreen(),
        help: () => setHelpOpen(true),
      };
      actions[command]();
    },
    [player, chapters, fps, toggleFullScreen],
  );
  usePlayerKeys(run);

  return (
    <>
      <section
        ref={stage}
        id="film"
        tabIndex={-1}
        aria-label={words.player.label}
        className="on-stage flex min-w-0 flex-col overflow-hidden outline-none lg:rounded-large lg:border lg:border-line [&:fullscreen]:rounded-none [&:fullscreen]:border-0"
      >
        <div
          className={`relative w-full lg:aspect-video lg:h-auto lg:max-h-none ${SHAPE_ON_PHONE[session.config.format]} [:fullscreen>&]:aspect-auto [:fullscreen>&]:max-h-none [:fullscreen>&]:min-h-0 [:fullscreen>&]:flex-1`}
        >
          <FilmPlayer timeline={timeline} onPlayer={onPlayer} />
        </div>
        <div className="px-3 pb-2 sm:px-4">
          <ScrubBar
            player={player}
            chapters={chapters}
            intervals={intervals}
            durationInFrames={durationInFrames}
            fps={fps}
          />
          <PlayerControls
            player={player}
            durationInFrames={durationInFrames}
            fps={fps}
            isFullScreen={fullScreen.isFull}
            hasFullScreen={fullScreen.isAvailable}
            run={run}
          />
        </div>
      </section>
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
};

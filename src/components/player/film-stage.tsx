import type { PlayerRef } from '@remotion/player';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import type { Chapter } from '../../workout/chapter';
import type { Timeline } from '../../workout/timeline';
import type { FilmFormat } from '../../workout/workout-config';
import { cn } from '../ui/cn';
import { HelpDialog } from './help-dialog';
import { LazyFilmPlayer } from './lazy-film-player';
import { PlayerControls } from './player-controls';
import { ScrubBar } from './scrub-bar';
import { useDeviceFormat } from './use-device-format';
import { useFilmCommands } from './use-film-commands';
import { useFullScreen } from './use-full-screen';
import { useHeld } from './use-held';
import { useMediaSession } from './use-media-session';
import { useNearClips } from './use-near-clips';
import { usePlayback } from './use-player';
import { usePlayerKeys } from './use-player-keys';
import { useWakeLock } from './use-wake-lock';

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
  const t = useTranslations();
  const { isFull, toggle: toggleFullScreen } = useFullScreen();
  const deviceFormat = useDeviceFormat();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [speed, setSpeed] = useState(1);
  const { fps, durationInFrames, intervals, session } = timeline;

  const run = useFilmCommands({
    player,
    timeline,
    chapters,
    speed,
    onSpeed: setSpeed,
    onFullScreen: () => void toggleFullScreen(),
    onHelp: () => setHelpOpen(true),
  });
  usePlayerKeys(run);
  useNearClips(player, chapters, intervals);
  useMediaSession({ player, timeline, chapters, speed, run });
  useWakeLock(useHeld(usePlayback(player, durationInFrames) === 'playing'));

  return (
    <>
      <section
        id="film"
        tabIndex={-1}
        aria-label={t('player.label')}
        className={cn(
          'on-stage flex min-w-0 flex-col overflow-hidden outline-none',
          isFull ? 'fixed inset-0 z-35' : 'lg:rounded-large lg:border lg:border-line',
        )}
      >
        <div
          className={cn(
            'relative w-full',
            isFull
              ? 'min-h-0 flex-1'
              : ['lg:aspect-video lg:h-auto lg:max-h-none', SHAPE_ON_PHONE[session.config.format]],
          )}
        >
          <LazyFilmPlayer
            timeline={timeline}
            speed={speed}
            onPlayer={onPlayer}
            {...(isFull && { format: deviceFormat })}
          />
        </div>
        <div
          className={cn(
            'px-3 sm:px-4',
            isFull ? 'pb-[max(8px,env(safe-area-inset-bottom))]' : 'pb-2',
          )}
        >
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
            speed={speed}
            onSpeed={setSpeed}
            isFullScreen={isFull}
            run={run}
          />
        </div>
      </section>
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
};

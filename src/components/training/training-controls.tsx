import type { PlayerRef } from '@remotion/player';
import {
  CircleHelp,
  Maximize,
  Minimize,
  Pause,
  Play,
  SkipBack,
  SkipForward,
  X,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Chapter } from '../../workout/chapter';
import type { Timeline } from '../../workout/timeline';
import type { PlayerCommand } from '../player/player-command';
import { ScrubBar } from '../player/scrub-bar';
import { SpeedMenu } from '../player/speed-menu';
import { usePlayback } from '../player/use-player';
import { VolumeControl } from '../player/volume-control';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';

const STEP = 'size-14 sm:size-16';

/** The controls over the film: large, at the edges, and away while nobody needs them. */
export const TrainingControls = ({
  player,
  timeline,
  chapters,
  speed,
  onSpeed,
  isFullScreen,
  isHidden,
  run,
  onEnd,
}: {
  readonly player: PlayerRef | null;
  readonly timeline: Timeline;
  readonly chapters: readonly Chapter[];
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly isFullScreen: boolean;
  readonly isHidden: boolean;
  readonly run: (command: PlayerCommand) => void;
  readonly onEnd: () => void;
}) => {
  const t = useTranslations();
  const isPlaying = usePlayback(player, timeline.durationInFrames) === 'playing';
  const [fullLabel, FullIcon] = isFullScreen
    ? ([t('player.leaveFullScreen'), Minimize] as const)
    : ([t('player.fullScreen'), Maximize] as const);
  return (
    <div
      className={cn(
        'pointer-events-none absolute inset-0 flex flex-col justify-between transition-opacity duration-200 ease-out',
        isHidden ? 'opacity-0 *:pointer-events-none' : '*:pointer-events-auto',
      )}
    >
      <div className="@container flex items-center gap-1 bg-linear-to-b from-stage/95 to-transparent px-3 pt-[max(12px,env(safe-area-inset-top))] pb-8 sm:px-5">
        <Button variant="ghost" onClick={onEnd} className="bg-stage/80">
          <X className="size-6" aria-hidden="true" />
          {t('training.end')}
        </Button>
        <span className="flex-1" />
        <VolumeControl player={player} onToggle={() => run('mute')} />
        <SpeedMenu speed={speed} onSpeed={onSpeed} />
        <Button
          variant="icon"
          aria-label={t('help.open')}
          title={t('help.open')}
          onClick={() => run('help')}
          className="max-sm:hidden"
        >
          <CircleHelp className="size-6" aria-hidden="true" />
        </Button>
        <Button
          variant="icon"
          aria-label={fullLabel}
          title={fullLabel}
          onClick={() => run('full-screen')}
        >
          <FullIcon className="size-6" aria-hidden="true" />
        </Button>
      </div>
      <div className="bg-linear-to-t from-stage/95 from-60% to-transparent px-5 pt-10 pb-[max(16px,env(safe-area-inset-bottom))]">
        <div className="mx-auto max-w-4xl">
          <ScrubBar
            player={player}
            chapters={chapters}
            intervals={timeline.intervals}
            durationInFrames={timeline.durationInFrames}
            fps={timeline.fps}
          />
          <div className="mt-1 flex items-center justify-center gap-6 sm:gap-8">
            <Button
              variant="icon"
              size="bare"
              aria-label={t('training.previous')}
              title={t('training.previous')}
              onClick={() => run('previous-exercise')}
              className={STEP}
            >
              <SkipBack className="size-8" aria-hidden="true" />
            </Button>
            <button
              type="button"
              aria-label={isPlaying ? t('player.pause') : t('player.play')}
              onClick={() => run('toggle')}
              className="grid size-20 place-items-center rounded-full bg-work text-on-work transition-[filter] duration-150 ease-out hover:brightness-90 sm:size-24"
            >
              {isPlaying ? (
                <Pause className="size-10 fill-current" aria-hidden="true" />
              ) : (
                <Play className="size-10 fill-current" aria-hidden="true" />
              )}
            </button>
            <Button
              variant="icon"
              size="bare"
              aria-label={t('training.next')}
              title={t('training.next')}
              onClick={() => run('next-exercise')}
              className={STEP}
            >
              <SkipForward className="size-8" aria-hidden="true" />
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
};

import type { PlayerRef } from '@remotion/player';
import {
  CircleHelp,
  Maximize,
  Minimize,
  Pause,
  Play,
  RotateCcw,
  SkipBack,
  SkipForward,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { clock } from './clock';
import type { PlayerCommand } from './player-command';
import { SpeedMenu } from './speed-menu';
import { usePlayback, usePlayerSeconds } from './use-player';
import { VolumeControl } from './volume-control';

const ICON = { className: 'size-6', 'aria-hidden': true } as const;

const PlayerTime = ({
  player,
  durationInFrames,
  fps,
}: {
  readonly player: PlayerRef | null;
  readonly durationInFrames: number;
  readonly fps: number;
}) => {
  const seconds = usePlayerSeconds(player, fps);
  return (
    <p className="digits px-2 text-base whitespace-nowrap">
      {clock(seconds)}{' '}
      <span className="hidden text-muted min-[26rem]:inline">
        / {clock(durationInFrames / fps)}
      </span>
    </p>
  );
};

/** The buttons under the film. */
export const PlayerControls = ({
  player,
  durationInFrames,
  fps,
  speed,
  onSpeed,
  isFullScreen,
  run,
}: {
  readonly player: PlayerRef | null;
  readonly durationInFrames: number;
  readonly fps: number;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly isFullScreen: boolean;
  readonly run: (command: PlayerCommand) => void;
}) => {
  const t = useTranslations();
  const [toggleLabel, ToggleIcon] = (
    {
      playing: [t('player.pause'), Pause],
      paused: [t('player.play'), Play],
      ended: [t('player.replay'), RotateCcw],
    } as const
  )[usePlayback(player, durationInFrames)];
  const [fullLabel, FullIcon] = isFullScreen
    ? ([t('player.leaveFullScreen'), Minimize] as const)
    : ([t('player.fullScreen'), Maximize] as const);

  const button = (label: string, command: PlayerCommand, icon: ReactNode) => (
    <Button
      variant="icon"
      title={label}
      aria-label={label}
      disabled={player === null}
      onClick={() => run(command)}
    >
      {icon}
    </Button>
  );

  return (
    <div className="@container flex items-center gap-0.5 sm:gap-1">
      <button
        type="button"
        title={toggleLabel}
        aria-label={toggleLabel}
        disabled={player === null}
        onClick={() => run('toggle')}
        className="mr-1 grid size-12 shrink-0 place-items-center rounded-full bg-work text-on-work transition-[filter] duration-150 ease-out hover:brightness-90"
      >
        <ToggleIcon className="size-6 fill-current" aria-hidden="true" />
      </button>
      {button(t('player.previous'), 'previous-interval', <SkipBack {...ICON} />)}
      {button(t('player.next'), 'next-interval', <SkipForward {...ICON} />)}
      <PlayerTime player={player} durationInFrames={durationInFrames} fps={fps} />
      <span className="flex-1" />
      <VolumeControl player={player} onToggle={() => run('mute')} />
      <SpeedMenu speed={speed} onSpeed={onSpeed} />
      <span className="hidden @min-[34rem]:contents">
        {button(t('help.open'), 'help', <CircleHelp {...ICON} />)}
      </span>
      {button(fullLabel, 'full-screen', <FullIcon {...ICON} />)}
    </div>
  );
};

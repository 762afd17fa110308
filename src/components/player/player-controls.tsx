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
  Volume2,
  VolumeX,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { BUTTON_STYLES } from '../ui/button-styles';
import { usePageLanguage } from '../words/language-provider';
import { clock } from './clock';
import type { PlayerCommand } from './player-command';
import { useMuted, usePlayback, usePlayerFrame } from './use-player';

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
  const frame = usePlayerFrame(player);
  return (
    <p className="digits px-2 text-base whitespace-nowrap">
      {clock(frame / fps)} <span className="text-muted">/ {clock(durationInFrames / fps)}</span>
    </p>
  );
};

/** The buttons under the film. */
export const PlayerControls = ({
  player,
  durationInFrames,
  fps,
  isFullScreen,
  hasFullScreen,
  run,
}: {
  readonly player: PlayerRef | null;
  readonly durationInFrames: number;
  readonly fps: number;
  readonly isFullScreen: boolean;
  readonly hasFullScreen: boolean;
  readonly run: (command: PlayerCommand) => void;
}) => {
  const { words } = usePageLanguage();
  const [toggleLabel, ToggleIcon] = (
    {
      playing: [words.player.pause, Pause],
      paused: [words.player.play, Play],
      ended: [words.player.replay, RotateCcw],
    } as const
  )[usePlayback(player, durationInFrames)];
  const [muteLabel, MuteIcon] = useMuted(player)
    ? ([words.player.unmute, VolumeX] as const)
    : ([words.player.mute, Volume2] as const);
  const [fullLabel, FullIcon] = isFullScreen
    ? ([words.player.leaveFullScreen, Minimize] as const)
    : ([words.player.fullScreen, Maximize] as const);

  const button = (label: string, command: PlayerCommand, icon: ReactNode) => (
    <button
      type="button"
      title={label}
      aria-label={label}
      disabled={player === null}
      onClick={() => run(command)}
      className={BUTTON_STYLES.icon}
    >
      {icon}
    </button>
  );

  return (
    <div className="flex items-center gap-0.5 sm:gap-1">
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
      {button(words.player.previous, 'previous-interval', <SkipBack {...ICON} />)}
      {button(words.player.next, 'next-interval', <SkipForward {...ICON} />)}
      <PlayerTime player={player} durationInFrames={durationInFrames} fps={fps} />
      <span className="flex-1" />
      {button(muteLabel, 'mute', <MuteIcon {...ICON} />)}
      <span className="hidden sm:contents">
        {button(words.help.open, 'help', <CircleHelp {...ICON} />)}
      </span>
      {hasFullScreen && button(fullLabel, 'full-screen', <FullIcon {...ICON} />)}
    </div>
  );
};

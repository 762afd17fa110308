import type { PlayerRef } from '@remotion/player';
import { Volume1, Volume2, VolumeX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { useMuted, useVolume } from './use-player';

const STEP = 0.05;
const QUIET = 0.5;

/** Sound on and off, and on a computer how loud: a phone has keys for that. */
export const VolumeControl = ({
  player,
  onToggle,
  className,
}: {
  readonly player: PlayerRef | null;
  readonly onToggle: () => void;
  readonly className?: string;
}) => {
  const t = useTranslations('player');
  const isMuted = useMuted(player);
  const volume = useVolume(player);
  const shown = isMuted ? 0 : volume;
  const label = isMuted ? t('unmute') : t('mute');
  const Icon = shown === 0 ? VolumeX : shown < QUIET ? Volume1 : Volume2;

  const change = (value: number) => {
    // A volume of 0 would be remembered, and then no button brings the sound back.
    if (value === 0) {
      player?.mute();
      return;
    }
    player?.setVolume(value);
    player?.unmute();
  };

  return (
    <span className="flex items-center">
      <Button
        variant="icon"
        title={label}
        aria-label={label}
        disabled={player === null}
        onClick={onToggle}
        className={className}
      >
        <Icon className="size-6" aria-hidden="true" />
      </Button>
      <input
        type="range"
        min={0}
        max={1}
        step={STEP}
        value={shown}
        disabled={player === null}
        onChange={(event) => change(event.currentTarget.valueAsNumber)}
        aria-label={t('volume')}
        className="hidden h-11 w-20 cursor-pointer accent-ink pointer-fine:lg:@min-[34rem]:block"
      />
    </span>
  );
};

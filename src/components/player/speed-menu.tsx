import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Menu, MenuChoices } from '../ui/menu';
import { SPEEDS } from './speed';

interface SpeedProps {
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
}

/** A speed as it is written. The usual one is written alike everywhere: to ask `Intl` for its first number would keep the film's first picture waiting. */
const useSpeedName = () => {
  const format = useFormatter();
  return (speed: number) => `${speed === 1 ? '1' : format.number(speed)}×`;
};

/** Drawn once the menu is open. */
const SpeedChoices = ({ speed, onSpeed }: SpeedProps) => {
  const t = useTranslations('player');
  const nameOf = useSpeedName();
  return (
    <MenuChoices
      label={t('speed')}
      value={String(speed)}
      choices={SPEEDS.map((value) => ({ value: String(value), label: nameOf(value) }))}
      onChange={(value) => onSpeed(Number(value))}
    />
  );
};

/** How fast the film is played. */
export const SpeedMenu = ({
  speed,
  onSpeed,
  className,
}: SpeedProps & { readonly className?: string }) => {
  const t = useTranslations('player');
  const nameOf = useSpeedName();
  return (
    <Menu
      trigger={
        <Button
          variant="icon"
          aria-label={t('speedIs', { speed: nameOf(speed) })}
          title={t('speed')}
          className={className}
        >
          <span className="digits text-base">{nameOf(speed)}</span>
        </Button>
      }
    >
      <SpeedChoices speed={speed} onSpeed={onSpeed} />
    </Menu>
  );
};

import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Menu, MenuChoices } from '../ui/menu';
import { SPEEDS } from './speed';

/** How fast the film is played. */
export const SpeedMenu = ({
  speed,
  onSpeed,
  className,
}: {
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly className?: string;
}) => {
  const t = useTranslations('player');
  const format = useFormatter();
  const nameOf = (value: number) => `${format.number(value)}×`;
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
      <MenuChoices
        label={t('speed')}
        value={String(speed)}
        choices={SPEEDS.map((value) => ({ value: String(value), label: nameOf(value) }))}
        onChange={(value) => onSpeed(Number(value))}
      />
    </Menu>
  );
};

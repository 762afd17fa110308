import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { cn } from '../ui/cn';

export const TRAIN_TABS = ['session', 'catalogue', 'film'] as const;
export type TrainTab = (typeof TRAIN_TABS)[number];

/** On a phone one part of the page at a time; a wide window has room for all. */
export const TrainTabs = ({
  tab,
  count,
  onChoose,
}: {
  readonly tab: TrainTab;
  /** Exercises in the session. */
  readonly count: number;
  readonly onChoose: (tab: TrainTab) => void;
}) => {
  const t = useTranslations('train.tabs');
  const bar = useRef<HTMLDivElement>(null);
  const choose = (value: TrainTab) => {
    onChoose(value);
    // Pictures to choose from want the whole window; the film is one flick away.
    if (value === 'catalogue') bar.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div
      ref={bar}
      role="group"
      aria-label={t('label')}
      className="sticky top-0 z-20 flex border-b border-line bg-paper px-2 lg:hidden"
    >
      {TRAIN_TABS.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={tab === value}
          onClick={() => choose(value)}
          className={cn(
            'relative flex min-h-12 flex-1 items-center justify-center gap-2 px-2 font-semibold text-muted',
            'aria-pressed:text-ink aria-pressed:after:absolute aria-pressed:after:inset-x-2 aria-pressed:after:bottom-0 aria-pressed:after:h-[3px] aria-pressed:after:rounded-full aria-pressed:after:bg-ink',
          )}
        >
          {t(value)}
          {value === 'session' && count > 0 && (
            <span className="digits grid h-6 min-w-6 place-items-center rounded-full bg-line/70 px-1.5 text-sm text-ink">
              {count}
            </span>
          )}
        </button>
      ))}
    </div>
  );
};

'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { timeLeft } from './time-left';
import type { Export } from './use-export';

/** How far an export is, in words and as a bar. */
export const ExportState = ({ film }: { readonly film: Export }) => {
  const t = useTranslations('exporting');
  const format = useFormatter();
  const { state, progress, eta_seconds: eta, filmsAhead, framesDone, durationInFrames } = film;
  const words = () => {
    if (state === 'queued') return t('queued', { count: filmsAhead });
    return eta === null ? t('begun') : t('left', timeLeft(eta));
  };
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p role="status" className="font-semibold">
          {words()}
        </p>
        <p className="digits text-muted">
          {state === 'running'
            ? t('frames', { done: framesDone, all: durationInFrames })
            : format.number(progress, { style: 'percent' })}
        </p>
      </div>
      <div
        role="progressbar"
        aria-label={t('progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(progress * 100)}
        className="mt-2 h-2.5 overflow-hidden rounded-full bg-line"
      >
        <div
          style={{ transform: `scaleX(${progress})` }}
          className="h-full origin-left rounded-full bg-rest transition-transform duration-200 ease-out"
        />
      </div>
    </div>
  );
};

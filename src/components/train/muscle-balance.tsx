'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { muscleMapOf } from '../../planner/energy';
import type { WorkoutSession } from '../../workout/workout-session';
import { useCatalogue } from '../api/use-catalogue';
import { Button } from '../ui/button';

const SHOWN_AT_FIRST = 6;

/** How much each muscle works, the most first. */
export const MuscleBalance = ({ session }: { readonly session: WorkoutSession | null }) => {
  const t = useTranslations();
  const { bySlug } = useCatalogue();
  const [isWhole, setWhole] = useState(false);
  const shares = session === null ? [] : muscleMapOf(session, bySlug);
  const shown = isWhole ? shares : shares.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <h2 id="muscles-heading" className="text-2xl">
        {t('train.muscles.heading')}
      </h2>
      {shares.length === 0 && <p className="mt-2 text-muted">{t('train.muscles.empty')}</p>}
      <ul className="mt-4 grid gap-3 empty:hidden">
        {shown.map(({ muscle, share }) => (
          <li key={muscle} className="grid grid-cols-[8.5rem_1fr_3rem] items-center gap-3">
            <span className="text-[15px] leading-tight font-semibold">
              {t(`vocabulary.muscles.${muscle}`)}
            </span>
            <span className="h-2.5 overflow-hidden rounded-full bg-line/70" aria-hidden="true">
              <span
                style={{ transform: `scaleX(${share})` }}
                className="block h-full origin-left rounded-full bg-rest transition-transform duration-200 ease-out"
              />
            </span>
            <span className="digits text-right text-[15px] text-muted">
              {t('train.muscles.share', { share: Math.round(share * 100) })}
            </span>
          </li>
        ))}
      </ul>
      {shares.length > SHOWN_AT_FIRST && (
        <Button
          variant="ghost"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          className="mt-2 -ml-3"
        >
          {t(isWhole ? 'train.muscles.less' : 'train.muscles.more')}
        </Button>
      )}
    </>
  );
};

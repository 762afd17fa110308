import { useTranslations } from 'next-intl';
import { estimateKcal } from '../../planner/energy';
import { exerciseCount, setCount } from '../../workout/exercise-count';
import { durationInSeconds } from '../../workout/timeline';
import type { WorkoutSession } from '../../workout/workout-session';
import { useCatalogue } from '../api/use-catalogue';
import { clock } from '../player/clock';

/** How long the film is, how much is in it, and what it costs. */
export const SessionTotals = ({ session }: { readonly session: WorkoutSession | null }) => {
  const t = useTranslations('train.totals');
  const { bySlug } = useCatalogue();
  const rounds = session?.config.rounds ?? 1;
  const sets = session === null ? 0 : setCount(session);
  return (
    <div role="group" aria-label={t('label')} className="flex items-center gap-4">
      <p className="digits text-5xl leading-none">
        <span className="sr-only">{t('time')} </span>
        {clock(session === null ? 0 : durationInSeconds(session))}
      </p>
      <p className="min-w-0 text-[15px] leading-snug text-muted">
        <span className="block font-semibold text-ink">
          {t('exercises', { count: session === null ? 0 : exerciseCount(session) })}
          {sets > 0 && ` · ${t('sets', { count: sets })}`}
          {rounds > 1 && ` · ${t('rounds', { count: rounds })}`}
        </span>
        <span title={t('kcalNote')}>
          {t('kcal', { kcal: session === null ? 0 : estimateKcal(session, bySlug) })}
        </span>
      </p>
    </div>
  );
};

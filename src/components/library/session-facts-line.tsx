import { Clock, Dumbbell, Flame } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { clock } from '../player/clock';
import type { SessionFacts } from './session-facts';

const ITEM = 'inline-flex items-center gap-1.5 whitespace-nowrap';

/** How long, how much, how many. */
export const SessionFactsLine = ({ facts }: { readonly facts: SessionFacts }) => {
  const t = useTranslations('library.facts');
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-[15px] text-muted">
      <li className={ITEM}>
        <Clock className="size-4" aria-hidden="true" />
        <span className="sr-only">{t('duration')}</span>
        <span className="digits">{clock(facts.seconds)}</span>
      </li>
      <li className={ITEM}>
        <Flame className="size-4" aria-hidden="true" />
        {t('kcal', { kcal: facts.kcal })}
      </li>
      <li className={ITEM}>
        <Dumbbell className="size-4" aria-hidden="true" />
        {t('exercises', { count: facts.exerciseCount })}
      </li>
    </ul>
  );
};

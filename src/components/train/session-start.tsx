'use client';

import { useLocale, useTranslations } from 'next-intl';
import { exerciseCount } from '../../workout/exercise-count';
import { durationInSeconds } from '../../workout/timeline';
import { clock } from '../player/clock';
import { findProgramme } from '../library/programmes';
import { programmeSession } from '../library/programme';
import { useSessionStore } from '../session/session-store';
import { NearLink } from '../shell/near-link';
import { Button } from '../ui/button';
import { STARTS } from './starts';

/** A first visit: sessions that one click takes, and the other ways to begin. */
export const SessionStart = ({ onChoose }: { readonly onChoose: () => void }) => {
  const t = useTranslations('train');
  const language = useLocale();
  const open = useSessionStore((store) => store.open);
  const sessions = STARTS.flatMap((slug) => {
    const programme = findProgramme(slug);
    return programme === undefined
      ? []
      : [{ slug, session: programmeSession(programme, language) }];
  });
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h3 className="text-lg font-bold">{t('start.heading')}</h3>
        <p className="text-muted">{t('start.text')}</p>
      </div>
      <ul className="grid gap-2">
        {sessions.map(({ slug, session }) => (
          <li key={slug}>
            <button
              type="button"
              onClick={() => open(session)}
              className="flex min-h-14 w-full items-center justify-between gap-3 rounded-medium border border-edge bg-raised px-4 text-left font-semibold hover:border-ink"
            >
              <span className="min-w-0">
                {session.title}
                <span className="block text-sm font-normal text-muted">
                  {/* Without ICU's plural, whose rules a browser takes 20 ms to load: there are always several. */}
                  {t('start.exercises', { count: exerciseCount(session) })}
                </span>
              </span>
              <span className="digits text-lg">{clock(durationInSeconds(session))}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button flex="auto" onClick={onChoose} className="lg:hidden">
          {t('start.choose')}
        </Button>
        <Button asChild flex="auto">
          <NearLink href="/assistant">{t('start.assistant')}</NearLink>
        </Button>
      </div>
    </div>
  );
};

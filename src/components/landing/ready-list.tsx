import { ArrowRight, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Poster } from '../exercise/poster';
import type { ReadySession } from './ready-sessions';
import { StartLink } from './start-link';

/** Sessions that one trains with one click. */
export const ReadyList = ({ sessions }: { readonly sessions: readonly ReadySession[] }) => {
  const t = useTranslations();
  return (
    <section aria-labelledby="ready-heading">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="ready-heading" className="text-2xl sm:text-3xl">
          {t('landing.ready.heading')}
        </h2>
        <Link
          href="/library"
          prefetch={false}
          className="inline-flex min-h-11 items-center gap-2 font-semibold underline-offset-4 hover:underline"
        >
          {t('landing.ready.all')}
          <ArrowRight className="size-5" aria-hidden="true" />
        </Link>
      </div>
      <ul className="mt-3 grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
        {sessions.map(({ slug, title, minutes, level, picture }) => (
          <li key={slug}>
            <StartLink
              slug={slug}
              className="group flex h-full flex-col overflow-hidden rounded-large border border-line bg-card transition-colors duration-150 ease-out hover:border-ink"
            >
              <span className="on-stage relative block aspect-[4/3] overflow-hidden">
                <Poster clip={picture} className="absolute inset-0 size-full object-contain" />
                <span className="absolute right-2 bottom-2 grid size-10 place-items-center rounded-full border border-edge bg-card text-ink transition-colors duration-150 ease-out group-hover:border-work group-hover:bg-work group-hover:text-on-work">
                  <Play className="size-5 translate-x-px" aria-hidden="true" />
                </span>
              </span>
              <span className="block p-3 sm:p-4">
                <span className="block text-lg leading-tight headline">
                  <span className="sr-only">{t('landing.ready.start')} </span>
                  {title}
                </span>
                <span className="mt-1 block text-[15px] text-muted">
                  {t('landing.ready.minutes', { minutes })} · {t(`vocabulary.levels.${level}`)}
                </span>
              </span>
            </StartLink>
          </li>
        ))}
      </ul>
    </section>
  );
};

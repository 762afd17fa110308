'use client';

import { useTranslations } from 'next-intl';
import { ClipJobs } from './clip-jobs';
import { FilmJobs } from './film-jobs';

/** What workers do and what they could not do. */
export const JobsPage = () => {
  const t = useTranslations('admin.jobsPage');
  return (
    <div className="grid gap-10">
      <section aria-labelledby="films" className="grid gap-4">
        <h2 id="films" className="text-2xl">
          {t('films')}
        </h2>
        <FilmJobs />
      </section>
      <section aria-labelledby="clip-jobs" className="grid gap-4">
        <h2 id="clip-jobs" className="text-2xl">
          {t('clips')}
        </h2>
        <ClipJobs />
      </section>
    </div>
  );
};

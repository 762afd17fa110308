'use client';

import { useTranslations } from 'next-intl';
import { Skeleton } from './skeleton';

/** A page's shape while the server prepares it: a heading, a stage where the page has one, and cards. */
export const PageSkeleton = ({
  hasStage = false,
  cards = 8,
}: {
  readonly hasStage?: boolean;
  readonly cards?: number;
}) => {
  const t = useTranslations('site');
  return (
    <main
      id="content"
      tabIndex={-1}
      aria-busy="true"
      className="mx-auto min-h-[70svh] w-full max-w-[1520px] px-4 pt-2 pb-28 outline-none sm:px-6 lg:px-8"
    >
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <Skeleton className="mb-5 h-10 w-64 max-w-full" />
      {hasStage && <Skeleton className="mb-5 aspect-video w-full rounded-large lg:max-h-[32rem]" />}
      <div className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
        {Array.from({ length: cards }, (_, index) => (
          <Skeleton key={index} className="h-44 rounded-large" />
        ))}
      </div>
    </main>
  );
};

'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useApi, useApiClient } from '../api/api-context';
import { cursorPages } from '../api/cursor-pages';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { Page } from '../ui/page';
import { Skeleton } from '../ui/skeleton';
import { useAsked } from '../use-asked';
import { useHasMounted } from '../has-mounted';
import { useSessionStore } from '../session/session-store';
import { ExportPanel } from './export-panel';
import { FilmCard } from './film-card';
import { isUnderWay } from './use-export';

const FILMS_A_PAGE = 12;
/** While something is being made the list is asked so often; one stream a film would use up the browser's connections. */
const ASKED_EVERY_MS = 1500;

const GRID = 'grid gap-4 sm:grid-cols-2 2xl:grid-cols-3';

const Loading = () => (
  <div role="status" className={GRID}>
    <span className="sr-only">{useTranslations('site')('loading')}</span>
    {[1, 2, 3].map((number) => (
      <Skeleton key={number} className="h-96" />
    ))}
  </div>
);

/** Every film that was asked for: to watch, to keep, to delete; beside them the way to the next one, of the workout that the address names or of the draft. */
export const FilmsPage = () => {
  const t = useTranslations('films');
  const workoutId = useAsked('workout');
  const api = useApi();
  const client = useApiClient();
  const query = useInfiniteQuery({
    queryKey: [...api.exports.list.pathKey(), 'pages'],
    ...cursorPages((from, options) =>
      client.exports.list.query({ limit: FILMS_A_PAGE, ...from }, options),
    ),
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(isUnderWay)) ? ASKED_EVERY_MS : false,
  });
  const hasMounted = useHasMounted();
  const hasDraft = useSessionStore((store) => store.draft.entries.length > 0);
  const hasPanel = workoutId !== null || (hasMounted && hasDraft);
  const films = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page heading={t('heading')} lead={t('lead')}>
      <div className={cn('grid gap-6', hasPanel && 'lg:grid-cols-[minmax(0,1fr)_26rem]')}>
        {hasPanel && (
          <aside className="lg:sticky lg:top-4 lg:order-last lg:self-start">
            <ExportPanel {...(workoutId !== null && { workoutId })} />
          </aside>
        )}
        <div className="min-w-0">
          {query.isPending && <Loading />}
          {query.isError && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
          {query.isSuccess && films.length === 0 && (
            <EmptyState heading={t('empty.heading')} text={t('empty.text')}>
              {!hasPanel && (
                <>
                  <Button variant="primary" asChild>
                    <Link href="/train">{t('empty.train')}</Link>
                  </Button>
                  <Button asChild>
                    <Link href="/assistant">{t('empty.assistant')}</Link>
                  </Button>
                </>
              )}
            </EmptyState>
          )}
          {films.length > 0 && (
            <ul className={GRID}>
              {films.map((film) => (
                <FilmCard key={film.id} film={film} />
              ))}
            </ul>
          )}
          {query.hasNextPage && (
            <div className="mt-6 flex justify-center">
              <Button
                disabled={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('more')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </Page>
  );
};

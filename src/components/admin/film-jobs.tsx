'use client';

import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useApi, useApiClient } from '../api/api-context';
import { cursorPages } from '../api/cursor-pages';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { Skeleton } from '../ui/skeleton';
import { JobRow } from './job-row';

const SHOWN = ['all', 'queued', 'active', 'failed', 'dead'] as const;
type Shown = (typeof SHOWN)[number];
const REFRESH_IN_MS = 3000;

/** Films that are queued, being made or have failed; it looks again every few seconds. */
export const FilmJobs = () => {
  const t = useTranslations('admin.jobsPage');
  const words = useTranslations('site');
  const api = useApi();
  const apiClient = useApiClient();
  const client = useQueryClient();
  const [shown, setShown] = useState<Shown>('all');
  const filter = shown === 'all' ? {} : { show: shown };
  const query = useInfiniteQuery({
    queryKey: [...api.admin.jobs.list.pathKey(), 'pages', filter],
    ...cursorPages((from, options) =>
      apiClient.admin.jobs.list.query({ ...filter, limit: 20, ...from }, options),
    ),
    refetchInterval: REFRESH_IN_MS,
  });
  const options = {
    onSettled: () => client.invalidateQueries({ queryKey: api.admin.jobs.list.pathKey() }),
  };
  const retry = useMutation(api.admin.jobs.retry.mutationOptions(options));
  const cancel = useMutation(api.admin.jobs.cancel.mutationOptions(options));
  const films = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const error = retry.error ?? cancel.error;
  return (
    <>
      <div role="group" aria-label={t('show')} className="flex flex-wrap gap-2">
        {SHOWN.map((value) => (
          <Chip key={value} isOn={shown === value} onClick={() => setShown(value)}>
            {t(`shown.${value}`)}
          </Chip>
        ))}
      </div>
      {query.isError && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
      {error !== null && <ErrorNote error={error} />}
      {query.isPending && (
        <div role="status" aria-label={words('loading')}>
          <Skeleton className="h-20" />
        </div>
      )}
      {query.isSuccess && films.length === 0 && (
        <EmptyState heading={t('noFilms')} text={t('noFilmsText')} />
      )}
      <ul className="grid gap-3">
        {films.map((film) => (
          <JobRow
            key={film.planHash}
            title={film.title ?? t('untitled')}
            facts={t('facts', { wishes: film.wishes, attempts: film.attempts })}
            state={film.state}
            stateWord={film.isDead ? t('states.dead') : t(`states.${film.state}`)}
            progress={film.state === 'running' ? film.progress : null}
            createdAt={film.createdAt}
            reason={film.reason}
          >
            {film.state === 'failed' && (
              <Button
                disabled={retry.isPending}
                onClick={() => retry.mutate({ planHash: film.planHash })}
              >
                {t('retry')}
              </Button>
            )}
            {(film.state === 'queued' || film.state === 'running') && (
              <Button
                variant="danger"
                disabled={cancel.isPending}
                onClick={() => cancel.mutate({ planHash: film.planHash })}
              >
                {words('cancel')}
              </Button>
            )}
          </JobRow>
        ))}
      </ul>
      {query.hasNextPage && (
        <div>
          <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
};

'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useApi } from '../api/api-context';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { Skeleton } from '../ui/skeleton';
import { JobRow } from './job-row';

const REFRESH_IN_MS = 3000;

/** The last uploads and what became of them; it looks again every few seconds. */
export const ClipJobs = () => {
  const t = useTranslations('admin.jobsPage');
  const coaches = useTranslations('admin.clips.coaches');
  const words = useTranslations('site');
  const query = useQuery(
    useApi().clips.ingests.queryOptions({ limit: 20 }, { refetchInterval: REFRESH_IN_MS }),
  );
  return (
    <>
      {query.isError && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <div role="status" aria-label={words('loading')}>
          <Skeleton className="h-20" />
        </div>
      )}
      {query.data?.items.length === 0 && (
        <EmptyState heading={t('noClips')} text={t('noClipsText')}>
          <Button asChild>
            <Link href="/admin">{t('toExercises')}</Link>
          </Button>
        </EmptyState>
      )}
      <ul className="grid gap-3">
        {query.data?.items.map((ingest) => (
          <JobRow
            key={ingest.id}
            title={ingest.exercise}
            facts={coaches(ingest.coach)}
            state={ingest.state}
            stateWord={t(`states.${ingest.state}`)}
            progress={null}
            createdAt={ingest.createdAt}
            reason={ingest.failure}
          >
            <Button asChild>
              <Link href={`/admin/exercises/${ingest.exercise}`}>{t('look')}</Link>
            </Button>
          </JobRow>
        ))}
      </ul>
    </>
  );
};

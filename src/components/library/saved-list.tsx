'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { useCatalogue } from '../api/use-catalogue';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { Input } from '../ui/field';
import { Skeleton } from '../ui/skeleton';
import { hiddenIds, usePendingDeletions } from './pending-deletions';
import { CARD_GRID } from './programme-list';
import { ProgrammeCard } from './programme-card';
import { PROGRAMMES } from './programmes';
import { SavedCard } from './saved-card';
import { useDeleteWithUndo } from './use-delete-with-undo';
import { useSavedWorkouts } from './use-saved-workouts';

/** Offered where nothing is saved. */
const FIRST_OFFERED = 3;
/** From so many on a search is worth its place. */
const SEARCH_FROM = 7;

const Loading = () => {
  const t = useTranslations('site');
  return (
    <div role="status" className={CARD_GRID}>
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: 4 }, (_, index) => (
        <Skeleton key={index} className="h-[22rem]" />
      ))}
    </div>
  );
};

const NothingSaved = ({ onSeeProgrammes }: { readonly onSeeProgrammes: () => void }) => {
  const t = useTranslations('library.empty');
  const catalogue = useCatalogue();
  return (
    <>
      <EmptyState heading={t('heading')} text={t('text')}>
        <Button onClick={onSeeProgrammes}>{t('all')}</Button>
      </EmptyState>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {PROGRAMMES.slice(0, FIRST_OFFERED).map((programme) => (
          <li key={programme.slug} className="grid">
            <ProgrammeCard programme={programme} catalogue={catalogue} />
          </li>
        ))}
      </ul>
    </>
  );
};

/** The saved sessions, the newest first. */
export const SavedList = ({ onSeeProgrammes }: { readonly onSeeProgrammes: () => void }) => {
  const t = useTranslations('library');
  const catalogue = useCatalogue();
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const { list, workouts, rename, duplicate } = useSavedWorkouts(query);
  const waiting = usePendingDeletions((state) => state.waiting);
  const deleteWithUndo = useDeleteWithUndo();
  const hidden = hiddenIds({ waiting }, 'workout');
  const shown = workouts.filter(({ sessionId }) => !hidden.has(sessionId));

  if (list.isPending && query === '') return <Loading />;
  if (list.isError) return <ErrorNote error={list.error} onRetry={() => void list.refetch()} />;
  if (shown.length === 0 && query === '' && !list.hasNextPage) {
    return <NothingSaved onSeeProgrammes={onSeeProgrammes} />;
  }
  const hasSearch = query !== '' || shown.length >= SEARCH_FROM || list.hasNextPage;
  return (
    <>
      {hasSearch && (
        <div className="relative mb-4 max-w-md">
          <Search
            className="pointer-events-none absolute top-3 left-3 size-5 text-muted"
            aria-hidden="true"
          />
          <Input
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            value={text}
            maxLength={100}
            onChange={(event) => setText(event.target.value)}
            className="pl-10"
          />
        </div>
      )}
      {shown.length === 0 && !list.isFetching && (
        <p role="status" className="py-8 text-center text-lg text-muted">
          {t('searchNone', { query })}
        </p>
      )}
      <ul className={CARD_GRID} aria-busy={list.isFetching}>
        {shown.map((workout) => (
          <li key={workout.sessionId} className="grid">
            <SavedCard
              workout={workout}
              catalogue={catalogue}
              onRename={(title) => rename.mutate({ sessionId: workout.sessionId, title })}
              onDuplicate={() => duplicate.mutate(workout)}
              onDelete={() =>
                deleteWithUndo(
                  { kind: 'workout', id: workout.sessionId },
                  workout.title ?? t('saved.untitled'),
                )
              }
            />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="mt-6 flex justify-center">
          <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('saved.loadMore')}
          </Button>
        </div>
      )}
    </>
  );
};

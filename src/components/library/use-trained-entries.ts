'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useApi, useApiClient } from '../api/api-context';
import { cursorPages } from '../api/cursor-pages';
import { loadPending } from '../training/pending-trainings';
import { useHasMounted } from '../has-mounted';
import { dayOf, type Day } from './calendar';
import { hiddenIds, usePendingDeletions } from './pending-deletions';
import type { TrainedEntry } from './trained-entry';

const PAGE_SIZE = 100;

const waitingInBrowser = (): TrainedEntry[] =>
  loadPending().map((training) => ({ id: null, ...training }));

/**
 * Everything trained since a day, what waits in the browser first: pages are fetched until that day is reached.
 * @param since a day up to which the history is wanted
 */
export const useTrainedEntries = (since: Day) => {
  const api = useApi();
  const client = useApiClient();
  const hasMounted = useHasMounted();
  const list = useInfiniteQuery({
    queryKey: [...api.history.pathKey(), 'calendar'],
    ...cursorPages((from, options) =>
      client.history.list.query({ limit: PAGE_SIZE, ...from }, options),
    ),
  });
  const { data, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = list;
  const waiting = usePendingDeletions((state) => state.waiting);
  const entries = useMemo((): TrainedEntry[] => {
    const hidden = hiddenIds({ waiting }, 'training');
    const kept = (data?.pages ?? []).flatMap(({ items }) => items);
    return [
      // Read again whenever the server's list changes: what waited may have been sent.
      ...(hasMounted ? waitingInBrowser() : []),
      ...kept.filter(({ id }) => !hidden.has(id)),
    ];
  }, [data, waiting, hasMounted]);
  const oldest = entries.at(-1);
  const isShort = hasNextPage && oldest !== undefined && dayOf(new Date(oldest.startedAt)) >= since;
  useEffect(() => {
    if (isShort && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [isShort, isFetching, isFetchNextPageError, fetchNextPage]);
  return { list, entries };
};

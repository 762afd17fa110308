'use client';

import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { toast } from '../ui/toast';
import { useApi, useApiClient } from '../api/api-context';
import { useErrorToast } from '../api/use-error-words';
import { cursorPages } from '../api/cursor-pages';
import type { SavedWorkout } from './saved-card';

const PAGE_SIZE = 12;

/** The saved sessions whose title holds `query`, page by page, and what can be done with each. */
export const useSavedWorkouts = (query: string) => {
  const api = useApi();
  const client = useApiClient();
  const queryClient = useQueryClient();
  const t = useTranslations();
  const onError = useErrorToast();
  const list = useInfiniteQuery({
    queryKey: [...api.workouts.pathKey(), 'saved', query],
    ...cursorPages((from, options) =>
      client.workouts.list.query(
        { limit: PAGE_SIZE, savedOnly: true, ...(query === '' ? {} : { q: query }), ...from },
        options,
      ),
    ),
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.workouts.pathKey() });
  const rename = useMutation(
    api.workouts.rename.mutationOptions({ onSuccess: () => refresh(), onError }),
  );
  const duplicate = useMutation({
    mutationFn: ({ exercises, config, title = t('library.saved.untitled') }: SavedWorkout) =>
      client.workouts.create.mutate({
        title: t('library.saved.copyOf', { name: title }).slice(0, 120),
        exercises,
        config,
        isSaved: true,
      }),
    onSuccess: async ({ title = '' }) => {
      await refresh();
      toast(t('library.saved.duplicated', { name: title }));
    },
    onError,
  });
  return {
    list,
    workouts: list.data?.pages.flatMap(({ items }) => items) ?? [],
    rename,
    duplicate,
  };
};

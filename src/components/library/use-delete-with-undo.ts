'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect } from 'react';
import { toast } from '../ui/toast';
import { useApi, useApiClient } from '../api/api-context';
import { problemOf } from '../api/api-problem';
import { useErrorWords } from '../api/use-error-words';
import { usePendingDeletions, type Deletion } from './pending-deletions';

const UNDO_IN_MS = 8000;

/** Sends a deletion to the server. What is gone already is as good; where no server answers, it waits for the next visit. */
const useSendDeletion = () => {
  const api = useApi();
  const client = useApiClient();
  const queryClient = useQueryClient();
  const t = useTranslations('library');
  const wordsOf = useErrorWords();
  return useCallback(
    async ({ kind, id }: Deletion): Promise<void> => {
      const { remove, settle } = usePendingDeletions.getState();
      settle(id);
      try {
        await (kind === 'workout'
          ? client.workouts.delete.mutate({ sessionId: id })
          : client.history.delete.mutate({ id }));
      } catch (error) {
        const problem = problemOf(error);
        if (problem === null) return;
        if (problem.code !== 'not-found') toast(t('notDeleted', { reason: wordsOf(error).text }));
      }
      const queryKey = kind === 'workout' ? api.workouts.pathKey() : api.history.pathKey();
      await queryClient.invalidateQueries({ queryKey });
      remove(id);
    },
    [api, client, queryClient, t, wordsOf],
  );
};

/** Takes something out of its list at once; it is deleted when its toast has gone and nobody wanted it back. */
export const useDeleteWithUndo = () => {
  const t = useTranslations();
  const send = useSendDeletion();
  return (deletion: Deletion, name: string): void => {
    const { add, remove } = usePendingDeletions.getState();
    add(deletion);
    const sendUnlessUndone = () => {
      const { waiting } = usePendingDeletions.getState();
      if (waiting.some(({ id }) => id === deletion.id)) void send(deletion);
    };
    toast(t('library.deleted', { name }), {
      id: deletion.id,
      duration: UNDO_IN_MS,
      action: { label: t('site.undo'), onClick: () => remove(deletion.id) },
      onAutoClose: sendUnlessUndone,
      onDismiss: sendUnlessUndone,
    });
  };
};

/** Sends what an earlier visit deleted and could not send. */
export const useFinishDeletions = (): void => {
  const send = useSendDeletion();
  useEffect(() => {
    const { waiting, undoable } = usePendingDeletions.getState();
    for (const deletion of waiting) if (!undoable.includes(deletion.id)) void send(deletion);
  }, [send]);
};

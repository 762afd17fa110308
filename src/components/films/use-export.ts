'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../server/app-router';
import { useApi } from '../api/api-context';

/** An export as the API tells it. */
export type Export = inferRouterOutputs<AppRouter>['exports']['get'];

/** It waits, or is being made. */
export const isUnderWay = ({ state }: Pick<Export, 'state'>): boolean =>
  state === 'queued' || state === 'running';

/** An export as it goes on, told by the server whenever it has changed; `begun` is how it stood first. */
export const useExportProgress = (begun: Export): Export => {
  const api = useApi();
  const queryClient = useQueryClient();
  const { data } = useSubscription(
    api.exports.progress.subscriptionOptions(
      { id: begun.id },
      {
        enabled: isUnderWay(begun),
        onData: (told) => {
          if (isUnderWay(told)) return;
          void queryClient.invalidateQueries({ queryKey: api.exports.list.pathKey() });
        },
      },
    ),
  );
  return data ?? begun;
};

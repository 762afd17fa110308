'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../server/app-router';
import { useApi } from '../api/api-context';

/** An export as the API tells it. */
export type Export = inferRouterOutputs<AppRouter>['exports']['get'];

/** It waits, or is being made. */
export const isUnderWay = ({ state }: Pick<Export, 'state'>): boolean =>
  state === 'queued' || state === 'running';

/** An export as it goes on, told by the server whenever it has changed; `begun` is how it stood first. One component follows one export. */
export const useExportProgress = (begun: Export): Export => {
  const api = useApi();
  const queryClient = useQueryClient();
  // The subscription forgets what it was told when the server ends it.
  const [told, setTold] = useState<Export | null>(null);
  useSubscription(
    api.exports.progress.subscriptionOptions(
      { id: begun.id },
      {
        enabled: isUnderWay(begun),
        onData: (next) => {
          setTold(next);
          if (isUnderWay(next)) return;
          void queryClient.invalidateQueries({ queryKey: api.exports.list.pathKey() });
        },
      },
    ),
  );
  return told ?? begun;
};

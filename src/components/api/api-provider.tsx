'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { useState, type ReactNode } from 'react';
import type { AppRouter } from '../../server/app-router';
import { ApiContext } from './api-context';
import { createQueryClient } from './query-client';
import { IsCatalogueAsShipped } from './shipped-catalogue';

const URL = '/api/trpc';

const createClient = () =>
  createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: httpSubscriptionLink({ url: URL }),
        false: httpBatchLink({ url: URL, maxURLLength: 4000 }),
      }),
    ],
  });

/** The API, for every page. */
export const ApiProvider = ({
  isCatalogueAsShipped,
  children,
}: {
  /** The server's catalogue is that of the release: nobody need ask for it. */
  readonly isCatalogueAsShipped: boolean;
  readonly children: ReactNode;
}) => {
  const [queryClient] = useState(createQueryClient);
  const [client] = useState(createClient);
  return (
    <QueryClientProvider client={queryClient}>
      <ApiContext trpcClient={client} queryClient={queryClient}>
        <IsCatalogueAsShipped value={isCatalogueAsShipped}>{children}</IsCatalogueAsShipped>
      </ApiContext>
    </QueryClientProvider>
  );
};

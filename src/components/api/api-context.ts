'use client';

import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { AppRouter } from '../../server/app-router';

/** `useApi()` makes the options of queries, mutations and subscriptions: `useQuery(useApi().catalog.list.queryOptions({}))`. */
export const {
  TRPCProvider: ApiContext,
  useTRPC: useApi,
  useTRPCClient: useApiClient,
} = createTRPCContext<AppRouter>();

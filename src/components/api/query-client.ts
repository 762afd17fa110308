import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './api-problem';

const MAX_RETRIES = 2;

/** What a page has fetched. A refusal is final; only what may pass by itself (no network, 5xx) is tried again. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Asks without a network too: the service worker may have the answer, and if not the page says so.
        networkMode: 'always',
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < MAX_RETRIES && (problemOf(error)?.status ?? 503) >= 500,
      },
    },
  });

import {
  QueryClient,
  type InvalidateOptions,
  type InvalidateQueryFilters,
  type QueryKey,
} from '@tanstack/react-query';
import { problemOf } from './api-problem';

const MAX_RETRIES = 2;

/**
 * A query that is asked for the first time is not asked again while its answer is under way, and that may be of before the change; here it
 * is. Every list goes by it, so that none shows for ever what has been deleted meanwhile.
 */
class FreshQueryClient extends QueryClient {
  override async invalidateQueries<Tagged extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<Tagged>,
    options?: InvalidateOptions,
  ): Promise<void> {
    await this.cancelQueries(filters);
    await super.invalidateQueries(filters, options);
  }
}

/** What a page has fetched. A refusal is final; only what may pass by itself (no network, 5xx) is tried again. */
export const createQueryClient = (): QueryClient =>
  new FreshQueryClient({
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

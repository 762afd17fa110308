import { TRPCClientError } from '@trpc/client';
import { problemOf } from '../api/api-problem';

const TOO_MANY_REQUESTS = 429;
/** Where the server does not say. */
const DEFAULT_SECONDS = 60;

/** Seconds to wait before asking again; `null`: the error is another one than "too many". */
export const retryAfterOf = (error: unknown): number | null => {
  if (problemOf(error)?.status !== TOO_MANY_REQUESTS) return null;
  const response = error instanceof TRPCClientError ? error.meta?.['response'] : undefined;
  const header = response instanceof Response ? response.headers.get('retry-after') : null;
  const seconds = Number(header ?? DEFAULT_SECONDS);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : DEFAULT_SECONDS;
};

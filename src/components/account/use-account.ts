'use client';

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useHasMounted } from '../has-mounted';
import { fetchSignedIn } from './auth-client';

const FIVE_MINUTES_IN_MS = 300_000;

/** Who is signed in in this browser; null: a guest. */
export const signedInQuery = queryOptions({
  queryKey: ['account', 'signed-in'],
  queryFn: fetchSignedIn,
  staleTime: FIVE_MINUTES_IN_MS,
});

/**
 * The account as {@link signedInQuery} has it. Not before a component has taken over from the server, which knew nobody: the header asks
 * first, and a page that wakes up after the answer would not be the one that the server drew.
 * @param isAsked false: what is known, without asking
 */
export const useAccount = (isAsked = true) => {
  const hasMounted = useHasMounted();
  const { data, isError, error, refetch } = useQuery({ ...signedInQuery, enabled: isAsked });
  return {
    data: hasMounted ? data : undefined,
    isError: hasMounted && isError,
    error,
    refetch,
  };
};

/**
 * What is to be done once somebody else is the caller: whatever was fetched is fetched anew. What a guest made comes along, by the server.
 */
export const useCallerChanged = (): (() => Promise<void>) => {
  const client = useQueryClient();
  return async () => {
    client.getMutationCache().clear();
    await client.resetQueries();
  };
};

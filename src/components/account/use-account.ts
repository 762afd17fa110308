'use client';

import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchSignedIn } from './auth-client';

const FIVE_MINUTES_IN_MS = 300_000;

/** Who is signed in in this browser; null: a guest. */
export const signedInQuery = queryOptions({
  queryKey: ['account', 'signed-in'],
  queryFn: fetchSignedIn,
  staleTime: FIVE_MINUTES_IN_MS,
});

export const useAccount = () => useQuery(signedInQuery);

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

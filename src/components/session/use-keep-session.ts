'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../api/api-problem';
import { useApi, useApiClient } from '../api/api-context';
import { sessionOf } from './draft';
import { rememberKept, useSessionStore } from './session-store';

/**
 * Keeps the draft on the server, in the place of the workout that it came from or else as a new one, and answers its id. What was
 * made from it (a film, a link, "train now") goes by that id.
 * `isSaved` also puts it among the saved ones of the library.
 */
export const useKeepSession = () => {
  const api = useApi();
  const client = useApiClient();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ isSaved }: { readonly isSaved?: boolean }): Promise<string> => {
      const { draft } = useSessionStore.getState();
      const session = sessionOf(draft);
      if (session === null) throw new Error('an empty session cannot be kept');
      const document = { ...session, ...(isSaved === undefined ? {} : { isSaved }) };
      const before = draft.origin?.workoutId ?? null;
      const create = () => client.workouts.create.mutate(document);
      const replace = (sessionId: string) =>
        client.workouts.replace.mutate({ ...document, sessionId }).catch((error: unknown) => {
          // It was deleted meanwhile, or is somebody else's: then this is a copy.
          if (problemOf(error)?.code === 'not-found') return create();
          throw error;
        });
      const { sessionId } = await (before === null ? create() : replace(before));
      if (sessionId !== before) rememberKept(draft, sessionId);
      return sessionId;
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: api.workouts.pathKey() }),
  });
};

'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useApi, useApiClient } from '../api/api-context';
import { problemOf } from '../api/api-problem';
import { countPending, sendPending, type SendResult, type Training } from './pending-trainings';

const FIRST_SERVER_ERROR = 500;
/** Nobody is signed in, or it was too much at once: neither is the training's fault. */
const LATER: readonly number[] = [401, 429];

/** Sends trainings that wait in the browser; answers whether the server has all of them. */
export const useSendTrainings = () => {
  const api = useApi();
  const client = useApiClient();
  const queryClient = useQueryClient();
  return useCallback(async (): Promise<boolean> => {
    const add = (training: Training): Promise<SendResult> =>
      client.history.add
        .mutate(training)
        .then(() => 'sent' as const)
        .catch((error: unknown) => {
          const problem = problemOf(error);
          if (problem?.code === 'not-found' && training.sessionId !== undefined) {
            // The workout was deleted meanwhile; it was trained all the same.
            const { sessionId: _gone, ...rest } = training;
            return add(rest);
          }
          const mayPass =
            problem === null ||
            problem.status >= FIRST_SERVER_ERROR ||
            LATER.includes(problem.status);
          return mayPass ? 'unreachable' : 'refused';
        });
    const isAllTaken = await sendPending(add);
    await queryClient.invalidateQueries({ queryKey: api.history.pathKey() });
    return isAllTaken && countPending() === 0;
  }, [api, client, queryClient]);
};

/** Sends what was trained without a network as soon as there is one. */
export const SendTrainings = () => {
  const send = useSendTrainings();
  useEffect(() => {
    const sendWaiting = () => {
      if (countPending() > 0) void send();
    };
    sendWaiting();
    window.addEventListener('online', sendWaiting);
    return () => window.removeEventListener('online', sendWaiting);
  }, [send]);
  return null;
};

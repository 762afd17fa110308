'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Coach } from '../../workout/workout-config';
import { useApi, useApiClient } from '../api/api-context';
import { problemOf } from '../api/api-problem';
import { uploadFile } from './upload-file';

const POLL_IN_MS = 700;

/** What is wanted of a file, beside the clip. */
export interface ClipWish {
  readonly coach: Coach;
  /** Seconds; null: the loop is looked for. */
  readonly loop: { readonly start: number; readonly end: number } | null;
  /** The film has no alpha, and its background is to be seen. */
  readonly opaque: boolean;
}

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'uploading'; readonly share: number }
  | { readonly kind: 'making'; readonly ingestId: string }
  | { readonly kind: 'broken'; readonly error: unknown };

/** A film on its way from this machine into the catalogue. */
export const useClipUpload = (exercise: string) => {
  const api = useApi();
  const apiClient = useApiClient();
  const client = useQueryClient();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  /** What was uploaded last: after a refusal it is asked for again, without sending it once more. */
  const uploaded = useRef<{ readonly file: File; readonly uploadId: string } | null>(null);

  const ingestId = step.kind === 'making' ? step.ingestId : null;
  const ingest = useQuery(
    api.clips.ingestState.queryOptions(
      { id: ingestId ?? '' },
      {
        enabled: ingestId !== null,
        refetchInterval: ({ state: { data } }) =>
          data?.state === 'finished' || data?.state === 'failed' ? false : POLL_IN_MS,
      },
    ),
  );
  const made = ingestId === null ? undefined : ingest.data;

  useEffect(() => {
    if (made?.state !== 'finished') return;
    // The server keeps no copy of what has become a clip.
    uploaded.current = null;
    void client.invalidateQueries({ queryKey: api.catalog.pathKey() });
    void client.invalidateQueries({ queryKey: api.clips.ingests.queryKey() });
  }, [made?.state, client, api]);

  // Whoever leaves the page gives the upload up; what is being made goes on.
  useEffect(() => () => abort.current?.abort(), []);

  const send = useCallback(
    async (file: File, contentType: string): Promise<string> => {
      if (uploaded.current?.file === file) return uploaded.current.uploadId;
      const controller = new AbortController();
      abort.current = controller;
      setStep({ kind: 'uploading', share: 0 });
      const { uploadId, ...signed } = await apiClient.clips.upload.mutate({
        id: exercise,
        fileName: file.name,
        contentType,
        bytes: file.size,
      });
      await uploadFile(file, signed, {
        signal: controller.signal,
        onProgress: (share) => setStep({ kind: 'uploading', share }),
      });
      uploaded.current = { file, uploadId };
      return uploadId;
    },
    [apiClient, exercise],
  );

  const start = async (file: File, contentType: string, { coach, loop, opaque }: ClipWish) => {
    try {
      const uploadId = await send(file, contentType);
      const { id } = await apiClient.clips.ingest.mutate({
        id: exercise,
        uploadId,
        coach,
        opaque,
        ...(loop === null ? {} : { loop: { ...loop, unit: 'seconds' } }),
      });
      setStep({ kind: 'making', ingestId: id });
    } catch (error) {
      if (problemOf(error)?.code === 'not-found') uploaded.current = null;
      const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
      setStep(isGivenUp ? { kind: 'idle' } : { kind: 'broken', error });
    }
  };

  return {
    step,
    /** The clip that is being made, once there is one. */
    made,
    isBusy:
      step.kind === 'uploading' ||
      (step.kind === 'making' && made?.state !== 'finished' && made?.state !== 'failed'),
    start,
    cancel: () => abort.current?.abort(),
    reset: () => setStep({ kind: 'idle' }),
  };
};

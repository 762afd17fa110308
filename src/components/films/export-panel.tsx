'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Clapperboard } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useApi, useApiClient } from '../api/api-context';
import { useSessionStore } from '../session/session-store';
import { useKeepSession } from '../session/use-keep-session';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoiceGroup } from '../ui/choice-group';
import { useHasMounted } from '../has-mounted';
import { resolutionSchema } from '../../workout/workout-config';
import { ExportFailure } from './export-failure';
import { ExportRun } from './export-run';
import { FILE_KINDS, filmWishOf, type FilmQuality } from './film-wish';
import { isUnderWay, type Export } from './use-export';

/** Exports that are looked through for one that is under way. */
const LAST_EXPORTS = 10;

/** The export of a workout that was begun before, on another page or before a reload. */
const useExportUnderWay = (workoutId: string | null): Export | null => {
  const api = useApi();
  const { data } = useQuery(
    api.exports.list.queryOptions({ limit: LAST_EXPORTS }, { enabled: workoutId !== null }),
  );
  return data?.items.find((one) => one.sessionId === workoutId && isUnderWay(one)) ?? null;
};

/**
 * One button that makes a session a film: it plays in the page while it is made, and is then there to download.
 * Without `workoutId` it films the draft.
 */
export const ExportPanel = ({ workoutId }: { readonly workoutId?: string }) => {
  const t = useTranslations('exporting');
  const api = useApi();
  const client = useApiClient();
  const queryClient = useQueryClient();
  const hasMounted = useHasMounted();
  const keepSession = useKeepSession();
  const draft = useSessionStore((store) => store.draft);
  const [chosen, setChosen] = useState<Partial<FilmQuality>>({});
  const [run, setRun] = useState<Export | null>(null);
  const [left, setLeft] = useState<string | null>(null);

  const isDraft = workoutId === undefined;
  const knownId = workoutId ?? (hasMounted ? (draft.origin?.workoutId ?? null) : null);
  const underWay = useExportUnderWay(knownId);
  const quality: FilmQuality = {
    resolution: isDraft && hasMounted ? draft.config.resolution : '1080p',
    kind: 'quick',
    ...chosen,
  };

  const begin = useMutation({
    mutationFn: async (): Promise<Export> => {
      const id = workoutId ?? (await keepSession.mutateAsync({}));
      return client.exports.create.mutate(filmWishOf(id, quality));
    },
    onSuccess: (begun) => {
      setRun(begun);
      return queryClient.invalidateQueries({ queryKey: api.exports.list.pathKey() });
    },
  });
  // Held on to: when it is ready it is no longer under way.
  if (run === null && underWay !== null && underWay.id !== left) setRun(underWay);
  const isEmpty = isDraft && (!hasMounted || draft.entries.length === 0);

  return (
    <Card aria-labelledby="export-heading">
      <h2 id="export-heading" className="text-2xl">
        {t('heading')}
      </h2>
      {isDraft && draft.title !== '' && (
        <p className="mt-1 font-semibold break-words">{draft.title}</p>
      )}
      <p className="mt-1 mb-4 text-muted">{t('lead')}</p>
      {run === null ? (
        <div className="grid gap-4">
          <ChoiceGroup
            legend={t('resolution')}
            value={quality.resolution}
            choices={resolutionSchema.options.map((value) => ({
              value,
              label: t(`resolutions.${value}`),
            }))}
            onChange={(resolution) => setChosen((before) => ({ ...before, resolution }))}
          />
          <ChoiceGroup
            legend={t('kind')}
            value={quality.kind}
            choices={FILE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            onChange={(kind) => setChosen((before) => ({ ...before, kind }))}
          />
          <p className="text-sm text-muted">{t(`kindNotes.${quality.kind}`)}</p>
          {begin.isError ? (
            <ExportFailure error={begin.error} onRetry={() => begin.mutate()} />
          ) : (
            <Button
              variant="primary"
              size="large"
              disabled={isEmpty || begin.isPending}
              onClick={() => begin.mutate()}
            >
              <Clapperboard className="size-6" aria-hidden="true" />
              {begin.isPending ? t('asking') : t('make')}
            </Button>
          )}
          {hasMounted && isEmpty && <p className="text-sm text-muted">{t('emptyNote')}</p>}
        </div>
      ) : (
        <ExportRun
          key={run.id}
          begun={run}
          onAgain={() => {
            setLeft(run.id);
            setRun(null);
            begin.reset();
          }}
        />
      )}
    </Card>
  );
};

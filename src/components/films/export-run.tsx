'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download, RotateCcw, X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { useApi } from '../api/api-context';
import { useCatalogue } from '../api/use-catalogue';
import { Button } from '../ui/button';
import { downloadUrl } from './download-url';
import { ExportState } from './export-state';
import { FilmFailed } from './film-failed';
import { wishOfExport } from './film-wish';
import { LiveFilm } from './live-film';
import { megabytesOf } from './megabytes';
import { isUnderWay, useExportProgress, type Export } from './use-export';

/** A film from the click to the file: it plays while it is made. */
export const ExportRun = ({
  begun,
  onAgain,
}: {
  readonly begun: Export;
  readonly onAgain: () => void;
}) => {
  const t = useTranslations('exporting');
  const format = useFormatter();
  const api = useApi();
  const queryClient = useQueryClient();
  const { bySlug } = useCatalogue();
  const film = useExportProgress(begun);
  const wish = wishOfExport(begun);
  const cancel = useMutation(
    api.exports.cancel.mutationOptions({
      onSuccess: () =>
        queryClient.invalidateQueries({ queryKey: api.exports.list.pathKey() }).then(onAgain),
    }),
  );
  const isFinished = film.state === 'finished';
  const isGone = film.state === 'failed' || film.state === 'expired' || film.state === 'cancelled';

  return (
    <div className="grid gap-4">
      {wish !== null && !isGone && (
        <LiveFilm
          wish={wish}
          exportId={film.id}
          seconds={film.total_duration}
          isFinished={isFinished}
          poster={bySlug.get(film.exercise)?.clips[0]?.poster}
        />
      )}
      {isUnderWay(film) && (
        <>
          <ExportState film={film} />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="min-w-0 flex-1 text-sm text-muted">{t('goesOn')}</p>
            <Button disabled={cancel.isPending} onClick={() => cancel.mutate({ id: film.id })}>
              <X className="size-5" aria-hidden="true" />
              {t('cancel')}
            </Button>
          </div>
        </>
      )}
      {isFinished && (
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary" asChild>
            <a href={downloadUrl(film.id)} download>
              <Download className="size-5" aria-hidden="true" />
              {film.bytes === null
                ? t('download')
                : t('downloadSize', {
                    size: format.number(megabytesOf(film.bytes), {
                      style: 'unit',
                      unit: 'megabyte',
                    }),
                  })}
            </a>
          </Button>
          <Button onClick={onAgain}>
            <RotateCcw className="size-5" aria-hidden="true" />
            {t('another')}
          </Button>
          <Button variant="ghost" asChild>
            <Link href="/films">{t('all')}</Link>
          </Button>
        </div>
      )}
      {isGone && <FilmFailed film={film} onRetry={onAgain} isBusy={false} />}
    </div>
  );
};

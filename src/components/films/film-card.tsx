'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download, Play, Trash2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '../ui/toast';
import { useApi, useApiClient } from '../api/api-context';
import { useCatalogue } from '../api/use-catalogue';
import { useErrorToast } from '../api/use-error-words';
import { clock } from '../player/clock';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Dialog } from '../ui/dialog';
import { usePageLanguage } from '../words/use-page-language';
import { downloadUrl } from './download-url';
import { ExportFailure } from './export-failure';
import { ExportState } from './export-state';
import { FilmFailed } from './film-failed';
import { wishOfExport } from './film-wish';
import { megabytesOf } from './megabytes';
import { isUnderWay, type Export } from './use-export';

/** One film of the list: what it is, how far it is, and what one can do with it. */
export const FilmCard = ({ film }: { readonly film: Export }) => {
  const t = useTranslations();
  const format = useFormatter();
  const { language } = usePageLanguage();
  const api = useApi();
  const client = useApiClient();
  const queryClient = useQueryClient();
  const { bySlug } = useCatalogue();
  const sayError = useErrorToast();
  const [isWatching, setWatching] = useState(false);
  const [isAsking, setAsking] = useState(false);

  const refresh = () => queryClient.invalidateQueries({ queryKey: api.exports.list.pathKey() });
  const remove = useMutation(
    api.exports.cancel.mutationOptions({
      onSuccess: async () => {
        await refresh();
        toast(isUnderWay(film) ? t('films.cancelled') : t('films.deleted'));
      },
      onError: sayError,
    }),
  );
  const again = useMutation({
    mutationFn: async (sessionId: string) => {
      await client.exports.create.mutate(
        wishOfExport(film) ?? { sessionId, resolution: film.resolution },
      );
      // The one that failed has had its successor.
      await client.exports.cancel.mutate({ id: film.id });
    },
    onSuccess: refresh,
  });

  const title = film.title ?? t('films.untitled');
  const poster = bySlug.get(film.exercise)?.clips[0]?.poster;
  const isFinished = film.state === 'finished';
  const { sessionId } = film;
  // In the browser's own time zone, which the server does not know; the list is drawn in the browser alone.
  const made = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(film.createdAt));
  const facts = [
    clock(film.total_duration),
    t(`vocabulary.filmFormats.${film.format}`),
    film.resolution,
    ...(film.bytes === null
      ? []
      : [format.number(megabytesOf(film.bytes), { style: 'unit', unit: 'megabyte' })]),
  ].join(' · ');

  return (
    <li className="flex flex-col overflow-hidden rounded-large border border-line bg-card">
      <div className="on-stage relative aspect-video bg-radial-[at_50%_60%] from-glow to-stage">
        {poster !== undefined && (
          <img
            src={poster}
            alt=""
            loading="lazy"
            width={720}
            height={720}
            className="absolute inset-0 size-full object-contain pt-3"
          />
        )}
        {isFinished && (
          <button
            type="button"
            aria-label={t('films.watchNamed', { title })}
            onClick={() => setWatching(true)}
            className="group absolute inset-0 grid place-items-center -outline-offset-4"
          >
            <span className="grid size-16 place-items-center rounded-full bg-stage/80 transition-colors duration-150 ease-out group-hover:bg-work group-hover:text-on-work">
              <Play className="size-8 fill-current" aria-hidden="true" />
            </span>
          </button>
        )}
      </div>
      <div className="flex flex-1 flex-col gap-3 p-4">
        <div>
          <h2 className="text-xl break-words">{title}</h2>
          <p className="digits mt-1 text-[15px] text-muted">{facts}</p>
          <p className="text-sm text-muted">{made}</p>
        </div>
        {isUnderWay(film) && <ExportState film={film} />}
        {(film.state === 'failed' || film.state === 'expired') && (
          <FilmFailed
            film={film}
            isBusy={again.isPending}
            onRetry={sessionId === null ? null : () => again.mutate(sessionId)}
          />
        )}
        {again.isError && sessionId !== null && (
          <ExportFailure error={again.error} onRetry={() => again.mutate(sessionId)} />
        )}
        <div className="mt-auto flex items-center gap-2">
          {isFinished && (
            <Button asChild flex="even">
              <a href={downloadUrl(film.id)} download>
                <Download className="size-5" aria-hidden="true" />
                {t('films.download')}
              </a>
            </Button>
          )}
          {isUnderWay(film) ? (
            <Button
              flex="even"
              disabled={remove.isPending}
              onClick={() => remove.mutate({ id: film.id })}
            >
              {t('exporting.cancel')}
            </Button>
          ) : (
            <Button
              variant="icon"
              className="ml-auto"
              aria-label={t('films.deleteNamed', { title })}
              title={t('films.delete')}
              onClick={() => setAsking(true)}
            >
              <Trash2 className="size-5" aria-hidden="true" />
            </Button>
          )}
        </div>
      </div>
      <Dialog
        isOpen={isWatching}
        onClose={() => setWatching(false)}
        title={title}
        shape="wide"
        footer={
          <Button asChild>
            <a href={downloadUrl(film.id)} download>
              <Download className="size-5" aria-hidden="true" />
              {t('films.download')}
            </a>
          </Button>
        }
      >
        <video
          src={downloadUrl(film.id)}
          controls
          autoPlay
          playsInline
          poster={poster}
          aria-label={title}
          className="on-stage max-h-[70svh] w-full rounded-medium"
        />
      </Dialog>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('films.confirm.title')}
        text={t('films.confirm.text', { title })}
        action={t('films.confirm.action')}
        isBusy={remove.isPending}
        onConfirm={() => {
          remove.mutate({ id: film.id });
          setAsking(false);
        }}
        onClose={() => setAsking(false)}
      />
    </li>
  );
};

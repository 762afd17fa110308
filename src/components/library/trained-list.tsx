'use client';

import { Trash2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { deviceTimeZone } from '../device-time-zone';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import type { TrainedEntry } from './trained-entry';
import { useDeleteWithUndo } from './use-delete-with-undo';

/** Trainings, the newest first, each with a way to delete it. */
export const TrainedList = ({ entries }: { readonly entries: readonly TrainedEntry[] }) => {
  const t = useTranslations('library');
  const format = useFormatter();
  const deleteWithUndo = useDeleteWithUndo();
  const timeZone = deviceTimeZone();
  return (
    <ul className="flex flex-col">
      {entries.map(({ id, title, startedAt, finishedAt, completedSeconds, kcal }) => {
        const name = title ?? t('saved.untitled');
        const minutes = Math.max(1, Math.round(completedSeconds / 60));
        const date = format.dateTime(new Date(startedAt), {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          hour: '2-digit',
          minute: '2-digit',
          timeZone,
        });
        return (
          <li
            key={id ?? startedAt}
            className="flex items-center justify-between gap-3 border-b border-line py-2 last:border-0"
          >
            <div className="min-w-0">
              <p className="font-semibold wrap-anywhere">{name}</p>
              <p className="text-[15px] text-muted">
                {date}
                {' · '}
                {kcal === null
                  ? t('history.completedOnly', { minutes })
                  : t('history.completed', { minutes, kcal: Math.round(kcal) })}
                {finishedAt === null && ` · ${t('history.givenUp')}`}
              </p>
            </div>
            {id === null ? (
              <Badge tone="warning">{t('history.waiting')}</Badge>
            ) : (
              <Button
                variant="icon"
                aria-label={t('history.delete', { name, date })}
                onClick={() => deleteWithUndo({ kind: 'training', id }, name)}
              >
                <Trash2 className="size-5" aria-hidden="true" />
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
};

'use client';

import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import Link from 'next/link';
import { useState } from 'react';
import type { ManagedExercise } from '../../catalog/exercise';
import { useApi } from '../api/api-context';
import { Poster } from '../exercise/poster';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { Field, Input } from '../ui/field';
import { Skeleton } from '../ui/skeleton';
import { foundExercises, SHOWN, stateOf, type Shown } from './found-exercises';

const ExerciseRow = ({ exercise }: { readonly exercise: ManagedExercise }) => {
  const t = useTranslations('admin');
  const language = useLocale();
  const state = stateOf(exercise);
  const [clip] = exercise.clips;
  return (
    <li>
      <Link
        href={`/admin/exercises/${exercise.slug}`}
        className="flex h-full min-h-20 items-center gap-3 rounded-medium border border-line bg-card p-2 pr-4 hover:border-ink"
      >
        <span className="on-stage grid size-16 shrink-0 place-items-center overflow-hidden rounded-small">
          {clip !== undefined && <Poster clip={clip} />}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{exercise.name[language]}</span>
          <span className="block truncate text-sm text-muted">{exercise.slug}</span>
        </span>
        {state !== 'listed' && (
          <Badge tone={state === 'noClip' ? 'warning' : 'plain'}>{t(`shown.${state}`)}</Badge>
        )}
      </Link>
    </li>
  );
};

/** Every exercise, those included that nobody else sees. */
export const ExerciseList = () => {
  const t = useTranslations('admin');
  const words = useTranslations('site');
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const query = useQuery(useApi().catalog.adminList.queryOptions({}));
  const exercises = query.data ?? [];
  const found = foundExercises(exercises, { text, shown });
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-56 flex-1 sm:max-w-md">
          <Field label={t('search')}>
            {(control) => (
              <Input
                {...control}
                type="search"
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Button asChild variant="primary">
          <Link href="/admin/exercises/new">
            <Plus className="size-5" aria-hidden="true" />
            {t('newExercise')}
          </Link>
        </Button>
      </div>
      <div role="group" aria-label={t('show')} className="flex flex-wrap gap-2">
        {SHOWN.map((value) => (
          <Chip key={value} isOn={shown === value} onClick={() => setShown(value)}>
            {t(`shown.${value}`)}
          </Chip>
        ))}
      </div>
      {query.isError && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <div role="status" aria-label={words('loading')} className="grid gap-3 md:grid-cols-2">
          {Array.from({ length: 8 }, (_, index) => (
            <Skeleton key={index} className="h-20" />
          ))}
        </div>
      )}
      {query.isSuccess && found.length === 0 && (
        <EmptyState heading={t('nothingFound')} text={t('nothingFoundText')}>
          <Button
            onClick={() => {
              setText('');
              setShown('all');
            }}
          >
            {t('showAll')}
          </Button>
        </EmptyState>
      )}
      <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
        {found.map((exercise) => (
          <ExerciseRow key={exercise.id} exercise={exercise} />
        ))}
      </ul>
    </div>
  );
};

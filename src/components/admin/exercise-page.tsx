'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import Link from 'next/link';
import type { ManagedExercise } from '../../catalog/exercise';
import { useApi } from '../api/api-context';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { Skeleton } from '../ui/skeleton';
import { Switch } from '../ui/switch';
import { ClipsCard } from './clips-card';
import { ExerciseEditor } from './exercise-editor';

const PublishCard = ({ exercise }: { readonly exercise: ManagedExercise }) => {
  const t = useTranslations('admin');
  const api = useApi();
  const client = useQueryClient();
  const publish = useMutation(
    api.catalog.publish.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: api.catalog.pathKey() }),
    }),
  );
  const isOn = publish.isPending ? publish.variables.isPublished : exercise.isPublished;
  return (
    <Card className="grid gap-3">
      <Switch
        label={t('published')}
        hint={exercise.clips.length === 0 ? t('publishedNoClip') : t('publishedHint')}
        isOn={isOn}
        onChange={(isPublished) => publish.mutate({ id: exercise.id, isPublished })}
      />
      {publish.isError && <ErrorNote error={publish.error} />}
    </Card>
  );
};

/** One exercise: its words, its clips, and whether everybody sees it; without a slug a new one. */
export const ExercisePage = ({ slug }: { readonly slug: string | null }) => {
  const t = useTranslations('admin');
  const words = useTranslations('site');
  const language = useLocale();
  const query = useQuery(useApi().catalog.adminList.queryOptions({}));
  const exercise = query.data?.find((candidate) => candidate.slug === slug) ?? null;
  const back = (
    <Button asChild variant="ghost" className="-ml-3">
      <Link href="/admin">
        <ArrowLeft className="size-5" aria-hidden="true" />
        {t('allExercises')}
      </Link>
    </Button>
  );
  if (query.isError && query.data === undefined)
    return <ErrorNote error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) {
    return (
      <div role="status" aria-label={words('loading')} className="grid gap-4 lg:grid-cols-2">
        <Skeleton className="h-180" />
        <Skeleton className="h-120" />
      </div>
    );
  }
  if (slug !== null && exercise === null) {
    return (
      <EmptyState heading={t('noExercise')} text={t('noExerciseText', { slug })}>
        {back}
      </EmptyState>
    );
  }
  const others = query.data.filter((other) => other.slug !== slug);
  const name = exercise === null ? t('newExercise') : exercise.name[language];
  return (
    <div className="grid gap-4">
      <div>
        {back}
        <p className="mt-1 text-3xl leading-tight headline">{name}</p>
      </div>
      {exercise === null ? (
        <div className="max-w-3xl">
          <ExerciseEditor exercise={null} others={others} />
        </div>
      ) : (
        <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_28rem]">
          <div className="grid gap-4 xl:order-2">
            <PublishCard exercise={exercise} />
            <ClipsCard exercise={exercise} name={name} />
          </div>
          <ExerciseEditor key={exercise.id} exercise={exercise} others={others} />
        </div>
      )}
    </div>
  );
};

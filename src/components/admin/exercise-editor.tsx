'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from '../ui/toast';
import {
  exerciseCardSchema,
  type ExerciseCard,
  type ManagedExercise,
} from '../../catalog/exercise';
import { useApi, useApiClient } from '../api/api-context';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorNote } from '../ui/error-note';
import { Field, Input } from '../ui/field';
import { ExerciseNumbers, ExerciseTexts, ExerciseTraits } from './exercise-fields';
import {
  EMPTY_FORM,
  formOf,
  readForm,
  suggestedSlug,
  type ExerciseForm,
  type FormPart,
} from './exercise-form';
import { VariantChoices } from './variant-choices';

const NOTHING_WRONG: ReadonlySet<FormPart> = new Set();

const startOf = (exercise: ManagedExercise | null): ExerciseForm => {
  if (exercise === null) return EMPTY_FORM;
  const { id: _id, clips: _clips, isPublished: _isPublished, ...card } = exercise;
  return formOf(exerciseCardSchema.parse(card));
};

/** Writes an exercise in both languages: a new one, or one that exists. */
export const ExerciseEditor = ({
  exercise,
  others,
}: {
  /** null: a new one. */
  readonly exercise: ManagedExercise | null;
  /** What can be its easier and harder variants. */
  readonly others: readonly ManagedExercise[];
}) => {
  const t = useTranslations('admin.form');
  const api = useApi();
  const apiClient = useApiClient();
  const client = useQueryClient();
  const router = useRouter();
  const [form, setForm] = useState(() => startOf(exercise));
  const [isChecked, setIsChecked] = useState(false);
  const read = readForm(form);
  const wrong = isChecked && 'wrong' in read ? read.wrong : NOTHING_WRONG;
  const isNew = exercise === null;
  const save = useMutation({
    mutationFn: async (card: ExerciseCard) => {
      if (isNew) await apiClient.catalog.create.mutate(card);
      else await apiClient.catalog.update.mutate({ id: exercise.id, card });
      await client.invalidateQueries({ queryKey: api.catalog.pathKey() });
    },
    onSuccess: (_, { slug }) => {
      toast(t('saved'));
      if (isNew) router.replace(`/admin/exercises/${slug}`);
    },
  });
  const change = (part: Partial<ExerciseForm>) => setForm({ ...form, ...part });
  const fields = { form, wrong, onChange: change };
  return (
    <Card aria-labelledby="card">
      <form
        noValidate
        className="grid gap-7"
        onSubmit={(event) => {
          event.preventDefault();
          setIsChecked(true);
          if ('card' in read) save.mutate(read.card);
        }}
      >
        <h2 id="card" className="text-2xl">
          {t('title')}
        </h2>
        <ExerciseTexts
          {...fields}
          onChange={(part) => {
            const isFollowing = isNew && form.slug === suggestedSlug(form.name.en);
            change({
              ...part,
              ...(isFollowing && part.name && { slug: suggestedSlug(part.name.en) }),
            });
          }}
        />
        <Field
          label={t('slug')}
          hint={isNew ? t('slugHint') : t('slugStays')}
          error={wrong.has('slug') ? t('wrong.slug') : undefined}
        >
          {(control) => (
            <Input
              {...control}
              autoCapitalize="none"
              spellCheck={false}
              maxLength={64}
              readOnly={!isNew}
              value={form.slug}
              onChange={(event) => change({ slug: event.target.value })}
            />
          )}
        </Field>
        <ExerciseTraits {...fields} />
        <ExerciseNumbers {...fields} />
        <div className="grid gap-5 sm:grid-cols-2">
          {(['easier', 'harder'] as const).map((kind) => (
            <VariantChoices
              key={kind}
              label={t(kind)}
              slugs={form.variants[kind]}
              exercises={others}
              onChange={(slugs) => change({ variants: { ...form.variants, [kind]: slugs } })}
            />
          ))}
        </div>
        {isChecked && 'wrong' in read && (
          <p role="alert" className="font-semibold text-alert">
            {t('wrong.some')}
          </p>
        )}
        {save.isError && <ErrorNote error={save.error} />}
        <div>
          <Button type="submit" variant={isNew ? 'primary' : 'secondary'} disabled={save.isPending}>
            {isNew ? t('create') : t('save')}
          </Button>
        </div>
      </form>
    </Card>
  );
};

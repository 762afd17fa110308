'use client';

import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '../ui/chip';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import { toggled } from './exercise-form';

/** Other exercises, each of which can be put in and taken out. */
export const VariantChoices = ({
  label,
  slugs,
  exercises,
  onChange,
}: {
  readonly label: string;
  readonly slugs: readonly string[];
  readonly exercises: readonly {
    readonly slug: string;
    readonly name: { readonly en: string; readonly fr: string };
  }[];
  readonly onChange: (slugs: string[]) => void;
}) => {
  const t = useTranslations('admin.form');
  const language = useLocale();
  const nameOf = (slug: string) =>
    exercises.find((exercise) => exercise.slug === slug)?.name[language] ?? slug;
  return (
    <div className="grid content-start gap-2">
      <Field label={label}>
        {(control) => (
          <Select
            {...control}
            value=""
            onChange={(event) => onChange(toggled(slugs, event.target.value))}
          >
            <option value="">{t('addVariant')}</option>
            {exercises
              .filter(({ slug }) => !slugs.includes(slug))
              .map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name[language]}
                </option>
              ))}
          </Select>
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        {slugs.map((slug) => (
          <Chip
            key={slug}
            aria-label={t('removeVariant', { name: nameOf(slug) })}
            onClick={() => onChange(toggled(slugs, slug))}
          >
            {nameOf(slug)}
            <X className="size-4" aria-hidden="true" />
          </Chip>
        ))}
      </div>
    </div>
  );
};

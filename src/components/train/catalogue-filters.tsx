'use client';

import { Search, SlidersHorizontal, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { categorySchema, impactSchema, levelSchema, muscleSchema } from '../../catalog/vocabulary';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Field, Input } from '../ui/field';
import { Select } from '../ui/select';
import { countHidden, equipmentFilterSchema, type CatalogueFilter } from './search-catalogue';

const FilterSelect = <Value extends string>({
  label,
  value,
  schema,
  wordOf,
  onChange,
}: {
  readonly label: string;
  readonly value: Value | null;
  readonly schema: z.ZodType<Value> & { readonly options: readonly Value[] };
  readonly wordOf: (value: Value) => string;
  readonly onChange: (value: Value | null) => void;
}) => {
  const t = useTranslations('train.catalogue');
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={value ?? ''}
          onChange={(event) => onChange(schema.safeParse(event.currentTarget.value).data ?? null)}
        >
          <option value="">{t('any')}</option>
          {schema.options.map((option) => (
            <option key={option} value={option}>
              {wordOf(option)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
};

const CategoryChips = ({
  value,
  onChange,
}: {
  readonly value: CatalogueFilter['category'];
  readonly onChange: (category: CatalogueFilter['category']) => void;
}) => {
  const t = useTranslations();
  const chip = (category: CatalogueFilter['category'], word: ReactNode) => (
    <Chip key={category} isOn={value === category} onClick={() => onChange(category)}>
      {word}
    </Chip>
  );
  return (
    <div
      role="group"
      aria-label={t('train.catalogue.categories')}
      className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:-mx-6 sm:px-6 xl:-mx-4 xl:px-4"
    >
      {chip(null, t('train.catalogue.all'))}
      {categorySchema.options.map((category) =>
        chip(category, t(`vocabulary.categories.${category}`)),
      )}
    </div>
  );
};

/** What one looks for in the catalogue. */
export const CatalogueFilters = ({
  filter,
  onChange,
}: {
  readonly filter: CatalogueFilter;
  readonly onChange: (change: Partial<CatalogueFilter>) => void;
}) => {
  const t = useTranslations();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const hidden = countHidden(filter);
  const filtersLabel =
    hidden === 0 ? t('train.catalogue.filters') : t('train.catalogue.filtersOn', { count: hidden });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex gap-2">
        <div className="relative min-w-0 flex-1">
          <Search
            className="pointer-events-none absolute top-1/2 left-3 size-5 -translate-y-1/2 text-muted"
            aria-hidden="true"
          />
          <Input
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            aria-label={t('train.catalogue.search')}
            placeholder={t('train.catalogue.searchPlaceholder')}
            value={filter.text}
            maxLength={60}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
            className="pr-11 pl-10 [&::-webkit-search-cancel-button]:hidden"
          />
          {filter.text !== '' && (
            <Button
              variant="icon"
              aria-label={t('train.catalogue.clearSearch')}
              onClick={() => onChange({ text: '' })}
              className="absolute top-0 right-0"
            >
              <X className="size-5" aria-hidden="true" />
            </Button>
          )}
        </div>
        <Button
          size="bare"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={filtersLabel}
          title={filtersLabel}
          onClick={() => setOpen(!isOpen)}
          className="relative px-3 aria-expanded:border-ink"
        >
          <SlidersHorizontal className="size-5" aria-hidden="true" />
          {hidden > 0 && (
            <span
              aria-hidden="true"
              className="digits absolute -top-1.5 -right-1.5 grid size-5 place-items-center rounded-full bg-ink text-xs text-paper"
            >
              {hidden}
            </span>
          )}
        </Button>
      </div>
      <CategoryChips value={filter.category} onChange={(category) => onChange({ category })} />
      <div id={id} className={isOpen ? 'grid grid-cols-2 gap-3 pb-1' : 'hidden'}>
        <FilterSelect
          label={t('train.catalogue.muscle')}
          value={filter.muscle}
          schema={muscleSchema}
          wordOf={(muscle) => t(`vocabulary.muscles.${muscle}`)}
          onChange={(muscle) => onChange({ muscle })}
        />
        <FilterSelect
          label={t('train.catalogue.equipment')}
          value={filter.equipment}
          schema={equipmentFilterSchema}
          wordOf={(equipment) => t(`vocabulary.equipment.${equipment}`)}
          onChange={(equipment) => onChange({ equipment })}
        />
        <FilterSelect
          label={t('train.catalogue.level')}
          value={filter.level}
          schema={levelSchema}
          wordOf={(level) => t(`vocabulary.levels.${level}`)}
          onChange={(level) => onChange({ level })}
        />
        <FilterSelect
          label={t('train.catalogue.impact')}
          value={filter.impact}
          schema={impactSchema}
          wordOf={(impact) => t(`vocabulary.impacts.${impact}`)}
          onChange={(impact) => onChange({ impact })}
        />
      </div>
    </div>
  );
};

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCatalogue } from '../api/use-catalogue';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { filterProgrammes, NO_FILTER } from './filter-programmes';
import { ProgrammeCard } from './programme-card';
import { ProgrammeFilters } from './programme-filters';
import { PROGRAMMES } from './programmes';

export const CARD_GRID = 'grid gap-4 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4';

/** The ready-made programmes, with filters. */
export const ProgrammeList = () => {
  const t = useTranslations('programmes');
  const catalogue = useCatalogue();
  const [filter, setFilter] = useState(NO_FILTER);
  const found = filterProgrammes(PROGRAMMES, filter);
  return (
    <>
      <ProgrammeFilters filter={filter} onChange={setFilter} />
      <p role="status" className="mt-4 mb-3 text-muted">
        {t('count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState heading={t('none.heading')} text={t('none.text')}>
          <Button onClick={() => setFilter(NO_FILTER)}>{t('none.action')}</Button>
        </EmptyState>
      ) : (
        <ul className={CARD_GRID}>
          {found.map((programme) => (
            <li key={programme.slug} className="grid">
              <ProgrammeCard programme={programme} catalogue={catalogue} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

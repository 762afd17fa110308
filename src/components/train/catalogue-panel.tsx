'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Exercise } from '../../catalog/exercise';
import { useCatalogue } from '../api/use-catalogue';
import { useSessionStore } from '../session/session-store';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { CatalogueFilters } from './catalogue-filters';
import { ExerciseCard } from './exercise-card';
import { ExerciseDetails } from './exercise-details';
import { indexCatalogue, NO_FILTER, searchCatalogue } from './search-catalogue';

const countBySlug = (slugs: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
};

/** As many as a large window shows without scrolling. */
const SEEN_FIRST = 12;

/** The catalogue: searched, filtered, and taken from. */
export const CataloguePanel = () => {
  const t = useTranslations('train.catalogue');
  const language = useLocale();
  const { exercises } = useCatalogue();
  const coach = useSessionStore(({ draft }) => draft.config.coach);
  const entries = useSessionStore(({ draft }) => draft.entries);
  const add = useSessionStore((store) => store.add);
  const [filter, setFilter] = useState(NO_FILTER);
  const [opened, setOpened] = useState<Exercise | null>(null);
  const [news, setNews] = useState('');
  // Typing goes before drawing what it finds.
  const shownFilter = useDeferredValue(filter);
  const index = useMemo(() => indexCatalogue(exercises), [exercises]);
  const found = useMemo(() => searchCatalogue(index, shownFilter), [index, shownFilter]);
  // What is seen first is drawn first; the rest follows when nothing else is to be done.
  const drawn = useDeferredValue(found, found.slice(0, SEEN_FIRST));
  const counts = useMemo(() => countBySlug(entries.map(({ exercise }) => exercise)), [entries]);

  const onAdd = (exercise: Exercise) => {
    add(exercise.slug);
    setNews(t('added', { name: exercise.name[language], place: entries.length + 1 }));
  };

  return (
    <>
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="catalogue-heading" className="text-2xl">
          {t('heading')}
        </h2>
        <p role="status" className="text-sm text-muted">
          {t('count', { count: found.length })}
        </p>
      </div>
      <CatalogueFilters
        filter={filter}
        onChange={(change) => setFilter((before) => ({ ...before, ...change }))}
      />
      <p role="status" className="sr-only">
        {news}
      </p>
      <div
        className="-mx-4 min-h-0 flex-1 px-4 pt-1 pb-2 sm:-mx-6 sm:px-6 xl:-mx-4 xl:overflow-y-auto xl:overscroll-contain xl:px-4"
        tabIndex={-1}
      >
        {found.length === 0 ? (
          <EmptyState heading={t('nothing')} text={t('nothingText')}>
            <Button onClick={() => setFilter(NO_FILTER)}>{t('reset')}</Button>
          </EmptyState>
        ) : (
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-x-3 gap-y-4">
            {drawn.map((exercise) => (
              <ExerciseCard
                key={exercise.slug}
                exercise={exercise}
                coach={coach}
                count={counts.get(exercise.slug) ?? 0}
                onOpen={setOpened}
                onAdd={onAdd}
              />
            ))}
          </ul>
        )}
      </div>
      <ExerciseDetails
        exercise={opened}
        coach={coach}
        onOpen={setOpened}
        onAdd={(exercise) => {
          onAdd(exercise);
          setOpened(null);
        }}
        onClose={() => setOpened(null)}
      />
    </>
  );
};

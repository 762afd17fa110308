'use client';

import { useQuery } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import type { Exercise } from '../../catalog/exercise';
import { CATALOG } from '../../catalog/catalog';
import { useApi } from './api-context';
import { IsCatalogueAsShipped } from './shipped-catalogue';

const ONE_HOUR_IN_MS = 3_600_000;

export interface Catalogue {
  readonly exercises: readonly Exercise[];
  readonly bySlug: ReadonlyMap<string, Exercise>;
}

/**
 * The catalogue as the server has it; until it answers, and without a network, the one that this release ships. Where the server said with
 * the page that it has that one, it is asked only an hour later; where its answer says the same, the query keeps the first: nothing is
 * drawn again.
 */
export const useCatalogue = (): Catalogue => {
  const isAsShipped = use(IsCatalogueAsShipped);
  const { data: exercises } = useQuery(
    useApi().catalog.list.queryOptions(
      {},
      {
        initialData: () => [...CATALOG],
        initialDataUpdatedAt: isAsShipped ? performance.timeOrigin : 0,
        staleTime: ONE_HOUR_IN_MS,
        gcTime: Infinity,
      },
    ),
  );
  return useMemo(
    () => ({ exercises, bySlug: new Map(exercises.map((exercise) => [exercise.slug, exercise])) }),
    [exercises],
  );
};

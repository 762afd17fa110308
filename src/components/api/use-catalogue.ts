'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Exercise } from '../../catalog/exercise';
import { CATALOG } from '../../catalog/catalog';
import { useApi } from './api-context';

const ONE_HOUR_IN_MS = 3_600_000;

export interface Catalogue {
  readonly exercises: readonly Exercise[];
  readonly bySlug: ReadonlyMap<string, Exercise>;
}

/**
 * The catalogue as the server has it; until it answers, and without a network, the one that this release ships. Where both say the same,
 * which they mostly do, the query keeps the first: nothing is drawn again.
 */
export const useCatalogue = (): Catalogue => {
  const { data: exercises } = useQuery(
    useApi().catalog.list.queryOptions(
      {},
      {
        initialData: () => [...CATALOG],
        initialDataUpdatedAt: 0,
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

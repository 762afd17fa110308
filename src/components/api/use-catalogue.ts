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

/** The catalogue as the server has it; until it answers, and without a network, the one that this release ships. */
export const useCatalogue = (): Catalogue => {
  const query = useQuery(
    useApi().catalog.list.queryOptions({}, { staleTime: ONE_HOUR_IN_MS, gcTime: Infinity }),
  );
  const exercises = query.data ?? CATALOG;
  return useMemo(
    () => ({ exercises, bySlug: new Map(exercises.map((exercise) => [exercise.slug, exercise])) }),
    [exercises],
  );
};

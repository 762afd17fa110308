'use client';

import { Skeleton } from '../ui/skeleton';

/** `air-squats` → `Air squats`: the catalogue with the real names is not there yet. */
const nameOf = (slug: string): string => {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const PLACES = 4;

/** Where a session is about to be, with what a language model has named of it so far. */
export const PlanSkeleton = ({ draft }: { readonly draft: readonly string[] }) => (
  <div className="grid gap-4" aria-hidden="true">
    <Skeleton className="aspect-video w-full" />
    <div className="grid gap-2 sm:grid-cols-2">
      {draft.length > 0
        ? draft.map((slug, index) => (
            <div
              key={`${slug}-${index}`}
              className="coming flex h-20 items-center rounded-medium border border-line bg-card px-4 font-semibold text-muted"
            >
              {nameOf(slug)}
            </div>
          ))
        : Array.from({ length: PLACES }, (_, index) => (
            <Skeleton key={index} className="h-20 w-full" />
          ))}
    </div>
  </div>
);

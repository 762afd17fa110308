'use client';

import { FilmLoading } from '../player/film-loading';

/** The page's shape while the server prepares it. */
export const PageSkeleton = () => (
  <main className="mx-auto grid w-full max-w-[1520px] gap-4 pb-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-6 lg:px-8">
    <div className="on-stage relative aspect-video lg:rounded-large">
      <FilmLoading />
    </div>
    <div className="hidden rounded-large border border-line bg-card lg:block" />
  </main>
);

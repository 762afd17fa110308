'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect, type ReactNode } from 'react';
import type { Clip } from '../../catalog/clip';
import type { WorkoutSession } from '../../workout/workout-session';
import { FilmLoading } from '../player/film-loading';
import { loadFilmPlayer } from '../player/lazy-film-player';
import type { SeekRequest } from './film-preview';
import { waitingPicture } from './waiting-coach';

/** A stage without a film, of the same size as one with it: nothing below jumps when the film comes. */
const StageFrame = ({ children }: { readonly children: ReactNode }) => (
  <div className="on-stage overflow-hidden pb-[100px] lg:rounded-large lg:border lg:border-line">
    <div className="relative aspect-video w-full max-lg:max-h-[42svh]">{children}</div>
  </div>
);

const loadFilmPreview = () => import('./film-preview').then((module) => module.FilmPreview);

/** All at once: each would else ask for the next only when it is there. Where the network fails, the film itself says so. */
const loadFilm = (): void => {
  Promise.all([loadFilmPreview(), loadFilmPlayer()]).catch(() => undefined);
};

// A page that is opened with a session's address wants the film before React has taken it over.
if (typeof window !== 'undefined' && /[?&](workout|programme)=/.test(window.location.search)) {
  loadFilm();
}

const FilmPreview = dynamic(loadFilmPreview, {
  ssr: false,
  loading: () => (
    <StageFrame>
      <FilmLoading />
    </StageFrame>
  ),
});

/** The coach waits: what stands there before the first exercise. */
const EmptyStage = ({ clip }: { readonly clip: Clip }) => {
  const t = useTranslations('train.stage');
  return (
    <section
      aria-label={t('label')}
      className="on-stage relative overflow-hidden pb-[100px] lg:rounded-large lg:border lg:border-line"
    >
      <div className="aspect-video w-full max-lg:max-h-[42svh]" />
      <div className="absolute inset-0 bg-[radial-gradient(closest-side,var(--glow),transparent)]">
        <img
          src={waitingPicture(clip)}
          alt=""
          width={clip.width}
          height={clip.height}
          fetchPriority="high"
          decoding="sync"
          className="absolute inset-0 size-full object-contain pb-16"
        />
        <p className="absolute inset-x-0 bottom-0 px-4 pb-5 text-center font-semibold text-balance text-muted sm:text-lg">
          {t('empty')}
        </p>
      </div>
    </section>
  );
};

/** The film of the session, large; before there is one, the coach. */
export const TrainStage = ({
  session,
  isExpected,
  onFilm,
  clip,
  seek,
}: {
  readonly session: WorkoutSession | null;
  /** A film is sure to come. */
  readonly isExpected: boolean;
  /** Called once the film is under way. */
  readonly onFilm: () => void;
  /** Whom one sees before there is a film. */
  readonly clip: Clip;
  readonly seek: SeekRequest | null;
}) => {
  useEffect(() => {
    if (isExpected) loadFilm();
  }, [isExpected]);
  return session === null ? (
    <EmptyStage clip={clip} />
  ) : (
    <div className="max-lg:[&_#film:not(.fixed)>div:first-child]:max-h-[42svh]">
      <FilmPreview session={session} seek={seek} onFilm={onFilm} />
    </div>
  );
};

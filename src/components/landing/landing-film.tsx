'use client';

import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useMediaQuery } from '../use-media-query';
import { useIsQuiet } from '../use-is-quiet';
import { usePageLanguage } from '../words/use-page-language';
import { standingStill, standingStills } from './film-still';

/** From here up the film lies, below it stands: the same width as the poster's in {@link LandingFilm}. */
const LANDSCAPE = '(min-width: 640px)';
const CALM = '(prefers-reduced-motion: reduce)';

/** A standing film has the stage at its sides: its own edges melt into it. */
const PICTURE =
  'absolute inset-y-0 left-1/2 aspect-[9/16] h-full max-w-none -translate-x-1/2 max-sm:[mask-image:linear-gradient(to_right,transparent,black_5%,black_95%,transparent)] sm:aspect-video';

/**
 * How wide it is then: nine sixteenths of the stage's `44svh`, in `vh`. Chrome asks for a picture before it knows what an `svh` is, and
 * would ask for the other one too when it does.
 */
const STANDING_SIZE = '24.75vh';

/** Someone's wish to see it move; `null`: not said, then it moves unless the device asks for calm. */
type Wish = 'play' | 'pause' | null;

/**
 * A film of the product itself, muted, in a loop. The server sends its first frame alone; the film is fetched once the page stands, and
 * where motion is unwelcome only after a click.
 */
export const LandingFilm = () => {
  const { language } = usePageLanguage();
  const t = useTranslations('landing.film');
  const video = useRef<HTMLVideoElement>(null);
  const isQuiet = useIsQuiet('seen');
  const isLandscape = useMediaQuery(LANDSCAPE);
  const isCalm = useMediaQuery(CALM);
  const [wish, setWish] = useState<Wish>(null);
  const [hasPicture, setHasPicture] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const isWanted = wish === null ? !isCalm : wish === 'play';
  const isPlaying = isWanted && !isBlocked;
  const source = `/films/coach-${language}-${isLandscape ? 'landscape' : 'portrait'}`;
  // Somebody who asks for it does not wait.
  const isLoaded = (isQuiet && isWanted) || wish === 'play' || hasPicture;

  useEffect(() => {
    const element = video.current;
    if (element === null || !isLoaded) return;
    if (!isWanted) {
      element.pause();
      return;
    }
    // Refused: the device saves power, or the source changed meanwhile; then the button plays it.
    element.play().then(
      () => setBlocked(false),
      (error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) setBlocked(true);
      },
    );
  }, [isLoaded, isWanted, source]);

  return (
    <section
      aria-label={t('label')}
      className="on-stage relative h-[44svh] min-h-72 overflow-hidden sm:aspect-video sm:h-auto sm:min-h-0 lg:rounded-large lg:border lg:border-line"
    >
      <picture>
        <source media={LANDSCAPE} srcSet={`/films/coach-${language}-landscape.webp`} />
        {/* The page's largest picture; its shape is the stage's. */}
        <img
          srcSet={standingStills(language)}
          sizes={STANDING_SIZE}
          src={standingStill(language).large}
          alt=""
          fetchPriority="high"
          decoding="sync"
          className={PICTURE}
        />
      </picture>
      {isLoaded && (
        <video
          ref={video}
          key={source}
          src={`${source}.mp4`}
          muted
          loop
          playsInline
          preload="auto"
          aria-hidden="true"
          onPlaying={() => setHasPicture(true)}
          className={PICTURE}
        />
      )}
      <button
        type="button"
        onClick={() => {
          setBlocked(false);
          setWish(isPlaying ? 'pause' : 'play');
        }}
        aria-label={t(isPlaying ? 'pause' : 'play')}
        className="absolute right-3 bottom-3 grid size-11 place-items-center rounded-full border border-edge bg-card text-ink transition-colors duration-150 ease-out hover:border-ink"
      >
        {isPlaying ? (
          <Pause className="size-5" aria-hidden="true" />
        ) : (
          <Play className="size-5" aria-hidden="true" />
        )}
      </button>
    </section>
  );
};

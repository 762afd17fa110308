'use client';

import { useState } from 'react';
import type { Clip } from '../../catalog/clip';
import { cn } from '../ui/cn';
import { useMediaQuery } from '../use-media-query';
import { Poster } from './poster';

/** The stage's light behind the coach. */
const GLOW = {
  backgroundImage: 'radial-gradient(circle at 50% 45%, var(--glow), transparent 68%)',
};

/**
 * An exercise as a picture; where `isMoving`, its clip plays over it, which is fetched only then. Somebody who wants no movement
 * sees the picture alone. Says nothing: the words are beside it.
 */
export const MovingPoster = ({
  clip,
  isMoving,
  isUrgent = false,
  hasGlow = false,
  className,
}: {
  readonly clip: Clip;
  readonly isMoving: boolean;
  /** Seen at once: not put off until it scrolls into sight. */
  readonly isUrgent?: boolean;
  /** In the light of the stage, with room around the coach. */
  readonly hasGlow?: boolean;
  /** Its shape and size at least. */
  readonly className: string;
}) => {
  const prefersStillness = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [playing, setPlaying] = useState<string | null>(null);
  const moves = isMoving && !prefersStillness;
  const picture = cn('absolute inset-0 size-full object-contain', hasGlow && 'p-2');
  const isSeenMoving = moves && playing === clip.url;
  return (
    <span
      aria-hidden="true"
      {...(hasGlow && { style: GLOW })}
      className={cn('on-stage relative block overflow-hidden', className)}
    >
      <Poster
        clip={clip}
        {...(isUrgent && { sizes: 'min(90vw, 24rem)' })}
        className={cn(picture, isSeenMoving && 'opacity-0')}
      />
      {moves && (
        <video
          key={clip.url}
          muted
          loop
          autoPlay
          playsInline
          disablePictureInPicture
          tabIndex={-1}
          // Its first picture is there only now: until then the still one stands.
          onTimeUpdate={({ currentTarget }) => {
            if (currentTarget.currentTime > 0) setPlaying(clip.url);
          }}
          className={cn(picture, !isSeenMoving && 'opacity-0')}
        >
          {/* A quarter of the other's size; on the stage's own colour, so that light behind it would not be seen. */}
          {!hasGlow && <source src={clip.fallback} type="video/mp4" />}
          <source src={clip.preview ?? clip.url} type="video/webm" />
        </video>
      )}
    </span>
  );
};

'use client';

import type { Exercise } from '../../catalog/exercise';
import { clipOf } from '../../workout/film-exercise';
import type { Coach } from '../../workout/workout-config';
import { useMediaQuery } from '../use-media-query';
import { cn } from '../ui/cn';

/** The stage's light behind the coach. */
const GLOW = {
  backgroundImage: 'radial-gradient(circle at 50% 45%, var(--glow), transparent 68%)',
};

/** An exercise on the stage: still, and moving while `isMoving` says so and nobody asked for stillness. Says nothing: its card has the words. */
export const MovingPoster = ({
  exercise,
  coach,
  isMoving,
  className,
}: {
  readonly exercise: Exercise | null;
  readonly coach: Coach;
  readonly isMoving: boolean;
  readonly className?: string;
}) => {
  const prefersStillness = useMediaQuery('(prefers-reduced-motion: reduce)');
  const clip = exercise === null ? null : clipOf(exercise, coach);
  return (
    <div
      aria-hidden="true"
      style={GLOW}
      className={cn('on-stage relative overflow-hidden', className)}
    >
      {clip !== null && (
        <>
          <img
            src={clip.poster}
            alt=""
            loading="lazy"
            decoding="async"
            width={320}
            height={320}
            className={cn(
              'absolute inset-0 size-full object-contain p-2',
              isMoving && !prefersStillness && 'invisible',
            )}
          />
          {isMoving && !prefersStillness && (
            <video
              src={clip.url}
              poster={clip.poster}
              muted
              loop
              autoPlay
              playsInline
              disablePictureInPicture
              className="absolute inset-0 size-full object-contain p-2"
            />
          )}
        </>
      )}
    </div>
  );
};

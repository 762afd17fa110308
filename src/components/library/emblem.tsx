import type { Exercise } from '../../catalog/exercise';
import { clipOf } from '../../workout/clip-of';
import type { Coach } from '../../workout/workout-config';
import { MovingPoster } from '../exercise/moving-poster';

/** The exercise that stands for a session, at the head of its card; an empty stage where the catalogue knows none of it any more. */
export const Emblem = ({
  exercise,
  coach,
  isMoving,
}: {
  readonly exercise: Exercise | null;
  readonly coach: Coach;
  readonly isMoving: boolean;
}) =>
  exercise === null ? (
    <div className="on-stage h-44" />
  ) : (
    <MovingPoster clip={clipOf(exercise, coach)} isMoving={isMoving} hasGlow className="h-44" />
  );

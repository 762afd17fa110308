import type { FilmProps } from '../../../remotion/workout/film-props';
import { Workout } from '../../../remotion/workout/workout';
import type { Timeline } from '../../workout/timeline';
import { filmSize } from '../../workout/film-size';

/** A film as Remotion's players take it: the very composition that is exported. */
export const compositionOf = (film: FilmProps, { fps, durationInFrames }: Timeline) => {
  const { width, height } = filmSize(film.session.config);
  return {
    component: Workout,
    inputProps: film,
    durationInFrames,
    fps,
    compositionWidth: width,
    compositionHeight: height,
  };
};

import { useMemo } from 'react';
import { useCurrentFrame, useRemotionEnvironment, type CalculateMetadataFunction } from 'remotion';
import { buildTimeline } from '../../src/workout/timeline';
import { filmSize } from '../../src/workout/film-size';
import { FILL } from '../kit/fill';
import { AudioCues } from './audio-cues';
import { FilmPicture } from './film-picture';
import { filmPropsSchema, type FilmProps } from './film-props';

/**
 * Size, speed and length of a film, from the film itself. The props are checked here and not by the composition's
 * `schema`, which Remotion turns into JSON: the schema of any JSON value refers to itself and cannot be.
 */
export const filmMetadata: CalculateMetadataFunction<FilmProps> = ({ props }) => {
  const film = filmPropsSchema.parse(props);
  const { fps, durationInFrames } = buildTimeline(film.session, film.exercises);
  return { ...filmSize(film.session.config), fps, durationInFrames, props: film };
};

/** The whole film: stage, coach, overlay and cues, each a function of the frame. */
export const Workout = ({ session, exercises }: FilmProps) => {
  const currentFrame = useCurrentFrame();
  const { isRendering } = useRemotionEnvironment();
  const timeline = useMemo(() => buildTimeline(session, exercises), [session, exercises]);
  // A Player whose session has just become shorter may ask for a frame beyond its end.
  const frame = Math.min(currentFrame, timeline.durationInFrames - 1);
  return (
    <div style={FILL}>
      <FilmPicture timeline={timeline} frame={frame} coach={isRendering ? 'exact' : 'played'} />
      <AudioCues timeline={timeline} frame={frame} />
    </div>
  );
};

import { useMemo } from 'react';
import { useCurrentFrame, type CalculateMetadataFunction } from 'remotion';
import { z } from 'zod';
import { languageSchema } from '../../src/workout/language';
import { buildTimeline } from '../../src/workout/timeline';
import { filmFormatSchema, resolutionSchema } from '../../src/workout/workout-config';
import { filmSize } from '../../src/workout/film-size';
import { OVERLAY_TEMPLATES } from '../overlays/registry';
import { FilmPicture } from './film-picture';
import { SAMPLE_SESSIONS, sampleFilm } from './sample-sessions';
import { frameOfScreen, SCREENS } from './screens';

export const screensPropsSchema = z.strictObject({
  template: z.enum(OVERLAY_TEMPLATES.map(({ id }) => id)),
  format: filmFormatSchema,
  language: languageSchema,
  resolution: resolutionSchema,
});
export type ScreensProps = z.output<typeof screensPropsSchema>;

/** Frame k is screen k of {@link SCREENS}. */
export const screensMetadata: CalculateMetadataFunction<ScreensProps> = ({ props }) => ({
  ...filmSize(props),
  fps: 30,
  durationInFrames: SCREENS.length,
});

/** Every screen of a template, one a frame: what golden images are made of. */
export const Screens = (props: ScreensProps) => {
  const screen = SCREENS[useCurrentFrame()] ?? SCREENS[0];
  const timeline = useMemo(() => {
    const { session, exercises } = sampleFilm(SAMPLE_SESSIONS['leg-day'], props);
    return buildTimeline(session, exercises);
  }, [props]);
  return <FilmPicture timeline={timeline} frame={frameOfScreen(timeline, screen)} coach="exact" />;
};

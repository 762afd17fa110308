import { useMemo } from 'react';
import { SAMPLE_SESSIONS, sampleFilm } from '../../../remotion/workout/sample-sessions';
import { filmPropsOf, type FilmProps } from '../../../remotion/workout/film-props';
import type { Screen } from '../../../remotion/workout/screens';
import { CATALOG } from '../../catalog/catalog';
import type { Language } from '../../workout/language';
import { buildTimeline, type Timeline } from '../../workout/timeline';
import type { FilmFormat } from '../../workout/workout-config';

export interface TemplateFilm {
  readonly film: FilmProps;
  readonly timeline: Timeline;
}

/** The phases a visitor looks at, each with the screen that shows it. */
export const SHOWN_SCREENS = [
  'get-ready',
  'work',
  'work-last-3-seconds',
  'rest',
  'complete',
] as const satisfies readonly Screen[];
export type ShownScreen = (typeof SHOWN_SCREENS)[number];

/** A sample film in a template with some props. */
export const templateFilm = (
  template: string,
  templateProps: Record<string, unknown>,
  { format, language }: { readonly format: FilmFormat; readonly language: Language },
): TemplateFilm => {
  const { session } = sampleFilm(SAMPLE_SESSIONS['leg-day'], {
    template,
    templateProps,
    format,
    language,
    resolution: '720p',
  });
  const film = filmPropsOf(session, CATALOG);
  return { film, timeline: buildTimeline(film.session, film.exercises) };
};

export const useTemplateFilm = (
  template: string,
  templateProps: Record<string, unknown>,
  format: FilmFormat,
  language: Language,
): TemplateFilm =>
  useMemo(
    () => templateFilm(template, templateProps, { format, language }),
    [template, templateProps, format, language],
  );

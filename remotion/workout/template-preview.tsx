import { useMemo } from 'react';
import type { CalculateMetadataFunction } from 'remotion';
import { z } from 'zod';
import { languageSchema } from '../../src/workout/language';
import { buildTimeline } from '../../src/workout/timeline';
import { filmFormatSchema, type WorkoutConfig } from '../../src/workout/workout-config';
import { filmSize } from '../../src/workout/film-size';
import { SAMPLE_SESSIONS, sampleFilm } from './sample-sessions';
import { Workout } from './workout';

const sampleSchema = z.enum(['leg-day', 'tabata', 'short']) satisfies z.ZodType<
  keyof typeof SAMPLE_SESSIONS
>;

/** What a designer sees in the Studio's panel: a sample film, and a template's own props. */
export const previewSchema = <Schema extends z.ZodObject>(templateProps: Schema) =>
  z.strictObject({
    sample: sampleSchema,
    format: filmFormatSchema,
    language: languageSchema,
    props: templateProps,
  });

export type PreviewProps = Pick<WorkoutConfig, 'format' | 'language'> & {
  readonly sample: keyof typeof SAMPLE_SESSIONS;
  readonly props: WorkoutConfig['templateProps'];
};

const filmOf = (template: string, { sample, format, language, props }: PreviewProps) =>
  sampleFilm(SAMPLE_SESSIONS[sample], { template, format, language, templateProps: props });

/** A sample film in one template: the composition on which a designer works. */
export const previewOf = (template: string) => {
  const Preview = (props: PreviewProps) => {
    const film = useMemo(() => filmOf(template, props), [props]);
    return <Workout {...film} />;
  };
  const calculateMetadata: CalculateMetadataFunction<PreviewProps> = ({ props }) => {
    const { session, exercises } = filmOf(template, props);
    const { fps, durationInFrames } = buildTimeline(session, exercises);
    return { ...filmSize(session.config), fps, durationInFrames };
  };
  return { component: Preview, calculateMetadata };
};

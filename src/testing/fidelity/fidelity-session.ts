import { CATALOG } from '../../catalog/catalog';
import { planExport, type ExportPlan } from '../../export/export-plan';
import type { Resolution } from '../../workout/workout-config';
import { workoutSessionSchema, type WorkoutSession } from '../../workout/workout-session';
import type { Combination } from '../combination';

const TITLES = {
  en: 'Strength & mobility, week 12: élan',
  fr: 'Séance d’évaluation n° 12 : cœur & épaules',
} as const satisfies Record<Combination['language'], string>;

/** Each coach performs in one of the two languages. */
const COACHES = { en: 'female', fr: 'male' } as const;

/** Near lossless: what is left are the pictures' own differences. */
const ENCODER = { crf: 12, preset: 'veryfast' } as const;

/**
 * Half a minute with every kind of interval: an exercise with two sides and the catalogue's longest name, one that needs a
 * band, one at full speed; a rest that runs into its round break; a countdown of two digits; times that are no whole
 * seconds.
 */
export const fidelitySession = (
  { template, format, language }: Combination,
  resolution: Resolution,
): WorkoutSession =>
  workoutSessionSchema.parse({
    title: TITLES[language],
    exercises: [
      {
        exercise: 'single-leg-glute-bridges',
        workSeconds: 3.2,
        restSeconds: 1.1,
        intensity: 'high',
      },
      { exercise: 'band-pull-aparts', workSeconds: 1.2, restSeconds: 1, intensity: 'low' },
      { exercise: 'quick-feet-half-burpees', workSeconds: 1, restSeconds: 1, intensity: 'max' },
    ],
    config: {
      template,
      format,
      language,
      resolution,
      coach: COACHES[language],
      rounds: 2,
      getReadySeconds: 1.5,
      restBetweenRoundsSeconds: 9.2,
    },
  });

/** The film of a session as both sides make it. */
export const planFidelityFilm = (session: WorkoutSession): ExportPlan =>
  planExport(session, CATALOG, ENCODER);

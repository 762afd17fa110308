import type { Language } from '../../workout/language';
import { durationInSeconds } from '../../workout/timeline';
import type { Level, Programme } from '../library/programme';

/** What a first visitor is offered: for who never trained, for a short break, for a sore body, for a real effort. */
const OFFERED = ['first-steps', 'seven-minutes', 'kind-to-knees', 'tabata'] as const;

/** A ready-made session as the landing page shows it. */
export interface ReadySession {
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  readonly level: Level;
  /** Address of a picture of its main exercise. */
  readonly poster: string;
}

/** The exercise in the middle is of the main part. */
const shownExercise = ({ session: { exercises } }: Programme): string =>
  exercises[Math.floor(exercises.length / 2)]?.exercise ?? '';

/** The offered programmes, in order; one that is no longer there is left out. */
export const readySessions = (
  programmes: readonly Programme[],
  language: Language,
): ReadySession[] =>
  OFFERED.flatMap((slug) => programmes.filter((programme) => programme.slug === slug)).map(
    (programme) => ({
      slug: programme.slug,
      title: programme.title[language],
      minutes: Math.round(durationInSeconds(programme.session) / 60),
      level: programme.level,
      poster: `/clips/${shownExercise(programme)}/${programme.session.config.coach}.webp`,
    }),
  );

import type { Clip } from '../../catalog/clip';
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
  /** Its main exercise. */
  readonly picture: Pick<Clip, 'poster' | 'thumbnail'>;
}

/** The exercise in the middle is of the main part. */
const shownExercise = ({ session: { exercises } }: Programme): string =>
  exercises[Math.floor(exercises.length / 2)]?.exercise ?? '';

/** Where the shipped clips lie: the landing page needs no more of the catalogue than that. */
const pictureOf = (programme: Programme): ReadySession['picture'] => {
  const clip = `/clips/${shownExercise(programme)}/${programme.session.config.coach}`;
  return { poster: `${clip}.webp`, thumbnail: `${clip}.thumbnail.webp` };
};

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
      picture: pictureOf(programme),
    }),
  );

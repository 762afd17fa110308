import type { Language } from './language';

interface FilmWords {
  readonly getReady: string;
  readonly work: string;
  readonly rest: string;
  readonly roundBreak: string;
  readonly complete: string;
  readonly next: string;
  readonly left: string;
  readonly switchSides: string;
  readonly leftSide: string;
  readonly rightSide: string;
  readonly exercises: string;
  readonly rounds: string;
  readonly minutes: string;
  readonly untitled: string;
  readonly roundOf: (round: number, rounds: number) => string;
}

/** The words a film says by itself, in each language; French says *tu*. */
export const FILM_WORDS: Record<Language, FilmWords> = {
  en: {
    getReady: 'Get ready',
    work: 'Work',
    rest: 'Rest',
    roundBreak: 'Round break',
    complete: 'Well done',
    next: 'Next',
    left: 'left',
    switchSides: 'Switch sides',
    leftSide: 'Left side',
    rightSide: 'Right side',
    exercises: 'Exercises',
    rounds: 'Rounds',
    minutes: 'Minutes',
    untitled: 'Workout',
    roundOf: (round, rounds) => `Round ${round} of ${rounds}`,
  },
  fr: {
    getReady: 'Prépare-toi',
    work: 'Travail',
    rest: 'Repos',
    roundBreak: 'Pause entre les tours',
    complete: 'Bravo',
    next: 'Ensuite',
    left: 'restant',
    switchSides: 'Change de côté',
    leftSide: 'Côté gauche',
    rightSide: 'Côté droit',
    exercises: 'Exercices',
    rounds: 'Tours',
    minutes: 'Minutes',
    untitled: 'Séance',
    roundOf: (round, rounds) => `Tour ${round} sur ${rounds}`,
  },
};

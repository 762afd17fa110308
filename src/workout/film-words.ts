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
  readonly untitled: string;
  readonly firstUp: string;
  readonly noEquipment: string;
  /** What stands under a number. */
  readonly exercises: (count: number) => string;
  readonly rounds: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly roundOf: (round: number, rounds: number) => string;
  readonly roundDone: (round: number) => string;
  readonly exerciseOf: (position: number, count: number) => string;
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
    untitled: 'Workout',
    firstUp: 'First up',
    noEquipment: 'No equipment',
    exercises: (count) => (count === 1 ? 'Exercise' : 'Exercises'),
    rounds: (count) => (count === 1 ? 'Round' : 'Rounds'),
    minutes: (count) => (count === 1 ? 'Minute' : 'Minutes'),
    roundOf: (round, rounds) => `Round ${round} of ${rounds}`,
    roundDone: (round) => `Round ${round} done`,
    exerciseOf: (position, count) => `Exercise ${position} of ${count}`,
  },
  fr: {
    getReady: 'Prépare-toi',
    work: 'Travail',
    rest: 'Repos',
    roundBreak: 'Pause entre les tours',
    complete: 'Bravo',
    next: 'Ensuite',
    left: 'restantes',
    switchSides: 'Change de côté',
    leftSide: 'Côté gauche',
    rightSide: 'Côté droit',
    untitled: 'Séance',
    firstUp: 'Pour commencer',
    noEquipment: 'Sans matériel',
    exercises: (count) => (count < 2 ? 'Exercice' : 'Exercices'),
    rounds: (count) => (count < 2 ? 'Tour' : 'Tours'),
    minutes: (count) => (count < 2 ? 'Minute' : 'Minutes'),
    roundOf: (round, rounds) => `Tour ${round} sur ${rounds}`,
    roundDone: (round) => `Tour ${round} terminé`,
    exerciseOf: (position, count) => `Exercice ${position} sur ${count}`,
  },
};

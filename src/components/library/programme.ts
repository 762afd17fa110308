import type { z } from 'zod';
import type { Condition } from '../../catalog/conditions';
import type { equipmentSchema, levelSchema } from '../../catalog/vocabulary';
import type { Intensity } from '../../workout/intensity';
import type { Language, LocalizedText } from '../../workout/language';
import type { WorkoutConfig } from '../../workout/workout-config';
import { DEFAULT_CONFIG } from '../../workout/default-config';
import type { WorkoutExercise, WorkoutSession } from '../../workout/workout-session';
import { SESSION_VERSION } from '../../workout/session-version';

/** What a programme is for. */
export const PROGRAMME_FOCUSES = [
  'whole-body',
  'strength',
  'legs',
  'core',
  'cardio',
  'mobility',
] as const;
export type ProgrammeFocus = (typeof PROGRAMME_FOCUSES)[number];

export type Level = z.infer<typeof levelSchema>;
export type Equipment = z.infer<typeof equipmentSchema>;

/** What a programme says of itself, and keeps: the tests verify each as a promise. */
interface ProgrammeCard {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly level: Level;
  readonly equipment: readonly Equipment[];
  readonly focus: ProgrammeFocus;
  /** No jump: the neighbours sleep. */
  readonly isQuiet: boolean;
  /** Conditions with which it may be done: nothing in it is left out with them. */
  readonly suits: readonly Condition[];
  /** How work and rest alternate, where it is a named format. */
  readonly format?: 'hiit' | 'tabata' | 'strength' | 'mobility';
}

/** A session that a trainer wrote, ready to be trained. */
export interface Programme extends ProgrammeCard {
  /** In English and without a title: {@link programmeSession} gives it both. */
  readonly session: WorkoutSession;
}

/** One interval: seconds of work, seconds of rest after it. */
export const interval = (
  exercise: string,
  workSeconds: number,
  restSeconds: number,
  intensity?: Intensity,
): WorkoutExercise => ({
  exercise,
  workSeconds,
  restSeconds,
  ...(intensity === undefined ? {} : { intensity }),
});

/** Intervals of the same lengths, in order. */
export const each = (
  workSeconds: number,
  restSeconds: number,
  ...exercises: readonly string[]
): WorkoutExercise[] => exercises.map((exercise) => interval(exercise, workSeconds, restSeconds));

/** What comes before and after the main part: slow, with little rest. */
export const slow = (
  workSeconds: number,
  restSeconds: number,
  ...exercises: readonly string[]
): WorkoutExercise[] =>
  exercises.map((exercise) => interval(exercise, workSeconds, restSeconds, 'low'));

/** The same intervals with another rest after the last: a break between rounds. */
export const withBreak = (
  breakSeconds: number,
  entries: readonly WorkoutExercise[],
): WorkoutExercise[] => [
  ...entries.slice(0, -1),
  ...entries.slice(-1).map((entry) => ({ ...entry, restSeconds: breakSeconds })),
];

/**
 * Rounds written out: a session's own rounds would repeat its warm-up too.
 * @param breakSeconds in the place of the rest after the last interval of each round
 */
export const inRounds = (
  rounds: number,
  breakSeconds: number,
  entries: readonly WorkoutExercise[],
): WorkoutExercise[] =>
  Array.from({ length: rounds }, () => withBreak(breakSeconds, entries)).flat();

const GET_READY_SECONDS = 10;

export const defineProgramme = (
  card: ProgrammeCard,
  exercises: readonly WorkoutExercise[],
  config: Partial<Pick<WorkoutConfig, 'intensity' | 'coach' | 'getReadySeconds'>> = {},
): Programme => ({
  ...card,
  session: {
    version: SESSION_VERSION,
    exercises: [...exercises],
    config: { ...DEFAULT_CONFIG, getReadySeconds: GET_READY_SECONDS, ...config },
  },
});

/** The programme as a session document, with its title and its film in a language. */
export const programmeSession = (
  { session, title }: Programme,
  language: Language,
): WorkoutSession => ({
  ...session,
  title: title[language],
  config: { ...session.config, language },
});

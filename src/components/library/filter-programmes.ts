import { durationInSeconds } from '../../workout/timeline';
import type { Level, Programme, ProgrammeFocus } from './programme';

/** In minutes, the upper one included. */
export const LENGTHS = {
  short: { from: 0, to: 10 },
  medium: { from: 10, to: 20 },
  long: { from: 20, to: 90 },
} as const;
export type Length = keyof typeof LENGTHS;
export const LENGTH_NAMES = ['short', 'medium', 'long'] as const satisfies readonly Length[];

/** What is looked for; null and false: any. */
export interface ProgrammeFilter {
  readonly focus: ProgrammeFocus | null;
  readonly level: Level | null;
  readonly length: Length | null;
  /** Nothing needed but the floor. */
  readonly isBare: boolean;
  readonly isQuiet: boolean;
}

export const NO_FILTER: ProgrammeFilter = {
  focus: null,
  level: null,
  length: null,
  isBare: false,
  isQuiet: false,
};

const isOfLength = (programme: Programme, length: Length): boolean => {
  const minutes = durationInSeconds(programme.session) / 60;
  const { from, to } = LENGTHS[length];
  return minutes > from && minutes <= to;
};

export const filterProgrammes = (
  programmes: readonly Programme[],
  { focus, level, length, isBare, isQuiet }: ProgrammeFilter,
): Programme[] =>
  programmes.filter(
    (programme) =>
      (focus === null || programme.focus === focus) &&
      (level === null || programme.level === level) &&
      (length === null || isOfLength(programme, length)) &&
      (!isBare || programme.equipment.length === 0) &&
      (!isQuiet || programme.isQuiet),
  );

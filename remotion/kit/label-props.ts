import { z } from 'zod';
import { FILM_WORDS } from '../../src/workout/film-words';
import type { Moment } from '../../src/workout/moment';
import type { IntervalKind } from '../../src/workout/timeline';

const labelSchema = z.string().trim().max(14).default('');

/** Words a designer may put in place of the film's own; empty keeps those of the session's language. */
export const labelShape = {
  getReadyLabel: labelSchema,
  workLabel: labelSchema,
  restLabel: labelSchema,
  completeLabel: labelSchema,
};

export interface Labels {
  readonly getReadyLabel: string;
  readonly workLabel: string;
  readonly restLabel: string;
  readonly completeLabel: string;
}

const OWN_LABEL = {
  'get-ready': 'getReadyLabel',
  work: 'workLabel',
  rest: 'restLabel',
  'round-break': 'restLabel',
  complete: 'completeLabel',
} as const satisfies Record<IntervalKind, keyof Labels>;

const WORD = {
  'get-ready': 'getReady',
  work: 'work',
  rest: 'rest',
  'round-break': 'rest',
  complete: 'complete',
} as const satisfies Record<IntervalKind, string>;

/** The word for the phase. */
export const phaseWord = ({ interval, timeline }: Moment, labels: Labels): string =>
  labels[OWN_LABEL[interval.kind]] ||
  FILM_WORDS[timeline.session.config.language][WORD[interval.kind]];

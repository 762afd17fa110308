import type { z } from 'zod';
import { DEFAULT_CONFIG } from '../../workout/default-config';
import { MAX_INTERVALS } from '../../workout/session-limits';
import { SESSION_VERSION } from '../../workout/session-version';
import type { WorkoutConfig } from '../../workout/workout-config';
import type { WorkoutExercise, WorkoutSession } from '../../workout/workout-session';
import type { draftSchema } from './draft-schema';

/** A film has no more intervals than that, so nobody means more. */
const MAX_ENTRIES = MAX_INTERVALS;

/** The session that is being built: what a session document holds, but it may be empty and without a title. */
export type Draft = z.infer<typeof draftSchema>;
/** An exercise of the draft. The id holds while it is moved about. */
export type DraftEntry = Draft['entries'][number];
/** Where a draft came from, so that words can change it further. */
export type DraftOrigin = NonNullable<Draft['origin']>;

export const emptyDraft = (config: Partial<WorkoutConfig> = {}): Draft => ({
  title: '',
  entries: [],
  config: { ...DEFAULT_CONFIG, ...config },
  origin: null,
});

/** A session document as a draft. */
export const draftOf = (
  { title = '', exercises, config }: WorkoutSession,
  newId: () => string,
  origin: DraftOrigin | null = null,
): Draft => ({
  title,
  entries: exercises.map((exercise) => ({ ...exercise, id: newId() })),
  config,
  origin,
});

/** The draft as a session document; null: it has no exercise yet. */
export const sessionOf = ({ title, entries, config }: Draft): WorkoutSession | null => {
  if (entries.length === 0) return null;
  const name = title.trim();
  return {
    version: SESSION_VERSION,
    ...(name === '' ? {} : { title: name }),
    exercises: entries.map(({ id: _id, ...exercise }) => exercise),
    config,
  };
};

const DEFAULT_SECONDS = { workSeconds: 40, restSeconds: 20 };

/** A new entry works and rests as long as the one before it. */
const timesLike = (
  entry: DraftEntry | undefined,
): Pick<WorkoutExercise, 'workSeconds' | 'restSeconds'> =>
  entry === undefined
    ? DEFAULT_SECONDS
    : { workSeconds: entry.workSeconds, restSeconds: entry.restSeconds };

/** @param index where it is to stand; absent: at the end */
export const withExercise = (
  draft: Draft,
  exercise: string,
  id: string,
  index = draft.entries.length,
): Draft => {
  if (draft.entries.length >= MAX_ENTRIES) return draft;
  const before = draft.entries[index - 1] ?? draft.entries[index];
  return {
    ...draft,
    entries: draft.entries.toSpliced(index, 0, { id, exercise, ...timesLike(before) }),
  };
};

export const withoutEntry = (draft: Draft, id: string): Draft => ({
  ...draft,
  entries: draft.entries.filter((entry) => entry.id !== id),
});

/** The same exercise once more, right below it. */
export const withDuplicate = (draft: Draft, id: string, newId: string): Draft => {
  const index = draft.entries.findIndex((entry) => entry.id === id);
  const entry = draft.entries[index];
  if (entry === undefined || draft.entries.length >= MAX_ENTRIES) return draft;
  return { ...draft, entries: draft.entries.toSpliced(index + 1, 0, { ...entry, id: newId }) };
};

/** @param to index at which it stands afterwards */
export const withMoved = (draft: Draft, id: string, to: number): Draft => {
  const from = draft.entries.findIndex((entry) => entry.id === id);
  const moved = draft.entries[from];
  if (moved === undefined) return draft;
  return { ...draft, entries: draft.entries.toSpliced(from, 1).toSpliced(to, 0, moved) };
};

/** An `intensity` of `undefined` goes back to the session's. */
export type EntryChange = Partial<Omit<DraftEntry, 'id'>>;

export const withChangedEntry = (draft: Draft, id: string, change: EntryChange): Draft => ({
  ...draft,
  entries: draft.entries.map((entry) => {
    if (entry.id !== id) return entry;
    const { intensity, ...rest } = { ...entry, ...change };
    return intensity === undefined ? rest : { ...rest, intensity };
  }),
});

/** Every exercise alike. */
export const withChangedEntries = (
  draft: Draft,
  change: Partial<Pick<DraftEntry, 'workSeconds' | 'restSeconds'>>,
): Draft => ({ ...draft, entries: draft.entries.map((entry) => ({ ...entry, ...change })) });

export const withConfig = (draft: Draft, change: Partial<WorkoutConfig>): Draft => ({
  ...draft,
  config: { ...draft.config, ...change },
});

/** Where it is kept since it was saved. */
export const withWorkoutId = (draft: Draft, workoutId: string): Draft => ({
  ...draft,
  origin: { explanation: null, constraints: null, ...draft.origin, workoutId },
});

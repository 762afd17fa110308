'use client';

import { temporal } from 'zundo';
import { create, useStore } from 'zustand';
import { persist } from 'zustand/middleware';
import { randomId } from '../../shared/random-id';
import { LANGUAGES, type Language } from '../../workout/languages';
import type { WorkoutConfig } from '../../workout/workout-config';
import { DEFAULT_CONFIG } from '../../workout/default-config';
import type { WorkoutSession } from '../../workout/workout-session';
import { storedText } from '../stored-text';
import {
  draftOf,
  emptyDraft,
  withChangedEntries,
  withChangedEntry,
  withConfig,
  withDuplicate,
  withExercise,
  withMoved,
  withoutEntry,
  withWorkoutId,
  type Draft,
  type DraftOrigin,
  type EntryChange,
} from './draft';

const STORAGE_KEY = 'coach.session';
const UNDO_STEPS = 100;

/** What reads a kept draft comes with zod, and only where there is one to read: a first visit need not wait for it. */
const loadParser = async () => (await import('./draft-schema')).parseKept;
// Whoever needs the store begins in a turn of its own: what a page starts with is one long task without that.
if (typeof window !== 'undefined') await new Promise((resolve) => setTimeout(resolve));
let parseKept = storedText(STORAGE_KEY) === null ? null : await loadParser();

interface SessionStore {
  readonly draft: Draft;
  /** Puts a session in the place of the draft; the draft comes back by undo. */
  readonly open: (session: WorkoutSession, origin?: DraftOrigin) => void;
  readonly add: (exercise: string, index?: number) => void;
  readonly remove: (id: string) => void;
  readonly duplicate: (id: string) => void;
  readonly move: (id: string, to: number) => void;
  readonly change: (id: string, change: EntryChange) => void;
  readonly changeAll: (change: Parameters<typeof withChangedEntries>[1]) => void;
  readonly configure: (change: Partial<WorkoutConfig>) => void;
  readonly rename: (title: string) => void;
  /** Puts a draft that stood here before back in its place. */
  readonly putBack: (draft: Draft) => void;
  readonly clear: () => void;
}

/** A film that is begun speaks as its page does. The server draws no draft. */
const pageLanguage = (): Language =>
  LANGUAGES.find(
    (language) => typeof document !== 'undefined' && document.documentElement.lang === language,
  ) ?? DEFAULT_CONFIG.language;

const newId = (): string => randomId('ent');

/**
 * The session that is being built: one for all pages of a browser, kept over a reload, with undo and redo
 * ({@link useSessionHistory}). The server has no draft: read it through `useHasMounted` where the first picture depends on it.
 */
export const useSessionStore = create<SessionStore>()(
  // Around the history: what undo brings back is kept, too.
  persist(
    temporal(
      (set) => {
        const edit = (change: (draft: Draft) => Draft) =>
          set(({ draft }) => ({ draft: change(draft) }));
        return {
          draft: emptyDraft({ language: pageLanguage() }),
          open: (session, origin) => set({ draft: draftOf(session, newId, origin) }),
          putBack: (draft) => set({ draft }),
          add: (exercise, index) => edit((draft) => withExercise(draft, exercise, newId(), index)),
          remove: (id) => edit((draft) => withoutEntry(draft, id)),
          duplicate: (id) => edit((draft) => withDuplicate(draft, id, newId())),
          move: (id, to) => edit((draft) => withMoved(draft, id, to)),
          change: (id, change) => edit((draft) => withChangedEntry(draft, id, change)),
          changeAll: (change) => edit((draft) => withChangedEntries(draft, change)),
          configure: (change) => edit((draft) => withConfig(draft, change)),
          rename: (title) => edit((draft) => ({ ...draft, title })),
          clear: () => edit(({ config }) => emptyDraft(config)),
        };
      },
      {
        partialize: ({ draft }) => ({ draft }),
        equality: (one, other) => one.draft === other.draft,
        limit: UNDO_STEPS,
      },
    ),
    {
      name: STORAGE_KEY,
      partialize: ({ draft }) => ({ draft }),
      merge: (kept, store) => {
        const draft = parseKept?.(kept) ?? null;
        if (draft === null) return store;
        const isBegun = draft.entries.length > 0;
        return {
          ...store,
          draft: isBegun ? draft : withConfig(draft, { language: pageLanguage() }),
        };
      },
    },
  ),
);

if (typeof window !== 'undefined') {
  // Another tab has changed the draft that both show.
  const readAgain = async () => {
    parseKept ??= await loadParser();
    await useSessionStore.persist.rehydrate();
  };
  window.addEventListener('storage', ({ key }) => {
    if (key === STORAGE_KEY) void readAgain();
  });
}

/**
 * Says where the draft is kept since it was saved: also to what undo would bring back of it, and to nothing else that may stand there by
 * now. No step of its own.
 * @param sent the draft that was saved
 */
export const rememberKept = (sent: Draft, workoutId: string): void => {
  const ids = new Set(sent.entries.map(({ id }) => id));
  const asKept = (draft: Draft): Draft =>
    draft.entries.some(({ id }) => ids.has(id)) ? withWorkoutId(draft, workoutId) : draft;
  const stepAsKept = ({ draft }: { draft?: Draft }) => (draft ? { draft: asKept(draft) } : {});
  const history = useSessionStore.temporal;
  history.getState().pause();
  useSessionStore.setState(({ draft }) => ({ draft: asKept(draft) }));
  history.getState().resume();
  history.setState(({ pastStates, futureStates }) => ({
    pastStates: pastStates.map(stepAsKept),
    futureStates: futureStates.map(stepAsKept),
  }));
};

/** Undo and redo of the draft. */
export const useSessionHistory = () => {
  const { undo, redo, pastStates, futureStates } = useStore(useSessionStore.temporal);
  return { undo, redo, canUndo: pastStates.length > 0, canRedo: futureStates.length > 0 };
};

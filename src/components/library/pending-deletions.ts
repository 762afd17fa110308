'use client';

import { z } from 'zod';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

const deletionSchema = z.object({
  kind: z.enum(['workout', 'training']),
  id: z.string().min(1).max(64),
});
export type Deletion = z.infer<typeof deletionSchema>;
export type DeletionKind = Deletion['kind'];

const keptSchema = z.object({ waiting: z.array(deletionSchema).max(1000) });

interface PendingDeletions {
  /** Gone from every list, and not yet gone from the server. */
  readonly waiting: readonly Deletion[];
  /** Ids that can still be had back: their toast is shown. */
  readonly undoable: readonly string[];
  readonly add: (deletion: Deletion) => void;
  readonly remove: (id: string) => void;
  /** The toast is gone: now it is to be sent. */
  readonly settle: (id: string) => void;
}

const without = (ids: readonly string[], id: string): string[] =>
  ids.filter((other) => other !== id);

/**
 * What is deleted for the visitor and not yet on the server. It is kept over a reload: what could not be sent before is sent
 * by the next visit.
 */
export const usePendingDeletions = create<PendingDeletions>()(
  persist(
    (set) => ({
      waiting: [],
      undoable: [],
      add: (deletion) =>
        set(({ waiting, undoable }) => ({
          waiting: [...waiting.filter(({ id }) => id !== deletion.id), deletion],
          undoable: [...without(undoable, deletion.id), deletion.id],
        })),
      remove: (id) =>
        set(({ waiting, undoable }) => ({
          waiting: waiting.filter((deletion) => deletion.id !== id),
          undoable: without(undoable, id),
        })),
      settle: (id) => set(({ undoable }) => ({ undoable: without(undoable, id) })),
    }),
    {
      name: 'coach.deletions',
      partialize: ({ waiting }) => ({ waiting }),
      merge: (kept, store) => ({ ...store, ...keptSchema.safeParse(kept).data }),
    },
  ),
);

/** Ids of a kind that lists leave out. */
export const hiddenIds = (
  { waiting }: Pick<PendingDeletions, 'waiting'>,
  kind: DeletionKind,
): ReadonlySet<string> =>
  new Set(waiting.filter((deletion) => deletion.kind === kind).map(({ id }) => id));

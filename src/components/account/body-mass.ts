'use client';

import { z } from 'zod';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

/** Kilograms; what a scale for people shows. */
export const BODY_MASS = { min: 25, max: 300 } as const;

const keptSchema = z.object({
  kilograms: z.number().min(BODY_MASS.min).max(BODY_MASS.max).nullable(),
});

interface BodyMassStore {
  /** null: nobody said; estimates take the usual 70 kg. */
  readonly kilograms: number | null;
  readonly set: (kilograms: number | null) => void;
}

/** Body mass for estimates of energy. It is kept in this browser alone. */
export const useBodyMass = create<BodyMassStore>()(
  persist((set) => ({ kilograms: null, set: (kilograms) => set({ kilograms }) }), {
    name: 'coach.body-mass',
    storage: createJSONStorage(() => localStorage),
    partialize: ({ kilograms }) => ({ kilograms }),
    merge: (kept, store) => ({ ...store, ...(keptSchema.safeParse(kept).data ?? {}) }),
  }),
);

/**
 * What somebody typed as his body mass.
 * @returns null for nothing, `undefined` for what is none
 */
export const parseBodyMass = (text: string): number | null | undefined => {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const kilograms = Number(trimmed);
  return kilograms >= BODY_MASS.min && kilograms <= BODY_MASS.max
    ? Math.round(kilograms * 10) / 10
    : undefined;
};

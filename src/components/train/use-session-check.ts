'use client';

import { useEffect, useState } from 'react';
import type { WorkoutSession } from '../../workout/workout-session';
import { useCatalogue } from '../api/use-catalogue';
import type { SessionNote } from './check-session';

const PAUSE_IN_MS = 200;

interface Checked {
  readonly session: WorkoutSession;
  readonly notes: readonly SessionNote[];
}

/** What a trainer would remark on, shortly after each change; null: not looked at yet. The rules are fetched with the first session. */
export const useSessionCheck = (
  session: WorkoutSession | null,
  constraints: unknown,
): readonly SessionNote[] | null => {
  const { exercises } = useCatalogue();
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    if (session === null) return;
    let isOld = false;
    const timer = setTimeout(() => {
      void import('./check-session').then(({ checkSession }) => {
        if (!isOld) setChecked({ session, notes: checkSession(session, constraints, exercises) });
      });
    }, PAUSE_IN_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [session, constraints, exercises]);
  // Notes point at places: those of another order would point at the wrong ones.
  return session !== null && checked?.session === session ? checked.notes : null;
};

'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Exercise } from '../../catalog/exercise';
import { buildTimeline, type Timeline } from '../../workout/timeline';
import type { WorkoutSession } from '../../workout/workout-session';
import { useApi } from '../api/api-context';
import { useCatalogue } from '../api/use-catalogue';
import { sessionOf } from '../session/draft';
import { useSessionStore } from '../session/session-store';
import { useHasMounted } from '../has-mounted';

export type PlaySession =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** It names an exercise that the catalogue has no more. */
  | { readonly kind: 'outdated' }
  | {
      readonly kind: 'ready';
      readonly timeline: Timeline;
      readonly workoutId: string | null;
      readonly bySlug: ReadonlyMap<string, Exercise>;
    };

/** The session that is to be played: a stored workout, or the draft of this browser. */
export const usePlaySession = (workoutId: string | null): PlaySession => {
  const api = useApi();
  const hasMounted = useHasMounted();
  const { exercises, bySlug } = useCatalogue();
  const draft = useSessionStore((store) => store.draft);
  const stored = useQuery(
    api.workouts.get.queryOptions({ sessionId: workoutId ?? '' }, { enabled: workoutId !== null }),
  );

  const session = useMemo((): WorkoutSession | null => {
    if (workoutId === null) return sessionOf(draft);
    if (stored.data === undefined) return null;
    const { version, title, exercises: entries, config } = stored.data;
    return { version, exercises: entries, config, ...(title !== undefined && { title }) };
  }, [workoutId, draft, stored.data]);
  const isKnown = session?.exercises.every(({ exercise }) => bySlug.has(exercise)) ?? false;
  const timeline = useMemo(
    () => (session !== null && isKnown ? buildTimeline(session, exercises) : null),
    [session, isKnown, exercises],
  );

  if (!hasMounted) return { kind: 'loading' };
  // A copy that cannot be refreshed is still a session.
  if (workoutId !== null && stored.data === undefined) {
    if (!stored.isError) return { kind: 'loading' };
    return { kind: 'failed', error: stored.error, retry: () => void stored.refetch() };
  }
  if (session === null) return { kind: 'empty' };
  if (timeline === null) return { kind: 'outdated' };
  return {
    kind: 'ready',
    timeline,
    workoutId: workoutId ?? draft.origin?.workoutId ?? null,
    bySlug,
  };
};

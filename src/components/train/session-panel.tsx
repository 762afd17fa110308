'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import type { WorkoutSession } from '../../workout/workout-session';
import { Skeleton } from '../ui/skeleton';
import { brokenLimitOf } from './session-limit';
import { SessionNotes } from './session-notes';
import { SessionStart } from './session-start';
import { SessionTotals } from './session-totals';
import { TrainActions } from './train-actions';
import type { SessionNote } from './check-session';

const ListSkeleton = () => (
  <div className="flex flex-col gap-2.5">
    {[1, 2, 3, 4].map((row) => (
      <Skeleton key={row} className="h-16.5" />
    ))}
  </div>
);

/** The session: how long it is, what a trainer says of it, and room for its exercises in order (`session-drag.tsx`). */
export const SessionPanel = ({
  session,
  notes,
  isReady,
  isRestDue,
  panelRef,
  listRef,
  onChoose,
}: {
  readonly session: WorkoutSession | null;
  /** Null: not looked at yet. */
  readonly notes: readonly SessionNote[] | null;
  /** False until the browser has looked what it kept. */
  readonly isReady: boolean;
  /** Whether what is only needed later may be fetched. */
  readonly isRestDue: boolean;
  readonly panelRef: Ref<HTMLDivElement>;
  readonly listRef: Ref<HTMLDivElement>;
  readonly onChoose: () => void;
}) => {
  const t = useTranslations('train');
  const limit = session === null ? null : brokenLimitOf(session);

  return (
    <div ref={panelRef} className="relative flex min-h-0 flex-1 flex-col gap-4">
      <h2 className="sr-only">{t('list.heading')}</h2>
      <SessionTotals session={session} />
      {limit !== null && (
        <p role="alert" className="rounded-medium border border-alert p-3 font-semibold">
          {t(`problems.${limit}`)}
        </p>
      )}
      <div className="-mx-4 flex min-h-0 flex-1 flex-col gap-4 px-4 py-1 sm:-mx-6 sm:px-6 lg:-mx-4 lg:overflow-y-auto lg:overscroll-contain lg:px-4">
        {!isReady && <ListSkeleton />}
        {isReady && session === null && <SessionStart onChoose={onChoose} />}
        {session !== null && (
          <>
            {notes !== null && <SessionNotes session={session} notes={notes} />}
            <div ref={listRef} className="peer empty:hidden" />
            <div className="hidden peer-empty:block">
              <ListSkeleton />
            </div>
          </>
        )}
      </div>
      <div className="hidden lg:flex">
        <TrainActions isOff={session === null || limit !== null} isRestDue={isRestDue} />
      </div>
    </div>
  );
};

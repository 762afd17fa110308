'use client';

import { useDndContext, useDroppable } from '@dnd-kit/core';
import { useTranslations } from 'next-intl';
import type { WorkoutSession } from '../../workout/workout-session';
import { Skeleton } from '../ui/skeleton';
import { SESSION_DROP_ID, slugOfDragId } from './drag-ids';
import { brokenLimitOf } from './session-limit';
import { SessionList } from './session-list';
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

/** The session: how long it is, what a trainer says of it, and its exercises in order. */
export const SessionPanel = ({
  session,
  notes,
  isReady,
  onSelect,
  onChoose,
}: {
  readonly session: WorkoutSession | null;
  /** Null: not looked at yet. */
  readonly notes: readonly SessionNote[] | null;
  /** False until the browser has looked what it kept. */
  readonly isReady: boolean;
  readonly onSelect: (index: number) => void;
  readonly onChoose: () => void;
}) => {
  const t = useTranslations('train');
  const { active, over } = useDndContext();
  const isFromCatalogue = active !== null && slugOfDragId(active.id) !== null;
  const { setNodeRef } = useDroppable({ id: SESSION_DROP_ID, disabled: !isFromCatalogue });
  const limit = session === null ? null : brokenLimitOf(session);
  const indexesWithNote = new Set((notes ?? []).flatMap(({ index }) => index ?? []));

  return (
    <div
      ref={setNodeRef}
      className={`flex min-h-0 flex-1 flex-col gap-4 ${isFromCatalogue && over !== null ? 'outline-3 outline-offset-8 outline-rest' : ''}`}
    >
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
            <SessionList indexesWithNote={indexesWithNote} onSelect={onSelect} />
          </>
        )}
      </div>
      <div className="hidden lg:flex">
        <TrainActions isOff={session === null || limit !== null} />
      </div>
    </div>
  );
};

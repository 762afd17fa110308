'use client';

import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCatalogue } from '../api/use-catalogue';
import { useSessionStore } from '../session/session-store';
import { useDraftToast } from '../session/use-draft-toast';
import type { SessionNote } from './check-session';
import { SESSION_DROP_ID } from './drag-ids';
import { SessionRow } from './session-row';
import { useDraggedCard } from './use-dragged-card';

/** The exercises of the session, in order. */
export const SessionList = ({
  notes,
  onSelect,
}: {
  readonly notes: readonly SessionNote[] | null;
  /** An exercise was opened: the film may go there. */
  readonly onSelect: (index: number) => void;
}) => {
  const t = useTranslations();
  const language = useLocale();
  const { bySlug } = useCatalogue();
  const entries = useSessionStore(({ draft }) => draft.entries);
  const { coach, intensity } = useSessionStore(({ draft }) => draft.config);
  const remove = useSessionStore((store) => store.remove);
  const tellOfDraft = useDraftToast();
  const [openId, setOpenId] = useState<string | null>(null);
  const { overId: dropId } = useDraggedCard();
  const indexesWithNote = new Set((notes ?? []).flatMap(({ index }) => index ?? []));

  const onRemove = (id: string, name: string) => {
    const before = useSessionStore.getState().draft;
    remove(id);
    tellOfDraft(t('train.toasts.removed', { name }), before);
  };

  return (
    <SortableContext items={entries.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
      <ol aria-label={t('train.list.label')} className="flex flex-col gap-2.5">
        {entries.map((entry, index) => {
          const exercise = bySlug.get(entry.exercise);
          return (
            <SessionRow
              key={entry.id}
              entry={entry}
              exercise={exercise}
              index={index}
              count={entries.length}
              coach={coach}
              intensity={intensity}
              isOpen={entry.id === openId}
              isDropPlace={dropId === entry.id}
              hasNote={indexesWithNote.has(index)}
              onToggle={() => {
                setOpenId(entry.id === openId ? null : entry.id);
                if (entry.id !== openId) onSelect(index);
              }}
              onRemove={() => onRemove(entry.id, exercise?.name[language] ?? entry.exercise)}
            />
          );
        })}
      </ol>
      {dropId === SESSION_DROP_ID && (
        <p
          aria-hidden="true"
          className="mt-2.5 grid h-16 place-items-center rounded-medium border-2 border-dashed border-rest font-semibold text-rest"
        >
          {t('train.list.dropHere')}
        </p>
      )}
    </SortableContext>
  );
};

'use client';

import {
  closestCenter,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useDroppable,
  useSensor,
  useSensors,
  type Announcements,
  type CollisionDetection,
  type DragEndEvent,
  type DragStartEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Exercise } from '../../catalog/exercise';
import { clipOf } from '../../workout/clip-of';
import { useCatalogue } from '../api/use-catalogue';
import { Poster } from '../exercise/poster';
import type { DraftEntry } from '../session/draft';
import { useSessionStore } from '../session/session-store';
import { dropPlaceOf } from './drop-place';
import { SESSION_DROP_ID, slugOfDragId } from './drag-ids';
import type { SessionNote } from './check-session';
import { SessionList } from './session-list';
import { useDraggedCard } from './use-dragged-card';

/** Entries change places with each other; a card of the catalogue falls between two of them. */
const detectCollisions: CollisionDetection = (args) => {
  const entries = args.droppableContainers.filter(({ id }) => id !== SESSION_DROP_ID);
  if (slugOfDragId(args.active.id) === null)
    return closestCenter({ ...args, droppableContainers: entries });
  const list = args.droppableRects.get(SESSION_DROP_ID);
  if (args.pointerCoordinates === null || list === undefined) return [];
  const placed = entries.flatMap(({ id }) => {
    const box = args.droppableRects.get(id);
    return box === undefined ? [] : [{ id: String(id), box }];
  });
  const place = dropPlaceOf(args.pointerCoordinates, list, placed);
  if (place === null) return [];
  return [{ id: place.kind === 'end' ? SESSION_DROP_ID : place.id }];
};

/** Where something dragged would come to stand, counted from 1. */
const placeAt = (
  entries: readonly DraftEntry[],
  over: { readonly id: UniqueIdentifier } | null,
): number | null => {
  if (over === null) return null;
  const index = entries.findIndex(({ id }) => id === over.id);
  return index === -1 ? entries.length + 1 : index + 1;
};

const useAnnouncements = (nameOf: (id: UniqueIdentifier) => string): Announcements => {
  const t = useTranslations('train.drag');
  const entries = useSessionStore(({ draft }) => draft.entries);
  const words = (id: UniqueIdentifier, over: { readonly id: UniqueIdentifier } | null) => {
    const count = entries.length + (slugOfDragId(id) === null ? 0 : 1);
    return { name: nameOf(id), place: placeAt(entries, over) ?? count, count };
  };
  // What is picked up lies over itself at once: to say so would cut off that it was picked up.
  const told = useRef<UniqueIdentifier | null>(null);
  return {
    onDragStart: ({ active }) => {
      const isEntry = slugOfDragId(active.id) === null;
      told.current = isEntry ? active.id : null;
      return isEntry ? t('picked', words(active.id, active)) : undefined;
    },
    onDragOver: ({ active, over }) => {
      const id = over?.id ?? null;
      if (id === told.current) return undefined;
      told.current = id;
      return over === null
        ? t('outside', { name: nameOf(active.id) })
        : t('over', words(active.id, over));
    },
    onDragEnd: ({ active, over }) =>
      over === null
        ? t('cancelled', { name: nameOf(active.id) })
        : t('dropped', words(active.id, over)),
    onDragCancel: ({ active }) => t('cancelled', { name: nameOf(active.id) }),
  };
};

const Dragged = ({ exercise, name }: { readonly exercise: Exercise; readonly name: string }) => (
  <div className="flex w-64 cursor-grabbing items-center gap-3 rounded-medium border border-ink bg-card p-2 shadow-lg">
    <span className="on-stage size-12 shrink-0 overflow-hidden rounded-small">
      <Poster clip={clipOf(exercise, 'female')} sizes="3rem" className="size-full object-contain" />
    </span>
    <span className="min-w-0 leading-tight font-semibold">{name}</span>
  </div>
);

/** The session's panel takes what is dragged from the catalogue, and shows that it does. */
const DropOnSession = ({ panel }: { readonly panel: HTMLElement }) => {
  const { isDragged, overId } = useDraggedCard();
  const { setNodeRef } = useDroppable({ id: SESSION_DROP_ID, disabled: !isDragged });
  useEffect(() => {
    setNodeRef(panel);
    return () => setNodeRef(null);
  }, [panel, setNodeRef]);
  return (
    overId !== undefined &&
    createPortal(
      <div
        aria-hidden="true"
        className="pointer-events-none absolute inset-0 rounded-small outline-3 outline-offset-8 outline-rest"
      />,
      panel,
    )
  );
};

/** Where the page has room for what can be dragged; null: not there at the moment. */
export interface DragPlaces {
  /** The session's panel, which can be dropped on. Its box is the offset parent of what is in it. */
  readonly panel: HTMLElement | null;
  /** For the exercises of the session. */
  readonly list: HTMLElement | null;
  readonly catalogue: HTMLElement | null;
}

/**
 * Lets exercises be dragged: from the catalogue into the session, and about in it, by mouse, by touch and by keyboard. It draws both in the
 * places that the page has for them, so that the page stands before this is loaded.
 */
export const SessionDrag = ({
  places,
  notes,
  onSelect,
  children,
}: {
  readonly places: DragPlaces;
  readonly notes: readonly SessionNote[] | null;
  /** An exercise was opened: the film may go there. */
  readonly onSelect: (index: number) => void;
  /** The catalogue. */
  readonly children: ReactNode;
}) => {
  const t = useTranslations('train.drag');
  const language = useLocale();
  const { bySlug } = useCatalogue();
  const entries = useSessionStore(({ draft }) => draft.entries);
  const add = useSessionStore((store) => store.add);
  const move = useSessionStore((store) => store.move);
  const [draggedId, setDraggedId] = useState<UniqueIdentifier | null>(null);
  const sensors = useSensors(
    // A click that trembles is still a click; a finger that scrolls is no drag.
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 180, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  const exerciseOf = (id: UniqueIdentifier) =>
    bySlug.get(slugOfDragId(id) ?? entries.find((entry) => entry.id === id)?.exercise ?? '');
  const nameOf = (id: UniqueIdentifier): string => exerciseOf(id)?.name[language] ?? '';
  const announcements = useAnnouncements(nameOf);

  const onDragStart = ({ active }: DragStartEvent) => setDraggedId(active.id);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setDraggedId(null);
    if (over === null) return;
    const index = entries.findIndex(({ id }) => id === over.id);
    const slug = slugOfDragId(active.id);
    if (slug !== null) add(slug, index === -1 ? undefined : index);
    else if (index !== -1 && active.id !== over.id) move(String(active.id), index);
  };

  const dragged = draggedId === null ? undefined : exerciseOf(draggedId);
  return (
    <DndContext
      id="session-drag"
      sensors={sensors}
      collisionDetection={detectCollisions}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
      onDragCancel={() => setDraggedId(null)}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('instructions') },
      }}
    >
      {places.panel !== null && <DropOnSession panel={places.panel} />}
      {places.list !== null &&
        createPortal(<SessionList notes={notes} onSelect={onSelect} />, places.list)}
      {places.catalogue !== null && createPortal(children, places.catalogue)}
      <DragOverlay dropAnimation={null}>
        {dragged !== undefined && draggedId !== null && (
          <Dragged exercise={dragged} name={nameOf(draggedId)} />
        )}
      </DragOverlay>
    </DndContext>
  );
};

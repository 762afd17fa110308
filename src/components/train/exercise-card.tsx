'use client';

import { useDraggable } from '@dnd-kit/core';
import { Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type FocusEvent, type PointerEvent } from 'react';
import type { Exercise } from '../../catalog/exercise';
import { clipOf } from '../../workout/clip-of';
import type { Coach } from '../../workout/workout-config';
import { dragIdOf } from './drag-ids';
import { useMediaQuery } from '../use-media-query';
import { MovingPoster } from '../exercise/moving-poster';

/** An exercise of the catalogue: it moves under the pointer and at the focus, tells more on a click, and is added by its plus or by dragging. */
export const ExerciseCard = ({
  exercise,
  coach,
  count,
  onOpen,
  onAdd,
}: {
  readonly exercise: Exercise;
  readonly coach: Coach;
  /** How often it is in the session. */
  readonly count: number;
  readonly onOpen: (exercise: Exercise) => void;
  readonly onAdd: (exercise: Exercise) => void;
}) => {
  const t = useTranslations();
  const language = useLocale();
  const [isMoving, setMoving] = useState(false);
  // On a phone the session is not in sight: there is nowhere to drag to.
  const isWide = useMediaQuery('(min-width: 64rem)');
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: dragIdOf(exercise.slug),
    disabled: !isWide,
  });
  // The keyboard adds by the plus: its keys would be taken from the buttons here.
  const { onKeyDown: _onKeyDown, ...pointerListeners } = listeners ?? {};
  const name = exercise.name[language];
  const [muscle] = exercise.muscles.primary;

  const onPointer = ({ pointerType }: PointerEvent, isOver: boolean) => {
    if (pointerType === 'mouse') setMoving(isOver);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setMoving(false);
  };

  return (
    <li
      className="relative min-w-0 [contain-intrinsic-size:auto_13rem] [content-visibility:auto]"
      onPointerEnter={(event) => onPointer(event, true)}
      onPointerLeave={(event) => onPointer(event, false)}
      onFocus={() => setMoving(true)}
      onBlur={onBlur}
    >
      <div ref={setNodeRef} {...pointerListeners} className={isDragging ? 'opacity-50' : undefined}>
        <button
          type="button"
          onClick={() => onOpen(exercise)}
          className="block w-full cursor-pointer rounded-medium text-left focus-visible:outline-offset-[-3px]"
        >
          <MovingPoster
            clip={clipOf(exercise, coach)}
            isMoving={isMoving && !isDragging}
            className="aspect-square rounded-medium"
          />
          <span className="mt-2 block pr-1 text-[15px] leading-tight font-semibold hyphens-auto">
            <span className="sr-only">{t('train.catalogue.about')} </span>
            {name}
          </span>
          {muscle !== undefined && (
            <span className="mt-0.5 mb-1 block text-sm text-muted">
              {t(`vocabulary.muscles.${muscle}`)}
            </span>
          )}
        </button>
      </div>
      {count > 0 && (
        <span className="digits absolute top-2 left-2 grid h-6 min-w-6 place-items-center rounded-full bg-work px-2 text-sm text-on-work">
          <span aria-hidden="true">{t('train.catalogue.times', { count })}</span>
          <span className="sr-only">{t('train.catalogue.timesLong', { count })}</span>
        </span>
      )}
      <button
        type="button"
        aria-label={t('train.catalogue.add', { name })}
        title={t('train.catalogue.add', { name })}
        onClick={() => onAdd(exercise)}
        className="absolute top-1 right-1 grid size-11 place-items-center rounded-full before:absolute before:inset-1 before:rounded-full before:bg-[#f6f7fb] hover:before:bg-work"
      >
        <Plus className="relative size-5 text-[#131726]" aria-hidden="true" />
      </button>
    </li>
  );
};

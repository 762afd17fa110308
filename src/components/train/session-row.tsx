'use client';

import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ArrowDown, ArrowUp, Copy, GripVertical, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Exercise } from '../../catalog/exercise';
import { clipOf } from '../../workout/clip-of';
import { INTENSITIES, type Intensity } from '../../workout/intensities';
import type { Coach } from '../../workout/workout-config';
import type { DraftEntry } from '../session/draft';
import { useSessionStore } from '../session/session-store';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import { MovingPoster } from '../exercise/moving-poster';
import { NumberField } from './number-field';
import { REST_RANGE, WORK_RANGE } from './session-ranges';

const RowEditor = ({
  entry,
  index,
  count,
  intensity,
}: {
  readonly entry: DraftEntry;
  readonly index: number;
  readonly count: number;
  readonly intensity: Intensity;
}) => {
  const t = useTranslations();
  const change = useSessionStore((store) => store.change);
  const duplicate = useSessionStore((store) => store.duplicate);
  const move = useSessionStore((store) => store.move);
  const intensityWord = (value: Intensity) => t(`vocabulary.intensities.${value}`);
  return (
    <div className="flex flex-col gap-3 px-3 pt-1 pb-3">
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          label={t('train.list.work')}
          value={entry.workSeconds}
          range={WORK_RANGE}
          unit={t('train.list.seconds')}
          onChange={(workSeconds) => change(entry.id, { workSeconds })}
        />
        <NumberField
          label={t('train.list.rest')}
          value={entry.restSeconds}
          range={REST_RANGE}
          unit={t('train.list.seconds')}
          onChange={(restSeconds) => change(entry.id, { restSeconds })}
        />
      </div>
      <div className="flex items-end gap-1">
        <Field label={t('train.list.intensity')} className="flex-1">
          {(control) => (
            <Select
              {...control}
              isNarrow
              value={entry.intensity ?? ''}
              onChange={(event) =>
                change(entry.id, {
                  intensity: INTENSITIES.find((value) => value === event.currentTarget.value),
                })
              }
            >
              <option value="">
                {t('train.list.asSession', { intensity: intensityWord(intensity) })}
              </option>
              {INTENSITIES.map((value) => (
                <option key={value} value={value}>
                  {intensityWord(value)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button
          variant="icon"
          aria-label={t('train.list.up')}
          title={t('train.list.up')}
          disabled={index === 0}
          onClick={() => move(entry.id, index - 1)}
        >
          <ArrowUp className="size-5" aria-hidden="true" />
        </Button>
        <Button
          variant="icon"
          aria-label={t('train.list.down')}
          title={t('train.list.down')}
          disabled={index === count - 1}
          onClick={() => move(entry.id, index + 1)}
        >
          <ArrowDown className="size-5" aria-hidden="true" />
        </Button>
        <Button
          variant="icon"
          aria-label={t('train.list.duplicate')}
          title={t('train.list.duplicate')}
          onClick={() => duplicate(entry.id)}
        >
          <Copy className="size-5" aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
};

/** An exercise of the session: moved by its handle, opened for its seconds and intensity, taken out by its cross. */
export const SessionRow = ({
  entry,
  exercise,
  index,
  count,
  coach,
  intensity,
  isOpen,
  isDropPlace,
  hasNote,
  onToggle,
  onRemove,
}: {
  readonly entry: DraftEntry;
  /** Absent: no longer in the catalogue. */
  readonly exercise: Exercise | undefined;
  readonly index: number;
  readonly count: number;
  readonly coach: Coach;
  /** The session's. */
  readonly intensity: Intensity;
  readonly isOpen: boolean;
  /** Something is held over it, and would fall before it. */
  readonly isDropPlace: boolean;
  /** A trainer would remark on it. */
  readonly hasNote: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}) => {
  const t = useTranslations();
  const language = useLocale();
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({ id: entry.id, attributes: { roleDescription: t('train.list.sortable') } });
  const name = exercise?.name[language] ?? entry.exercise;
  const seconds = { work: entry.workSeconds, rest: entry.restSeconds };

  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={cn(
        'relative rounded-medium border bg-raised',
        isOpen ? 'border-edge' : 'border-line',
        isDragging && 'opacity-40',
      )}
    >
      {isDropPlace && (
        <span
          aria-hidden="true"
          className="absolute inset-x-0 -top-[7px] h-1 rounded-full bg-rest"
        />
      )}
      <div className="flex items-center gap-1 p-1">
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={t('train.list.handle', { name })}
          className="grid size-11 shrink-0 cursor-grab touch-none place-items-center rounded-small text-muted hover:bg-line/60 hover:text-ink"
        >
          <GripVertical className="size-5" aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={onToggle}
          className="flex min-h-14 min-w-0 flex-1 items-center gap-3 rounded-small text-left"
        >
          {exercise !== undefined && (
            <MovingPoster
              clip={clipOf(exercise, coach)}
              isMoving={isOpen}
              className="size-12 shrink-0 rounded-small"
            />
          )}
          <span className="min-w-0 flex-1">
            <span className="block leading-tight font-semibold">
              <span className="sr-only">{index + 1}. </span>
              {name}
              {hasNote && (
                <span
                  aria-hidden="true"
                  className="ml-2 inline-block size-2 rounded-full bg-ready align-middle"
                />
              )}
            </span>
            <span className="digits mt-0.5 block text-[15px] text-muted">
              {exercise === undefined
                ? t('train.list.gone')
                : entry.intensity === undefined
                  ? t('train.list.summary', seconds)
                  : t('train.list.summaryIntensity', {
                      ...seconds,
                      intensity: t(`vocabulary.intensities.${entry.intensity}`),
                    })}
            </span>
          </span>
        </button>
        <Button
          variant="quiet-icon"
          aria-label={t('train.list.remove', { name })}
          title={t('train.list.remove', { name })}
          onClick={onRemove}
        >
          <X className="size-5" aria-hidden="true" />
        </Button>
      </div>
      {isOpen && <RowEditor entry={entry} index={index} count={count} intensity={intensity} />}
    </li>
  );
};

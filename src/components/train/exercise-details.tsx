'use client';

import { Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Exercise } from '../../catalog/exercise';
import { clipOf } from '../../workout/clip-of';
import type { Coach } from '../../workout/workout-config';
import { useCatalogue } from '../api/use-catalogue';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { Dialog } from '../ui/dialog';
import { useMediaQuery } from '../use-media-query';
import { MovingPoster } from '../exercise/moving-poster';

const Part = ({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}) => (
  <div>
    <h3 className="mb-1.5 text-sm font-semibold text-muted">{heading}</h3>
    {children}
  </div>
);

/** Everything about an exercise, moving. */
export const ExerciseDetails = ({
  exercise,
  coach,
  onOpen,
  onAdd,
  onClose,
}: {
  readonly exercise: Exercise | null;
  readonly coach: Coach;
  readonly onOpen: (exercise: Exercise) => void;
  readonly onAdd: (exercise: Exercise) => void;
  readonly onClose: () => void;
}) => {
  const t = useTranslations();
  const language = useLocale();
  const { bySlug } = useCatalogue();
  const isPhone = useMediaQuery('(max-width: 640px)');
  if (exercise === null) return null;
  const { muscles, equipment, contraindications, variants } = exercise;
  const listed = (words: readonly string[]) => words.join(', ');
  const muscleNames = (names: typeof muscles.primary) =>
    listed(names.map((muscle) => t(`vocabulary.muscles.${muscle}`)));
  const variantsOf = (slugs: readonly string[]) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const VARIANTS = [
    ['easier', variantsOf(variants.easier)],
    ['harder', variantsOf(variants.harder)],
  ] as const;

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={exercise.name[language]}
      shape={isPhone ? 'sheet' : 'wide'}
      footer={
        <Button variant="primary" onClick={() => onAdd(exercise)} className="max-sm:w-full">
          <Plus className="size-5" aria-hidden="true" />
          {t('train.details.add')}
        </Button>
      }
    >
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] sm:gap-6">
        <MovingPoster
          clip={clipOf(exercise, coach)}
          isMoving
          isUrgent
          className="aspect-square rounded-medium max-sm:mx-auto max-sm:h-[34svh] max-sm:max-w-full"
        />
        <div className="flex flex-col gap-5">
          <p className="flex flex-wrap gap-2">
            <Badge>{t(`vocabulary.levels.${exercise.level}`)}</Badge>
            <Badge>{t(`vocabulary.impacts.${exercise.impact}`)}</Badge>
            <Badge>{t(`vocabulary.positions.${exercise.position}`)}</Badge>
          </p>
          <Part heading={t('train.details.cues')}>
            <ul className="flex list-disc flex-col gap-1 pl-5">
              {exercise.cues[language].map((cue) => (
                <li key={cue}>{cue}</li>
              ))}
            </ul>
          </Part>
          <Part heading={t('train.details.muscles')}>
            <p className="font-semibold">{muscleNames(muscles.primary)}</p>
            {muscles.secondary.length > 0 && (
              <p className="text-muted">
                {t('train.details.helps', { muscles: muscleNames(muscles.secondary) })}
              </p>
            )}
          </Part>
          <Part heading={t('train.details.equipment')}>
            <p>
              {equipment.length === 0
                ? t('vocabulary.equipment.none')
                : listed(equipment.map((item) => t(`vocabulary.equipment.${item}`)))}
            </p>
          </Part>
          {contraindications.length > 0 && (
            <Part heading={t('train.details.careful')}>
              <p>{listed(contraindications.map((tag) => t(`vocabulary.conditions.${tag}`)))}</p>
            </Part>
          )}
          {VARIANTS.map(
            ([kind, others]) =>
              others.length > 0 && (
                <Part key={kind} heading={t(`train.details.${kind}`)}>
                  <div className="flex flex-wrap gap-2">
                    {others.map((other) => (
                      <Chip key={other.slug} onClick={() => onOpen(other)}>
                        {other.name[language]}
                      </Chip>
                    ))}
                  </div>
                </Part>
              ),
          )}
        </div>
      </div>
    </Dialog>
  );
};

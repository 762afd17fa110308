import { createHash } from 'node:crypto';
import { z } from 'zod';
import { clipSchema, type Clip } from '../catalog/clip';
import {
  exerciseCardSchema,
  exerciseSchema,
  managedExerciseSchema,
  type Exercise,
  type ExerciseCard,
  type ManagedExercise,
} from '../catalog/exercise';
import type { Prisma } from './generated/client';
import { jsonValue } from './json-value';

export const WITH_PARTS = {
  categories: { orderBy: { position: 'asc' }, select: { categorySlug: true } },
  clips: { where: { isCurrent: true }, orderBy: { coach: 'asc' } },
} as const satisfies Prisma.ExerciseInclude;

export type ExerciseRow = Prisma.ExerciseGetPayload<{ include: typeof WITH_PARTS }>;

const cardRestSchema = z.record(z.string(), z.unknown());

const partsOf = (row: ExerciseRow) => ({
  ...cardRestSchema.parse(row.card),
  id: row.id,
  slug: row.slug,
  name: { en: row.nameEn, fr: row.nameFr },
  level: row.level,
  impact: row.impact,
  equipment: row.equipment,
  categories: row.categories.map(({ categorySlug }) => categorySlug),
  clips: row.clips.map(({ facts }) => clipSchema.parse(facts)),
});

/** An exercise as the domain knows it; `null`: it has no clip. */
export const exerciseOfRow = (row: ExerciseRow): Exercise | null =>
  row.clips.length === 0 ? null : exerciseSchema.parse(partsOf(row));

/** An exercise as administrators see it. */
export const managedExerciseOfRow = (row: ExerciseRow): ManagedExercise =>
  managedExerciseSchema.parse({ ...partsOf(row), isPublished: row.isPublished });

/** Columns of an exercise; its categories and clips are rows of their own. */
export const exerciseColumns = (card: ExerciseCard) => {
  const { slug, name, level, impact, equipment, categories: _categories, ...rest } = card;
  return {
    slug,
    nameEn: name.en,
    nameFr: name.fr,
    level,
    impact,
    // Both kinds, to be found by; the card knows which is which.
    muscles: [...new Set([...rest.muscles.primary, ...rest.muscles.secondary])],
    equipment,
    card: jsonValue(rest),
  };
};

export const categoryColumns = (
  exerciseId: string,
  { categories }: Pick<ExerciseCard, 'categories'>,
) => categories.map((categorySlug, position) => ({ exerciseId, categorySlug, position }));

export const clipColumns = (clip: Clip) => ({
  coach: clip.coach,
  // For whoever looks with SQL; the facts have them exactly.
  fps: Math.round(clip.fps),
  durationInFrames: clip.durationInFrames,
  facts: jsonValue(clip),
});

/** The card within an exercise, with its keys in the schema's order. */
export const cardOf = ({ id: _id, clips: _clips, ...card }: Exercise): ExerciseCard =>
  exerciseCardSchema.parse(card);

export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

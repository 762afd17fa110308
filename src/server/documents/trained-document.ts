import { z } from 'zod';
import type { TrainedSession } from '../../db/history-repository';
import { workoutIdSchema, workoutTitleSchema } from './workout-document';

export const trainedIdSchema = z.string().min(1).max(64).meta({
  description: 'As `POST /api/training-sessions` gave it',
  example: 'trn_0123456789abcdefghijklmn',
});

const DAY_IN_SECONDS = 24 * 3600;
const MOST_EXERCISES = 1000;
const MOST_KCAL = 20_000;

/** What somebody's browser tells of a training that he did. */
export const trainedFacts = {
  title: workoutTitleSchema,
  exerciseCount: z
    .int()
    .min(0)
    .max(MOST_EXERCISES)
    .meta({ description: 'Exercises that were begun' }),
  completedSeconds: z
    .number()
    .min(0)
    .max(DAY_IN_SECONDS)
    .meta({ description: 'Of work and rest that were really gone through' }),
};

export const kcalSchema = z.number().min(0).max(MOST_KCAL).nullable();

/** A training as the API prints it. */
export const trainedDocumentSchema = z
  .object({
    id: trainedIdSchema,
    sessionId: workoutIdSchema
      .nullable()
      .meta({ description: 'null: it belonged to no kept workout, or that was deleted' }),
    ...trainedFacts,
    kcal: kcalSchema,
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable().meta({ description: 'null: it was given up' }),
  })
  .meta({ id: 'TrainingSession' });
export type TrainedDocument = z.infer<typeof trainedDocumentSchema>;

export const trainedDocument = (trained: TrainedSession): TrainedDocument => ({
  id: trained.id,
  sessionId: trained.workoutId,
  title: trained.title,
  exerciseCount: trained.exerciseCount,
  completedSeconds: trained.completedSeconds,
  kcal: trained.kcal,
  startedAt: trained.startedAt.toISOString(),
  finishedAt: trained.finishedAt?.toISOString() ?? null,
});

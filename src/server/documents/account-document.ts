import { z } from 'zod';
import { exportDocumentSchema } from './export-document';
import { trainedDocumentSchema } from './trained-document';
import { userDocumentSchema } from './user-document';
import { workoutDocumentSchema } from './workout-document';

/** All that is kept of somebody, to take along. */
export const accountDataSchema = z
  .object({
    exportedAt: z.iso.datetime(),
    profile: userDocumentSchema.nullable().meta({ description: 'null: a guest' }),
    workouts: z
      .array(workoutDocumentSchema)
      .meta({ description: 'With what was asked of the planner, and what it answered' }),
    exports: z.array(exportDocumentSchema),
    trainingSessions: z.array(trainedDocumentSchema),
  })
  .meta({ id: 'AccountData' });

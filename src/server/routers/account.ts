import { z } from 'zod';
import { closedObject } from '../../shared/zod-problems';
import { typedPasswordSchema } from '../auth/auth-routes';
import { accountDataSchema } from '../documents/account-document';
import { exportDocument } from '../documents/export-document';
import { trainedDocument } from '../documents/trained-document';
import { userDocument } from '../documents/user-document';
import { workoutDocument } from '../documents/workout-document';
import { invalidRequest } from '../errors/api-error';
import { everyItem } from '../every-item';
import { forgetOwner } from '../forget-owner';
import { ownerProcedure, router } from '../trpc';

const TAGS = ['Accounts'];

/** All that is the caller's, with or without an account. */
export const accountRouter = router({
  export: ownerProcedure({
    isGenerating: true,
    openapi: {
      method: 'GET',
      path: '/api/account/data',
      tags: TAGS,
      summary: 'All that is kept of the caller, as one document',
    },
  })
    .input(closedObject({}))
    .output(accountDataSchema)
    .query(async ({ ctx }) => {
      const { owner, responseHeaders } = ctx;
      const { users, workouts, exports, history } = ctx.platform.database;
      const user = owner.kind === 'user' ? await users.find(owner.id) : null;
      const kept = {
        workouts: await everyItem((request) => workouts.list(owner, request)),
        exports: await everyItem((request) =>
          exports.list(owner, { ...request, withWithdrawn: true }),
        ),
        trained: await everyItem((request) => history.list(owner, request)),
      };
      responseHeaders.set('Content-Disposition', 'attachment; filename="virtual-ai-coach.json"');
      return {
        exportedAt: new Date().toISOString(),
        profile: user && userDocument(user),
        workouts: kept.workouts.map((workout) => workoutDocument(workout, owner)),
        exports: kept.exports.map(exportDocument),
        trainingSessions: kept.trained.map(trainedDocument),
      };
    }),

  delete: ownerProcedure({
    isGenerating: true,
    successStatus: 204,
    openapi: {
      method: 'POST',
      path: '/api/account/delete',
      tags: TAGS,
      summary: 'Deletes the caller’s account and all that is his',
      description:
        'Workouts, exports and trainings are gone at once, and so are films that nobody else wants. A guest deletes what his browser made.',
    },
  })
    .input(
      closedObject({
        password: typedPasswordSchema
          .optional()
          .meta({ description: 'Of the account; guests have none' }),
      }),
    )
    .output(z.void())
    .mutation(async ({ ctx, input: { password } }) => {
      const { caller, owner, platform, address } = ctx;
      if (caller.kind === 'user') {
        if (password === undefined) {
          throw invalidRequest([
            { path: 'password', value: undefined, allowed: 'the password of the account' },
          ]);
        }
        await platform.accounts.confirmPassword({ userId: caller.id, password, address });
      }
      const { database, storage, log } = platform;
      await forgetOwner({ owners: database.owners, storage, log }, owner);
    }),
});

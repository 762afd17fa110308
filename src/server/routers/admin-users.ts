import { z } from 'zod';
import { DomainError } from '../../shared/domain-error';
import { closedObject } from '../../shared/zod-problems';
import { passwordSchema } from '../auth/auth-routes';
import { pageDocument, pageRequestSchema, pageSchema } from '../documents/page-document';
import {
  roleSchema,
  userDocument,
  userDocumentSchema,
  userIdSchema,
} from '../documents/user-document';
import { adminProcedure, router } from '../trpc';

const TAGS = ['Administration'];

export const adminUsersRouter = router({
  list: adminProcedure({
    openapi: {
      method: 'GET',
      path: '/api/admin/users',
      tags: TAGS,
      summary: 'Everybody who has an account, the newest first',
    },
  })
    .input(
      pageRequestSchema.extend({
        q: z
          .string()
          .trim()
          .min(1)
          .max(100)
          .optional()
          .meta({ description: 'Part of a name or address, in any case, with or without accents' }),
      }),
    )
    .output(pageSchema(userDocumentSchema))
    .query(async ({ ctx, input: { limit, cursor, q } }) => {
      const request = {
        limit,
        ...(cursor === undefined ? {} : { cursor }),
        ...(q === undefined ? {} : { q }),
      };
      return pageDocument(await ctx.platform.database.users.list(request), userDocument);
    }),

  setRole: adminProcedure({
    errors: ['not-found', 'conflict'],
    openapi: {
      method: 'PUT',
      path: '/api/admin/users/{id}/role',
      tags: TAGS,
      summary: 'Makes somebody an administrator, or a member again',
      description:
        'It counts at once. Nobody takes the role from himself, and nobody from whom ADMIN_EMAILS names.',
    },
  })
    .input(closedObject({ id: userIdSchema, role: roleSchema }))
    .output(userDocumentSchema)
    .mutation(async ({ ctx, input: { id, role } }) => {
      const { users } = ctx.platform.database;
      if (role === 'member') {
        if (ctx.caller?.id === id) {
          throw new DomainError(
            'conflict',
            'this is your own account',
            'let another administrator do it: so there is always one left',
          );
        }
        const email = (await users.find(id))?.email ?? '';
        if (ctx.platform.environment.adminEmails.includes(email)) {
          throw new DomainError(
            'conflict',
            `ADMIN_EMAILS names ${email}`,
            'take the address out of ADMIN_EMAILS and start the server anew',
          );
        }
      }
      return userDocument(await users.setRole(id, role));
    }),

  setPassword: adminProcedure({
    successStatus: 204,
    errors: ['not-found'],
    openapi: {
      method: 'PUT',
      path: '/api/admin/users/{id}/password',
      tags: TAGS,
      summary: 'Gives somebody who forgot his password a new one',
      description: 'It ends all his sessions. No e-mail is sent: tell him the password yourself.',
    },
  })
    .input(closedObject({ id: userIdSchema, password: passwordSchema }))
    .output(z.void())
    .mutation(async ({ ctx, input: { id, password } }) => {
      if ((await ctx.platform.database.users.find(id)) === null) {
        throw new DomainError('not-found', `there is no user "${id}"`, 'list the users to see ids');
      }
      await ctx.platform.accounts.setPassword({ userId: id, password });
      ctx.platform.log.info({ userId: id, by: ctx.caller?.id }, 'a password was set by hand');
    }),
});

import { z } from 'zod';
import type { StoredUser } from '../../db/user-repository';

export const userIdSchema = z
  .string()
  .min(1)
  .max(64)
  .meta({ description: 'As the list of users gives it', example: 'usr_0123456789abcdefghijklmn' });

export const roleSchema = z.enum(['member', 'admin']);

/** Somebody with an account as the API prints him. */
export const userDocumentSchema = z
  .object({
    id: userIdSchema,
    name: z.string(),
    email: z.string(),
    role: roleSchema,
    isAdminByList: z.boolean().meta({ description: 'ADMIN_EMAILS gives the role, and takes it' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'User' });
export type UserDocument = z.infer<typeof userDocumentSchema>;

export const userDocument = ({ createdAt, ...user }: StoredUser): UserDocument => ({
  ...user,
  createdAt: createdAt.toISOString(),
});

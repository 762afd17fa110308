import { DomainError } from '../shared/domain-error';
import type { PrismaClient, User } from './generated/client';
import { cursorCondition, pageOf } from './page-cursor';
import type { StoredUser, UserRepository } from './user-repository';

const userOfRow = ({ id, name, email, role, isAdminByList, createdAt }: User): StoredUser => ({
  id,
  name,
  email,
  role,
  isAdminByList,
  createdAt,
});

/** People with an account, in PostgreSQL. */
export const createUserRepository = (prisma: PrismaClient): UserRepository => {
  const find: UserRepository['find'] = async (id) => {
    const row = await prisma.user.findUnique({ where: { id } });
    return row && userOfRow(row);
  };

  const named = (q: string) =>
    prisma.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "users", searchable(${q}) AS "wanted"
      WHERE position("wanted" IN searchable("name")) > 0 OR position("wanted" IN searchable("email")) > 0`;

  return {
    find,

    list: async ({ limit, cursor, q }) => {
      const rows = await prisma.user.findMany({
        where: {
          ...cursorCondition(cursor),
          ...(q === undefined ? {} : { id: { in: (await named(q)).map(({ id }) => id) } }),
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        take: limit + 1,
      });
      return pageOf(rows.map(userOfRow), limit);
    },

    setRole: async (id, role) => {
      await prisma.user.updateMany({ where: { id }, data: { role, isAdminByList: false } });
      const user = await find(id);
      if (user !== null) return user;
      throw new DomainError('not-found', `there is no user "${id}"`, 'list the users to see ids');
    },

    keepListedAdmins: async (emails) => {
      const rows = await prisma.user.findMany({
        where: { isAdminByList: true, NOT: { email: { in: [...emails] } } },
        select: { id: true, email: true },
      });
      await prisma.user.updateMany({
        where: { id: { in: rows.map(({ id }) => id) }, isAdminByList: true },
        data: { role: 'member', isAdminByList: false },
      });
      return rows.map(({ email }) => email);
    },
  };
};

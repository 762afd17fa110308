import { Prisma } from './generated/client';

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;

/** Whether a row was refused because another has the same key. */
export const isUniqueViolation = (error: unknown): boolean => hasCode(error, 'P2002');

/** Whether a row was refused because one that it names is not there. */
export const isForeignKeyViolation = (error: unknown): boolean => hasCode(error, 'P2003');

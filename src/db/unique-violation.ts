import { Prisma } from './generated/client';

/** Whether a row was refused because another has the same key. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

import type { Prisma, PrismaClient } from './generated/client';

/**
 * What `read` finds, all of one moment. For whatever is read together with its parts (`include`): Prisma asks for a row and for its parts
 * one after the other; in between they may be changed or deleted by others.
 */
export const atOneMoment = <Found>(
  prisma: PrismaClient,
  read: (db: Prisma.TransactionClient) => Promise<Found>,
): Promise<Found> => prisma.$transaction(read, { isolationLevel: 'RepeatableRead' });

import type { FilmRepository } from './film-repository';
import type { PrismaClient } from './generated/client';
import { ownerColumns } from './owner-columns';
import type { OwnerRepository } from './owner-repository';

/** Owners in PostgreSQL. */
export const createOwnerRepository = (
  prisma: PrismaClient,
  films: Pick<FilmRepository, 'abandon'>,
): OwnerRepository => ({
  adopt: async (guestId, userId) => {
    const change = { where: { guestId }, data: { guestId: null, userId } };
    await prisma.$transaction([
      prisma.workout.updateMany(change),
      prisma.export.updateMany(change),
      prisma.filmWatcher.updateMany(change),
      prisma.trainingSession.updateMany(change),
    ]);
  },

  forget: async (owner) => {
    const whose = { where: ownerColumns(owner) };
    const hashes = await prisma.$transaction(async (tx) => {
      const named = { ...whose, select: { planHash: true } } as const;
      const wanted = [
        ...(await tx.export.findMany(named)),
        ...(await tx.filmWatcher.findMany(named)),
      ];
      await tx.filmWatcher.deleteMany(whose);
      await tx.export.deleteMany(whose);
      await tx.trainingSession.deleteMany(whose);
      await tx.workout.deleteMany(whose);
      // With its sessions and passwords, by their foreign keys.
      if (owner.kind === 'user') await tx.user.deleteMany({ where: { id: owner.id } });
      return [...new Set(wanted.map(({ planHash }) => planHash))];
    });
    return films.abandon(hashes);
  },
});

import type { OwnerRepository } from '../db/owner-repository';
import { filmFolder } from '../jobs/film-objects';
import type { Log } from '../shared/log';
import type { Owner } from '../shared/owner';
import type { Storage } from '../storage/storage';

/** What deleting an owner takes. */
export interface Forgetting {
  readonly owners: Pick<OwnerRepository, 'forget'>;
  readonly storage: Pick<Storage, 'list' | 'delete'>;
  readonly log: Pick<Log, 'warn'>;
}

/** Deletes an owner and all that is his, the files of films included that nobody else wants. */
export const forgetOwner = async (
  { owners, storage, log }: Forgetting,
  owner: Owner,
): Promise<void> => {
  for (const planHash of await owners.forget(owner)) {
    try {
      const keys: string[] = [];
      for await (const { key } of storage.list(filmFolder(planHash))) keys.push(key);
      await storage.delete(keys);
    } catch (err) {
      // Nobody leads to them any more; house-keeping sweeps them up a day later.
      log.warn({ err, film: planHash }, 'files of a forgotten film are left');
    }
  }
};

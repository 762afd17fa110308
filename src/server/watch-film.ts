import type { FilmRepository } from '../db/film-repository';
import type { Owner } from '../shared/owner';
import { randomId } from '../shared/random-id';

/** A watcher that was silent for a few of these counts as gone. */
const HEARTBEAT_IN_MS = 5000;

/** Says every few seconds that the film is watched by this owner, until it is called off. */
export const keepWatching = async (
  films: Pick<FilmRepository, 'watch' | 'unwatch'>,
  planHash: string,
  owner: Owner,
): Promise<() => Promise<void>> => {
  const watcherId = randomId('wat');
  await films.watch(planHash, watcherId, owner);
  // One that does not come through is made good by the next.
  const timer = setInterval(() => {
    films.watch(planHash, watcherId, owner).catch(() => undefined);
  }, HEARTBEAT_IN_MS);
  return async () => {
    clearInterval(timer);
    // A database that cannot be reached counts the watcher as gone by his silence.
    await films.unwatch(planHash, watcherId).catch(() => undefined);
  };
};

import type { ClipIngest } from '../../db/clip-ingest-repository';
import type { Page, PageRequest } from '../../db/workout-repository';
import type { ClipQueue } from '../../jobs/clip-queue';
import { DomainError } from '../../shared/domain-error';
import { randomId } from '../../shared/random-id';
import type { ApiDatabase } from '../platform';

/** Clips that are asked for in memory, and a hand that does what a worker would. */
export interface FakeClips {
  readonly clipIngests: ApiDatabase['clipIngests'];
  readonly queue: ClipQueue;
  readonly change: (id: string, change: Partial<ClipIngest>) => void;
}

export const createFakeClips = (
  pageOf: <Item>(items: readonly Item[], request: PageRequest) => Page<Item>,
): FakeClips => {
  const kept = new Map<string, ClipIngest>();
  return {
    clipIngests: {
      find: (id) => Promise.resolve(kept.get(id) ?? null),
      list: (page) => Promise.resolve(pageOf([...kept.values()].reverse(), page)),
    },
    queue: {
      request: (wish) => {
        const isUnderWay = [...kept.values()].some(
          ({ uploadKey, state }) => uploadKey === wish.uploadKey && state === 'queued',
        );
        if (isUnderWay) {
          return Promise.reject(new DomainError('conflict', 'it is under way', 'wait'));
        }
        const ingest: ClipIngest = {
          ...wish,
          id: randomId('ing'),
          exercise: wish.exerciseId,
          state: 'queued',
          stage: null,
          framesDone: 0,
          attempts: 0,
          failure: null,
          result: null,
          createdAt: new Date(),
          startedAt: null,
          finishedAt: null,
        };
        kept.set(ingest.id, ingest);
        return Promise.resolve(ingest);
      },
    },
    change: (id, change) => {
      const found = kept.get(id);
      if (found === undefined) throw new Error(`no ingest ${id}`);
      kept.set(id, { ...found, ...change });
    },
  };
};

import type { Exercise } from '../catalog/exercise';
import type { Database } from '../db/database';
import type { FilmState } from '../db/film-repository';
import { DEFAULT_EXPORT_OPTIONS } from '../export/encoder-options';
import { planExport } from '../export/export-plan';
import { filmKey } from '../export/film-key';
import { DomainError } from '../shared/domain-error';
import type { FilmQueue } from './film-queue';
import type { FilmJob } from './film-job';
import type { JobQueue } from './job-queue';

export interface FilmQueueLimits {
  /** Films that one owner may wait for. */
  readonly perOwner: number;
  /** Films that all together may wait for. */
  readonly all: number;
}

export interface FilmQueueParts {
  readonly database: Pick<Database, 'films' | 'exports'>;
  readonly jobs: Pick<JobQueue<FilmJob>, 'send' | 'deadJobs'>;
  readonly exercises: () => Promise<readonly Exercise[]>;
  readonly limits: FilmQueueLimits;
}

/** About the time that a film of a quarter of an hour takes. */
const RETRY_AFTER_SECONDS = 120;

const GONE_STATES: readonly FilmState[] = ['failed', 'cancelled'];

const isWaiting = (state: string): boolean => state === 'queued' || state === 'running';

/** The queue that workers on all machines take from. */
export const createFilmQueue = ({
  database: { films, exports },
  jobs,
  exercises,
  limits,
}: FilmQueueParts): FilmQueue => {
  const send = async (planHash: string, rank: number): Promise<void> => {
    await jobs.send({ planHash }, rank);
    await films.markSent(planHash);
  };
  return {
    request: async ({ session, owner, encoder = DEFAULT_EXPORT_OPTIONS }) => {
      const plan = planExport(session, await exercises(), encoder);
      const planHash = await filmKey(plan);
      const [known, { own, all }] = await Promise.all([
        films.find(planHash),
        exports.waiting(owner),
      ]);
      const isThere = known !== null && (isWaiting(known.state) || known.state === 'finished');
      if (!isThere && own >= limits.perOwner) {
        throw new DomainError(
          'limit',
          `${own} of your films are waiting; allowed: ${limits.perOwner} at a time`,
          'wait until one is finished, or cancel one',
          { retryAfterSeconds: RETRY_AFTER_SECONDS },
        );
      }
      if (!isThere && all >= limits.all) {
        throw new DomainError(
          'unavailable',
          `${all} films are waiting; this server takes ${limits.all} at a time`,
          'ask again later',
          { retryAfterSeconds: RETRY_AFTER_SECONDS },
        );
      }
      const { durationInFrames, fps } = plan;
      const { film, isUnsent } = await films.request({
        planHash,
        session,
        encoder,
        durationInFrames,
        fps,
      });
      // Whoever waits for few films comes first: everybody's first film before anybody's second.
      if (isUnsent) await send(planHash, own);
      return film;
    },

    retry: async (planHash) => {
      const known = await films.find(planHash);
      if (known === null) {
        throw new DomainError('not-found', `there is no film "${planHash}"`, 'list the films');
      }
      if (!GONE_STATES.includes(known.state)) {
        throw new DomainError(
          'conflict',
          `the film is ${known.state}`,
          'only what failed or was cancelled is made again',
        );
      }
      const page = await films.list({ states: GONE_STATES, among: [planHash] }, { limit: 1 });
      if (page.items[0]?.wishes === 0) {
        throw new DomainError(
          'conflict',
          'nobody waits for this film any more',
          'let somebody ask for it',
        );
      }
      const { film, isUnsent } = await films.request(known);
      if (isUnsent) await send(planHash, 0);
      return film;
    },

    dead: async () =>
      (await jobs.deadJobs()).map(({ job, failedAt }) => ({ planHash: job.planHash, failedAt })),
  };
};

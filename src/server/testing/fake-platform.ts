import { pino } from 'pino';
import { CATALOG } from '../../catalog/catalog';
import type { ManagedExercise } from '../../catalog/exercise';
import type { StoredExport } from '../../db/export-repository';
import type { Page, PageRequest, StoredWorkout } from '../../db/workout-repository';
import { constraintsSchema } from '../../planner/constraints';
import { describePlan } from '../../planner/make-plan';
import { RULES_PROVIDER_ID } from '../../planner/provider-ids';
import type { WorkoutPlan } from '../../planner/workout-plan';
import { DomainError } from '../../shared/domain-error';
import type { Owner } from '../../shared/owner';
import { randomId } from '../../shared/random-id';
import { workoutSessionSchema, type WorkoutSession } from '../../workout/workout-session';
import type { Accounts } from '../auth/accounts';
import type { Caller } from '../caller';
import { createCatalogueCache } from '../catalogue-cache';
import { isSameOwner } from '../documents/workout-document';
import { parseEnvironment, type EnvironmentSource } from '../environment';
import { createOpenStreams } from '../limits/open-streams';
import { createGenerateLimiter, createWriteLimiter } from '../limits/rate-limiter';
import { createMetrics } from '../metrics';
import type { ApiDatabase, Platform } from '../platform';
import { createFakeClips, type FakeClips } from './fake-clips';
import { createFakeFilms, type FakeFilms } from './fake-films';
import { createFakePeople, FAKE_PASSWORD } from './fake-people';

export interface FakePlatform extends Platform {
  readonly fakeFilms: FakeFilms;
  readonly fakeClips: FakeClips;
}

/** Tests say with this header who makes a request: `member`, `admin`, `guest` or `none`. */
export const CALLER_HEADER = 'x-test-caller';

const CALLERS: Readonly<Record<string, Caller | null>> = {
  none: null,
  guest: { kind: 'guest', id: 'guest-1', isNew: false },
  stranger: { kind: 'guest', id: 'guest-2', isNew: false },
  member: { kind: 'user', id: 'user-1', role: 'member', email: 'member@example.com' },
  admin: { kind: 'user', id: 'user-2', role: 'admin', email: 'admin@example.com' },
};

const fakeAccounts: Accounts = {
  handle: () => Promise.resolve(Response.json(null)),
  resolveCaller: ({ headers }) => {
    const name = headers.get(CALLER_HEADER);
    const caller: Caller = { kind: 'guest', id: 'guest-new', isNew: true };
    return Promise.resolve(name === null ? caller : (CALLERS[name] ?? null));
  },
  confirmPassword: ({ password }) =>
    password === FAKE_PASSWORD
      ? Promise.resolve()
      : Promise.reject(new DomainError('forbidden', 'it is not the password', 'type it again')),
  setPassword: () => Promise.resolve(),
  guestCookie: (caller) => (caller?.kind === 'guest' && caller.isNew ? 'coach_guest=new' : null),
};

const notFound = () => new DomainError('not-found', 'it is not there', 'check the id');

const pageOf = <Item>(items: readonly Item[], { limit, cursor }: PageRequest): Page<Item> => {
  const start = cursor === undefined ? 0 : Number(cursor);
  if (!Number.isInteger(start)) throw new DomainError('invalid', 'no such cursor', 'leave it out');
  const end = start + limit;
  return { items: items.slice(start, end), nextCursor: end < items.length ? String(end) : null };
};

const createFakeDatabase = (fakeFilms: FakeFilms, fakeClips: FakeClips): ApiDatabase => {
  const workouts = new Map<string, StoredWorkout>();
  const exports = new Map<string, Omit<StoredExport, 'film'> & { readonly planHash: string }>();
  const ofOwner = <Item extends { readonly owner: Owner }>(items: Iterable<Item>, owner: Owner) =>
    [...items].filter((item) => isSameOwner(item.owner, owner)).reverse();
  const ownWorkout = (id: string, owner: Owner): StoredWorkout => {
    const found = workouts.get(id);
    if (found === undefined || !isSameOwner(found.owner, owner)) throw notFound();
    return found;
  };
  const stored = ({
    planHash,
    ...wish
  }: Omit<StoredExport, 'film'> & { readonly planHash: string }): StoredExport => {
    const film = fakeFilms.find(planHash);
    if (film === null) throw new Error(`no film ${planHash}`);
    return { ...wish, film };
  };
  const answer = <Value>(value: () => Value): Promise<Value> => Promise.resolve().then(value);
  const changed = new Map<string, ManagedExercise>();
  const managed = (): ManagedExercise[] =>
    CATALOG.map((exercise) => changed.get(exercise.id) ?? { ...exercise, isPublished: true });
  return {
    ping: () =>
      fakeFilms.failWith === null ? Promise.resolve() : Promise.reject(fakeFilms.failWith),
    films: fakeFilms.films,
    notices: fakeFilms.notices,
    clipIngests: fakeClips.clipIngests,
    ...createFakePeople(pageOf),
    owners: {
      forget: (owner) =>
        answer(() => {
          for (const kept of [workouts, exports]) {
            for (const [id, item] of kept) if (isSameOwner(item.owner, owner)) kept.delete(id);
          }
          return [];
        }),
    },
    catalog: {
      listAll: () => answer(() => managed()),
      update: (id, { card, isPublished }) =>
        answer(() => {
          const found = managed().find((exercise) => exercise.id === id);
          if (found === undefined) throw notFound();
          changed.set(id, {
            ...found,
            ...card,
            ...(isPublished === undefined ? {} : { isPublished }),
          });
        }),
      identify: (idOrSlug) =>
        answer(() => CATALOG.find(({ id, slug }) => id === idOrSlug || slug === idOrSlug) ?? null),
      list: ({ category, level, q } = {}) =>
        answer(() =>
          CATALOG.filter(
            (exercise) =>
              (category === undefined || exercise.categories.some((own) => own === category)) &&
              (level === undefined || exercise.level === level) &&
              (q === undefined || exercise.slug.includes(q)),
          ),
        ),
      create: (card) =>
        answer(() => {
          if (CATALOG.some(({ slug }) => slug === card.slug)) {
            throw new DomainError('conflict', `there is a "${card.slug}"`, 'take another slug');
          }
          return { ...card, id: randomId('exr') };
        }),
    },
    workouts: {
      create: ({ owner, session, generated = null, isSaved = false }) =>
        answer(() => {
          const now = new Date();
          const id = randomId('wko');
          const made = { id, owner, session, generated, isSaved, createdAt: now, updatedAt: now };
          const workout: StoredWorkout = made;
          workouts.set(id, workout);
          return workout;
        }),
      find: (id) => answer(() => workouts.get(id) ?? null),
      list: (owner, { q = '', ...page }) =>
        answer(() => {
          const own = ofOwner(workouts.values(), owner);
          return pageOf(
            own.filter(({ session }) => (session.title ?? '').toLowerCase().includes(q)),
            page,
          );
        }),
      update: (id, owner, { title, ...change }) =>
        answer(() => {
          const workout = ownWorkout(id, owner);
          const { title: old, ...session } = change.session ?? workout.session;
          const named = title === undefined ? old : (title ?? undefined);
          const changed = {
            ...workout,
            ...change,
            session: named === undefined ? session : { ...session, title: named },
            updatedAt: new Date(),
          };
          workouts.set(id, changed);
          return changed;
        }),
      delete: (id, owner) =>
        answer(() => {
          workouts.delete(ownWorkout(id, owner).id);
        }),
    },
    exports: {
      create: ({ owner, workoutId, planHash }) =>
        answer(() => {
          const id = randomId('exp');
          const createdAt = new Date();
          const wish = {
            id,
            owner,
            workoutId,
            planHash,
            filmsAhead: 0,
            cancelledAt: null,
            createdAt,
          };
          exports.set(id, wish);
          return stored(wish);
        }),
      find: (id) =>
        answer(() => {
          const found = exports.get(id);
          return found === undefined ? null : stored(found);
        }),
      list: (owner, { withWithdrawn = false, ...page }) =>
        answer(() => {
          const own = ofOwner(exports.values(), owner).map(stored);
          return pageOf(
            own.filter(({ cancelledAt }) => withWithdrawn || cancelledAt === null),
            page,
          );
        }),
      cancel: (id, owner) =>
        answer(() => {
          const found = exports.get(id);
          if (found === undefined || !isSameOwner(found.owner, owner)) throw notFound();
          const cancelled = { ...found, cancelledAt: found.cancelledAt ?? new Date() };
          exports.set(id, cancelled);
          return stored(cancelled);
        }),
    },
  };
};

const describe = (session: WorkoutSession): WorkoutPlan =>
  describePlan(session, constraintsSchema.parse({}), CATALOG, {
    provider: RULES_PROVIDER_ID,
    relaxed: [],
  });

/** A platform that keeps everything in memory. */
export const createFakePlatform = (source: EnvironmentSource = {}): FakePlatform => {
  const fakeFilms = createFakeFilms();
  const fakeClips = createFakeClips(pageOf);
  const environment = parseEnvironment({
    RATE_LIMIT_PER_MINUTE: '100000',
    WRITE_LIMIT_PER_MINUTE: '100000',
    ...source,
  });
  const database = createFakeDatabase(fakeFilms, fakeClips);
  const session = workoutSessionSchema.parse({
    exercises: [{ exercise: 'air-squats', workSeconds: 40, restSeconds: 20 }],
  });
  return {
    environment,
    secret: 'a secret that only tests ever know',
    database,
    storage: fakeFilms.storage,
    log: pino({ level: 'silent' }),
    metrics: createMetrics(),
    accounts: fakeAccounts,
    catalogue: createCatalogueCache({ catalog: database.catalog, notices: database.notices }),
    filmQueue: fakeFilms.queue,
    clipQueue: fakeClips.queue,
    planner: {
      plan: (_text, { config, onDraft }) => {
        onDraft?.(['air-squats']);
        const planned = workoutSessionSchema.parse({ ...session, config: { ...config } });
        const explanation = 'Squats, because you asked for the legs. Nothing else.';
        return Promise.resolve({ plan: { ...describe(planned), explanation } });
      },
      refine: (present, constraints) => {
        const exercises = present.exercises.map((entry) => ({ ...entry, workSeconds: 20 }));
        const plan = { ...describe({ ...present, exercises }), constraints };
        return Promise.resolve({ plan: { ...plan, explanation: 'Shorter.' } });
      },
    },
    generateLimiter: createGenerateLimiter(environment.rateLimit.perMinute, { kind: 'memory' }),
    writeLimiter: createWriteLimiter(environment.rateLimit.writesPerMinute, { kind: 'memory' }),
    openStreams: createOpenStreams(environment.streamLimit),
    close: () => Promise.resolve(),
    fakeFilms,
    fakeClips,
  };
};

import type { TrainedSession } from '../../db/history-repository';
import type { StoredUser } from '../../db/user-repository';
import type { Page, PageRequest } from '../../db/workout-repository';
import { DomainError } from '../../shared/domain-error';
import { randomId } from '../../shared/random-id';
import { isSameOwner } from '../documents/workout-document';
import type { ApiDatabase } from '../platform';

/** What the tests' callers are called in the table of users; see `CALLERS`. */
const userOf = (id: string, role: StoredUser['role']): StoredUser => ({
  id,
  name: role,
  email: `${role}@example.com`,
  role,
  isAdminByList: role === 'admin',
  createdAt: new Date('2026-01-01'),
});

/** The password of everybody who has an account. */
export const FAKE_PASSWORD = 'a password that only tests know';

/** Accounts and trainings in memory. */
export const createFakePeople = (
  pageOf: <Item>(items: readonly Item[], request: PageRequest) => Page<Item>,
): Pick<ApiDatabase, 'users' | 'history'> => {
  const users = new Map(
    [userOf('user-1', 'member'), userOf('user-2', 'admin')].map((user) => [user.id, user]),
  );
  const trained = new Map<string, TrainedSession>();
  const answer = <Value>(value: () => Value): Promise<Value> => Promise.resolve().then(value);
  const notFound = () => new DomainError('not-found', 'it is not there', 'check the id');
  return {
    users: {
      find: (id) => answer(() => users.get(id) ?? null),
      list: ({ q = '', ...page }) =>
        answer(() =>
          pageOf(
            [...users.values()].filter(({ email }) => email.includes(q.toLowerCase())),
            page,
          ),
        ),
      setRole: (id, role) =>
        answer(() => {
          const user = users.get(id);
          if (user === undefined) throw notFound();
          const changed = { ...user, role, isAdminByList: false };
          users.set(id, changed);
          return changed;
        }),
    },
    history: {
      add: (facts) =>
        answer(() => {
          const added = { ...facts, id: randomId('trn') };
          trained.set(added.id, added);
          return added;
        }),
      list: (owner, page) =>
        answer(() =>
          pageOf(
            [...trained.values()]
              .filter((one) => isSameOwner(one.owner, owner))
              .toSorted((one, other) => other.startedAt.getTime() - one.startedAt.getTime()),
            page,
          ),
        ),
      delete: (id, owner) =>
        answer(() => {
          const found = trained.get(id);
          if (found === undefined || !isSameOwner(found.owner, owner)) throw notFound();
          trained.delete(id);
        }),
    },
  };
};

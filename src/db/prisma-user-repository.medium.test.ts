import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/test-database';

const { database } = await openTestDatabase();
const { users, pool } = database;

const insert = async (id: string, { role = 'member', isAdminByList = false } = {}) => {
  await pool.query(
    `INSERT INTO users (id, name, email, role, "isAdminByList") VALUES ($1, $1, $2, $3::role, $4)`,
    [id, `${id}@example.org`, role, isAdminByList],
  );
};

beforeEach(async () => {
  await pool.query('DELETE FROM users');
});

describe('the role of an administrator', () => {
  it('ends with the list that gave it, and stays where it was given by hand', async () => {
    await insert('listed', { role: 'admin', isAdminByList: true });
    await insert('forgotten', { role: 'admin', isAdminByList: true });
    await insert('member');
    await insert('chosen');
    await users.setRole('chosen', 'admin');
    const lost = await users.keepListedAdmins(['listed@example.org', 'nobody@example.org']);
    expect(lost).toEqual(['forgotten@example.org']);
    const { items } = await users.list({ limit: 10 });
    expect(Object.fromEntries(items.map(({ id, role }) => [id, role]))).toEqual({
      listed: 'admin',
      forgotten: 'member',
      member: 'member',
      chosen: 'admin',
    });
    expect(await users.keepListedAdmins(['listed@example.org'])).toEqual([]);
  });

  it('given by hand to somebody whom the list names no longer depends on it', async () => {
    await insert('both', { role: 'admin', isAdminByList: true });
    expect(await users.setRole('both', 'admin')).toMatchObject({ isAdminByList: false });
    await users.keepListedAdmins([]);
    expect(await users.find('both')).toMatchObject({ role: 'admin' });
  });

  it('is taken by hand', async () => {
    await insert('chosen', { role: 'admin' });
    expect(await users.setRole('chosen', 'member')).toMatchObject({ role: 'member' });
    await expect(users.setRole('nobody', 'admin')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is not of the list where it is no role of an administrator', async () => {
    await expect(insert('odd', { isAdminByList: true })).rejects.toThrow('isAdminByList_check');
  });
});

it('users are found by a part of their name or address', async () => {
  for (const id of ['Zoé', 'Bob']) await insert(id);
  const found = async (q: string) =>
    (await users.list({ limit: 10, q })).items.map(({ id }) => id).toSorted();
  expect(await found('zoe')).toEqual(['Zoé']);
  expect(await found('bob@')).toEqual(['Bob']);
  expect(await found('EXAMPLE.org')).toEqual(['Bob', 'Zoé']);
  expect(await found('%')).toEqual([]);
});

it('users are listed page by page', async () => {
  for (const id of ['a', 'b', 'c']) await insert(id);
  const first = await users.list({ limit: 2 });
  const second = await users.list({ limit: 2, cursor: first.nextCursor ?? '' });
  expect([...first.items, ...second.items].map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
  expect(second.nextCursor).toBeNull();
});

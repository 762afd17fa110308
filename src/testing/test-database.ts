import { afterAll } from 'vitest';
import type { Database } from '../db/database';
import { openDatabase } from '../db/open-database';
import { createTestDatabase } from './test-server';

/** For a test file: a database of its own, open until the file's last test has ended. */
export const openTestDatabase = async (): Promise<{
  readonly url: string;
  readonly database: Database;
}> => {
  const { url, remove } = await createTestDatabase();
  const database = openDatabase(url);
  afterAll(async () => {
    await database.close();
    await remove();
  });
  return { url, database };
};

import { join } from 'node:path';
import { CATALOG } from '../catalog/catalog';
import { applyMigrations } from '../db/apply-migrations';
import { startEmbeddedDatabase } from '../db/embedded/start-embedded-database';
import { openDatabase } from '../db/open-database';
import { projectRoot } from '../media/project-root';
import type { Environment } from '../server/environment';

export interface PreparedDatabase {
  readonly url: string;
  /** Ends the database of our own; another's goes on. */
  readonly stop: () => Promise<void>;
}

const databaseOf = async (
  { databaseUrl }: Pick<Environment, 'databaseUrl'>,
  dataFolder: string,
  say: (line: string) => void,
): Promise<PreparedDatabase> => {
  if (databaseUrl !== null) return { url: databaseUrl, stop: () => Promise.resolve() };
  return startEmbeddedDatabase({ folder: join(dataFolder, 'postgres'), onNote: say });
};

/**
 * A database with every table and the shipped catalogue in it: the one that the environment names, else one of our own.
 * @param dataFolder absolute path of `.data`
 * @param say prints one line for a person
 * @throws UserError when it cannot be reached or does not fit this release
 */
export const prepareDatabase = async (
  environment: Pick<Environment, 'databaseUrl'>,
  dataFolder: string,
  say: (line: string) => void,
): Promise<PreparedDatabase> => {
  const prepared = await databaseOf(environment, dataFolder, say);
  const database = openDatabase(prepared.url);
  try {
    await database.ping();
    const applied = await applyMigrations(database.pool, join(projectRoot(), 'prisma/migrations'));
    if (applied.length > 0) say(`The database got its tables (${applied.join(', ')}).`);
    await database.catalog.seed(CATALOG);
  } catch (error) {
    await database.close();
    await prepared.stop();
    throw error;
  }
  await database.close();
  return prepared;
};

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openTestDatabase } from '../testing/test-database';
import { databaseTables } from './testing/database-tables';
import { schemaTables } from './testing/schema-tables';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const { database } = await openTestDatabase();

it('is what the migrations make', async () => {
  const expected = await schemaTables(join(root, 'prisma/schema.prisma'));
  expect(expected.columns.length).toBeGreaterThan(100);
  expect(expected.indexes.length).toBeGreaterThan(30);
  expect(await databaseTables(database.pool)).toEqual(expected);
});

/** Paths below a folder, with what the files hold. */
const filesBelow = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const path = join(parentPath, name);
    return [path.slice(folder.length), await readFile(path, 'utf8')];
  });
  return new Map((await Promise.all(pairs)).toSorted());
};

it('is what the committed client was generated from: `PRISMA_SCHEMA_ENGINE_BINARY=/bin/false npx prisma generate`', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'coach-prisma-'));
  try {
    await cp(join(root, 'prisma/schema.prisma'), join(copy, 'prisma/schema.prisma'));
    // It decides how the generated files import each other.
    await cp(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
    await run(
      process.execPath,
      [
        join(root, 'node_modules/prisma/build/index.js'),
        ...['generate', '--schema', join(copy, 'prisma/schema.prisma')],
      ],
      // Never `/bin/true`: migrate would then do nothing and say that it did.
      { cwd: copy, env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/false' } },
    );
    const generated = await filesBelow(join(copy, 'src/db/generated'));
    const committed = await filesBelow(join(root, 'src/db/generated'));
    expect([...committed.keys()]).toEqual([...generated.keys()]);
    for (const [path, text] of generated) expect(committed.get(path) === text, path).toBe(true);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});

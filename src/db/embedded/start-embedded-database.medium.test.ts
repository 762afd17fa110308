import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { UserError } from '../../shared/user-error';
import { openCluster } from './cluster';
import { findPostmaster, shutDown } from './postmaster';
import { startEmbeddedDatabase, type EmbeddedDatabase } from './start-embedded-database';

let folder: string;
let children: ChildProcess[] = [];
let started: EmbeddedDatabase[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-embedded-'));
  // As root, PostgreSQL runs as another user, who must get there.
  await chmod(folder, 0o711);
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await Promise.all(started.map((database) => database.stop()));
  started = [];
  const left = await findPostmaster(cluster());
  if (left !== null) await shutDown(left);
  await rm(folder, { recursive: true, force: true });
  expect(left).toBeNull();
});

const cluster = () => join(folder, 'cluster');

const start = async (
  options: Partial<Parameters<typeof startEmbeddedDatabase>[0]> = {},
): Promise<EmbeddedDatabase> => {
  const database = await startEmbeddedDatabase({ folder, isDurable: false, ...options });
  started.push(database);
  return database;
};

const query = async (url: string, sql: string): Promise<readonly unknown[]> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

const postmaster = async () => {
  const running = await findPostmaster(cluster());
  if (running === null) throw new Error('no server runs');
  return running;
};

const heldSchema = z.object({ url: z.string(), wasReused: z.boolean() });

/** Another process of ours that uses the same folder. */
const startProcess = async () => {
  const script = join(import.meta.dirname, 'testing/hold-database.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const line of createInterface(child.stdout)) {
    return { child, ...heldSchema.parse(JSON.parse(line)) };
  }
  throw new Error('the process ended without a word');
};

const ended = (child: ChildProcess) =>
  new Promise((resolve) => {
    if (child.exitCode === null && child.signalCode === null) child.once('exit', resolve);
    else resolve(null);
  });

const failureOf = async (work: Promise<unknown>): Promise<UserError> => {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error(`no UserError but ${String(error)}`);
  return error;
};

describe('the embedded database', () => {
  it('keeps what was written, at the same address, until the next start', async () => {
    const first = await start();
    expect(first.wasReused).toBe(false);
    await query(first.url, `CREATE TABLE kept AS SELECT 'Grüße' AS word`);
    await first.stop();
    expect(await findPostmaster(cluster())).toBeNull();
    await expect(query(first.url, 'SELECT')).rejects.toThrow('ECONNREFUSED');
    const second = await start();
    expect(second).toMatchObject({ url: first.url, wasReused: false });
    expect(await query(second.url, 'SELECT word FROM kept')).toEqual([{ word: 'Grüße' }]);
    // A proper shutdown leaves nothing to recover.
    expect(await readFile(join(folder, 'postgres.log'), 'utf8')).not.toContain('recover');
  });

  it('is for this machine and this user alone', async () => {
    const { url } = await start();
    expect((await stat(join(cluster(), 'coach.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(cluster())).mode & 0o777).toBe(0o700);
    const guessed = new URL(url);
    guessed.password = 'postgres';
    await expect(query(guessed.href, 'SELECT')).rejects.toMatchObject({ code: '28P01' });
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    for (const { address, family, internal } of others) {
      if (internal || family !== 'IPv4') continue;
      const outside = new URL(url);
      outside.hostname = address;
      await expect(query(outside.href, 'SELECT')).rejects.toThrow('ECONNREFUSED');
    }
  });

  it('takes another port when its own is taken', async () => {
    const first = await start();
    await first.stop();
    const taken = createServer();
    const port = Number(new URL(first.url).port);
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
    const second = await start();
    expect(new URL(second.url).port).not.toBe(String(port));
    await query(second.url, 'SELECT');
    taken.close();
  });

  it('is one server for processes that start at once, and stays while one of them uses it', async () => {
    const [one, two, three] = await Promise.all([startProcess(), startProcess(), start()]);
    expect(one.url).toBe(three.url);
    expect(two.url).toBe(three.url);
    expect([one, two, three].filter(({ wasReused }) => !wasReused)).toHaveLength(1);
    one.child.stdin.end();
    await ended(one.child);
    await three.stop();
    await query(two.url, 'SELECT');
    two.child.stdin.end();
    await ended(two.child);
    expect(await findPostmaster(cluster())).toBeNull();
  });

  it('ends with its last user although a connection that was ended is listed for a moment longer', async () => {
    const { url, stop } = await start();
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const asked = client.query('SELECT pg_sleep(0.4)').catch(() => undefined);
    await vi.waitFor(async () => {
      expect(
        await query(url, `SELECT FROM pg_stat_activity WHERE "wait_event" = 'PgSleep'`),
      ).toHaveLength(1);
    });
    client.connection.stream.destroy();
    await asked;
    await stop();
    expect(await findPostmaster(cluster())).toBeNull();
  });

  it('is found again when whoever started it was killed', async () => {
    const { child, url } = await startProcess();
    const { pid } = await postmaster();
    child.kill('SIGKILL');
    await ended(child);
    const again = await start();
    expect(again).toMatchObject({ url, wasReused: true });
    expect((await postmaster()).pid).toBe(pid);
    await again.stop();
    expect(await findPostmaster(cluster())).toBeNull();
  });

  it('is started again at the same address when it was killed', async () => {
    const onNote = vi.fn();
    // What was committed is to be there: only a durable one promises that.
    const { url } = await start({ isDurable: true, onNote });
    await query(url, `CREATE TABLE kept (word TEXT)`);
    const { pid } = await postmaster();
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => query(url, `INSERT INTO kept VALUES ('after')`), {
      timeout: 20_000,
      interval: 50,
    });
    expect((await postmaster()).pid).not.toBe(pid);
    expect(onNote).toHaveBeenCalledWith(expect.stringContaining('started again'));
  });

  it('starts although another program has the number of a server that was killed', async () => {
    const { url, stop } = await start();
    const pidFile = await readFile(join(cluster(), 'postmaster.pid'), 'utf8');
    await stop();
    const [, ...rest] = pidFile.split('\n');
    await writeFile(join(cluster(), 'postmaster.pid'), [process.pid, ...rest].join('\n'));
    const again = await start();
    expect(again.wasReused).toBe(false);
    await query(url, 'SELECT');
  });

  it.runIf(process.getuid?.() === 0)(
    'lies elsewhere when root has it started in a folder of his own',
    async () => {
      await chmod(folder, 0o700);
      const onNote = vi.fn();
      const database = await start({ onNote });
      await query(database.url, 'SELECT');
      await database.stop();
      const elsewhere = (await readFile(join(folder, 'moved-to'), 'utf8')).trim();
      expect(onNote).toHaveBeenCalledWith(expect.stringContaining(elsewhere));
      await rm(elsewhere, { recursive: true });
    },
  );

  it('leaves no half of a new one when making it fails', async () => {
    const files = { initdb: '/bin/false', postgres: '/bin/false', environment: process.env };
    const options = { files, user: null, isDurable: false, freePort: () => Promise.resolve(1) };
    const { fix } = await failureOf(openCluster(folder, options));
    expect(fix).toContain('DATABASE_URL');
    expect(await readdir(folder)).toEqual([]);
  });

  it('removes what a process left that was killed while it made one', async () => {
    const remains = join(folder, 'cluster.0123456789ab');
    await mkdir(remains);
    await utimes(remains, 0, 0);
    await start();
    await expect(stat(remains)).rejects.toThrow('ENOENT');
  });

  it('names what it cannot use, and the way out', async () => {
    const { stop } = await start();
    await stop();
    await writeFile(join(cluster(), 'PG_VERSION'), '17\n');
    const old = await failureOf(start());
    expect(old.message).toContain('made by PostgreSQL 17');
    expect(old.fix).toContain('DATABASE_URL');
    await writeFile(join(cluster(), 'coach.json'), '{}');
    expect((await failureOf(start())).message).toContain('coach.json');
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const wrong = failureOf(startEmbeddedDatabase({ folder: join(file, 'below') }));
    expect((await wrong).message).toContain('cannot be written (ENOTDIR)');
  });
});

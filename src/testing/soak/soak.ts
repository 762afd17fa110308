import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { CATALOG } from '../../catalog/catalog';
import { ENGINE_ENVIRONMENT, ENGINE_NODE_FLAGS } from '../../cli/engine-process';
import { prepareDatabase } from '../../cli/prepare-database';
import type { Database } from '../../db/database';
import { findPostmaster } from '../../db/embedded/postmaster';
import { openDatabase } from '../../db/open-database';
import { X264_PRESETS } from '../../export/encoder-options';
import { openJobQueues } from '../../jobs/job-queue';
import { createFilmQueue } from '../../jobs/pg-film-queue';
import { projectRoot } from '../../media/project-root';
import { DomainError } from '../../shared/domain-error';
import { openStorage } from '../../storage/open-storage';
import type { Storage } from '../../storage/storage';
import { buildSession } from '../builders';

// `npm run soak [FILMS]`: many films, two workers that are killed at random, a database that is killed too; nothing may be lost or doubled.

const FILMS = Number(process.argv[2] ?? 200);
const WORKERS = 2;
const KILL_EVERY_MS = { min: 4000, max: 12_000 };
const LONGEST_MS = 40 * 60_000;
const SECRET = 'soak'.repeat(10);
/** Encoder settings make films differ that share their layers. */
const PRESETS = X264_PRESETS.slice(0, 5);

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const startWorker = (environment: Readonly<Record<string, string>>): ChildProcess =>
  spawn(
    process.execPath,
    [...ENGINE_NODE_FLAGS, join(projectRoot(), 'src/cli/launch.mjs'), 'work'],
    {
      cwd: projectRoot(),
      env: { ...process.env, ...ENGINE_ENVIRONMENT, ...environment },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    },
  );

/** Workers that are killed from time to time, each followed by another. */
const runWorkers = (environment: Readonly<Record<string, string>>) => {
  const workers = Array.from({ length: WORKERS }, () => startWorker(environment));
  let kills = 0;
  let isOver = false;
  let timer: NodeJS.Timeout;
  const killLater = (): void => {
    const { min, max } = KILL_EVERY_MS;
    timer = setTimeout(
      () => {
        const victim = Math.floor(Math.random() * WORKERS);
        workers[victim]?.kill('SIGKILL');
        kills += 1;
        workers[victim] = startWorker(environment);
        if (!isOver) killLater();
      },
      min + Math.random() * (max - min),
    );
  };
  killLater();
  return {
    kills: () => kills,
    stop: () => {
      isOver = true;
      clearTimeout(timer);
      for (const worker of workers) worker.kill('SIGKILL');
    },
  };
};

/** What is wrong with a finished film; an empty list: nothing. */
const faultsOf = async (
  { films }: Database,
  storage: Storage,
  planHash: string,
): Promise<readonly string[]> => {
  const film = await films.find(planHash);
  if (film?.state !== 'finished' || film.file === null) return [`it is ${film?.state}`];
  const { parts } = await films.parts(planHash, 0);
  const faults: string[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.index !== at) faults.push(`part ${at} is missing`);
    const stored = await storage.get(part.storageKey);
    const sha256 =
      stored &&
      createHash('sha256')
        .update(await buffer(stored.stream))
        .digest('hex');
    if (sha256 !== part.sha256) faults.push(`part ${at} is not what was written`);
  }
  const file = await storage.stat(film.file.storageKey);
  if (file?.bytes !== film.file.bytes) faults.push('its file is not as large as it should be');
  return faults;
};

const requestAll = async (database: Database, url: string): Promise<readonly string[]> => {
  const jobs = await openJobQueues({ databaseUrl: url, role: 'sender', onError: () => undefined });
  const queue = createFilmQueue({
    database,
    jobs: jobs.films,
    exercises: () => Promise.resolve(CATALOG),
    limits: { perOwner: FILMS, all: FILMS },
  });
  const session = buildSession({
    exercises: [{ exercise: 'push-ups', workSeconds: 2 }],
    config: { resolution: '720p', format: 'square', getReadySeconds: 0 },
  });
  const hashes: string[] = [];
  for (let n = 0; n < FILMS; n++) {
    const owner = { kind: 'guest', id: `soak ${n % 7}` } as const;
    const encoder = { crf: 1 + (n % 40), preset: PRESETS[Math.floor(n / 40) % 5] ?? 'veryfast' };
    const { planHash } = await queue.request({ session, owner, encoder });
    await database.exports.create({ owner, workoutId: null, planHash });
    hashes.push(planHash);
  }
  await jobs.close();
  return hashes;
};

const countFinished = async ({ pool }: Database): Promise<number> => {
  const { rows } = await pool.query<{ count: string }>(
    `SELECT count(*) FROM "films" WHERE "state" = 'finished'`,
  );
  return Number(rows[0]?.count ?? 0);
};

const folder = await mkdtemp(join(tmpdir(), 'coach-soak-'));
const environment = { COACH_DATA_DIR: folder, AUTH_SECRET: SECRET, LOG_LEVEL: 'silent' };
const prepared = await prepareDatabase({ databaseUrl: null }, folder, say);
const database = openDatabase(prepared.url);
const storage = openStorage({
  kind: 'local',
  folder: join(folder, 'storage'),
  publicUrl: 'http://localhost:3000',
  secret: SECRET,
});
const startedAt = performance.now();
const hashes = await requestAll(database, prepared.url);
const workers = runWorkers({ ...environment, DATABASE_URL: prepared.url });
let finished = 0;
let outages = 0;
let isDatabaseKilled = false;
while (finished < hashes.length && performance.now() - startedAt < LONGEST_MS) {
  await delay(1000);
  try {
    finished = await countFinished(database);
    process.stderr.write(`\r${finished} of ${hashes.length} finished, ${workers.kills()} kills `);
  } catch (error) {
    outages += 1;
    if (error instanceof DomainError) say(`\n${error.code}`);
  }
  if (!isDatabaseKilled && finished > hashes.length / 3) {
    isDatabaseKilled = true;
    const { rows } = await database.pool.query<{ data_directory: string }>('SHOW data_directory');
    const postmaster = await findPostmaster(rows[0]?.data_directory ?? '');
    if (postmaster !== null) process.kill(postmaster.pid, 'SIGKILL');
    say(`\nPostgreSQL is killed (${postmaster?.pid ?? 'not found'})`);
  }
}
workers.stop();
await delay(500);
const faults: string[] = [];
for (const planHash of hashes) {
  for (const fault of await faultsOf(database, storage, planHash))
    faults.push(`${planHash}: ${fault}`);
}
const { rows } = await database.pool.query<{ films: string; attempts: string }>(
  `SELECT count(*) AS "films", sum("attempts") AS "attempts" FROM "films"`,
);
const report = {
  films: hashes.length,
  distinct: new Set(hashes).size,
  finished: await countFinished(database),
  rows: Number(rows[0]?.films),
  attempts: Number(rows[0]?.attempts),
  kills: workers.kills(),
  secondsWithoutDatabase: outages,
  seconds: Math.round((performance.now() - startedAt) / 1000),
  faults,
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
await database.close();
await prepared.stop();
await rm(folder, { recursive: true, force: true });
process.exit(faults.length === 0 && report.finished === hashes.length ? 0 : 1);

import { hostname } from 'node:os';
import { ingestInChild } from '../../catalog/ingest/ingest-in-child';
import { openDatabase } from '../../db/open-database';
import { createSharedSegments } from '../../jobs/shared-segments';
import { runWorker } from '../../jobs/worker';
import { dataFolderOf } from '../../server/data-folder';
import { createLog } from '../../server/log';
import { parseEnvironment } from '../../server/environment';
import { openStorageOf } from '../../server/open-storage-of';
import { readOrMakeSecret } from '../../server/secret';
import { randomId } from '../../shared/random-id';
import type { RunCommand } from '../command';
import { prepareDatabase } from '../prepare-database';

const GIB = 2 ** 30;

/** What stays of what was made: two weeks, and never more than a small disk has. */
const STORAGE_LIMITS = {
  keepFilmsDays: 14,
  maxFilmBytes: 20 * GIB,
  keepSegmentsDays: 7,
  maxSegmentBytes: 20 * GIB,
} as const;

/** Whoever started us is gone, or wants us to be. */
const untilAlone = (signal: AbortSignal): AbortSignal => {
  if (!process.connected) return signal;
  const alone = new AbortController();
  process.once('disconnect', () => alone.abort());
  process.channel?.unref();
  return AbortSignal.any([signal, alone.signal]);
};

export const runWork: RunCommand = async (_parsed, { container, stderr, signal }) => {
  const environment = parseEnvironment(process.env);
  const dataFolder = dataFolderOf(environment);
  const log = createLog(environment.logLevel);
  const prepared = await prepareDatabase(environment, dataFolder, (line) =>
    stderr.write(`${line}\n`),
  );
  const database = openDatabase(prepared.url);
  try {
    const secret = environment.authSecret ?? (await readOrMakeSecret(dataFolder));
    const storage = openStorageOf(environment, secret);
    await storage.check();
    await runWorker({
      workerId: `${hostname()}-${process.pid}-${randomId('wrk')}`,
      databaseUrl: prepared.url,
      database,
      storage,
      engine: container.engines[0].load,
      exercises: () => database.catalog.list(),
      publicFolder: container.publicFolder,
      publicUrl: environment.publicUrl,
      maxMediaBytes: environment.maxMediaBytes,
      ingest: ingestInChild,
      // Workers of one machine share its cache.
      ...(environment.s3 === null
        ? {}
        : { sharedSegments: createSharedSegments(database.segments, storage, log) }),
      ...(environment.workerMemoryMb === null ? {} : { memoryInMb: environment.workerMemoryMb }),
      limits: STORAGE_LIMITS,
      log,
      signal: untilAlone(signal),
    });
  } finally {
    await database.close();
    await prepared.stop();
  }
  return 0;
};

import type { Database } from '../db/database';
import type { Log } from '../shared/log';
import type { Storage } from '../storage/storage';
import { FILMS_FOLDER, planHashOfKey, segmentOfKey, SEGMENTS_FOLDER } from './film-objects';

export interface Sweeping {
  readonly database: {
    readonly films: Pick<Database['films'], 'known'>;
    readonly segments: Pick<Database['segments'], 'known'>;
  };
  readonly storage: Pick<Storage, 'list' | 'delete'>;
  readonly log: Log;
}

/** What is written before its row, or while its row is on its way, is never so old. */
const STRAY_AFTER_MS = 24 * 3600_000;
/** Objects whose rows are looked up together. */
const AT_ONCE = 500;

interface Kind {
  readonly folder: string;
  /** The row's key that an object belongs to; `null`: none of ours. */
  readonly rowOf: (key: string) => string | null;
  readonly known: (rows: readonly string[]) => Promise<ReadonlySet<string>>;
}

async function* oldKeys(storage: Sweeping['storage'], folder: string): AsyncGenerator<string[]> {
  const before = Date.now() - STRAY_AFTER_MS;
  let keys: string[] = [];
  for await (const { key, modifiedAt } of storage.list(folder)) {
    if (modifiedAt.getTime() >= before) continue;
    keys.push(key);
    if (keys.length < AT_ONCE) continue;
    yield keys;
    keys = [];
  }
  if (keys.length > 0) yield keys;
}

const sweepKind = async (
  storage: Sweeping['storage'],
  { folder, rowOf, known }: Kind,
): Promise<number> => {
  let swept = 0;
  for await (const keys of oldKeys(storage, folder)) {
    const rows = new Map(keys.map((key) => [key, rowOf(key)]));
    const wanted = [...new Set(rows.values())].filter((row) => row !== null);
    const there = await known(wanted);
    const strays = keys.filter((key) => {
      const row = rows.get(key) ?? null;
      return row === null || !there.has(row);
    });
    await storage.delete(strays);
    swept += strays.length;
  }
  return swept;
};

/**
 * Deletes objects of films and segments that no row speaks of: the storage was away when the rows went, or a worker was killed between
 * the object and its row.
 */
export const sweepStrays = async ({
  database: { films, segments },
  storage,
  log,
}: Sweeping): Promise<void> => {
  const swept = {
    films: await sweepKind(storage, {
      folder: FILMS_FOLDER,
      rowOf: planHashOfKey,
      known: films.known,
    }),
    segments: await sweepKind(storage, {
      folder: SEGMENTS_FOLDER,
      rowOf: segmentOfKey,
      known: segments.known,
    }),
  };
  if (swept.films + swept.segments > 0) log.info(swept, 'strays are removed');
};

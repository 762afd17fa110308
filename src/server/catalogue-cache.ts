import { createHash } from 'node:crypto';
import { isDeepStrictEqual, promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CATALOG } from '../catalog/catalog';
import type { Exercise } from '../catalog/exercise';
import type { CatalogRepository } from '../db/catalog-repository';
import type { Notices } from '../db/notices';
import type { SessionVocabulary } from '../workout/parse-session';
import { TEMPLATE_SCHEMAS } from './template-schemas';

const compress = promisify(gzip);

/** A body that is sent many times: made once. */
export interface PreparedBody {
  /** With its quotes. */
  readonly etag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

/** The catalogue as it was read last. */
export interface CatalogueSnapshot {
  readonly exercises: readonly Exercise[];
  readonly vocabulary: SessionVocabulary;
  /** All exercises, as the API prints them. */
  readonly list: PreparedBody;
  /** Nobody has changed it since the release, which pages carry in them. */
  readonly isAsShipped: boolean;
}

export interface CatalogueCache {
  /** @throws DomainError `unavailable` */
  readonly read: () => Promise<CatalogueSnapshot>;
  /** The one that is at hand; null: it is to be read first. */
  readonly latest: () => CatalogueSnapshot | null;
  readonly close: () => void;
}

interface Reading {
  readonly snapshot: Promise<CatalogueSnapshot>;
  readonly readAt: number;
  arrived: CatalogueSnapshot | null;
}

/** For how long a catalogue is served of whose change no notice came. */
const MAX_AGE_IN_MS = 3600 * 1000;

export const etagOf = (bytes: Uint8Array | string): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;

const snapshotOf = async (exercises: readonly Exercise[]): Promise<CatalogueSnapshot> => {
  const plain = new TextEncoder().encode(JSON.stringify(exercises));
  return {
    exercises,
    vocabulary: {
      exerciseSlugs: new Set(exercises.map(({ slug }) => slug)),
      templates: TEMPLATE_SCHEMAS,
    },
    list: { etag: etagOf(plain), plain, gzipped: new Uint8Array(await compress(plain)) },
    isAsShipped: isDeepStrictEqual(exercises, CATALOG),
  };
};

/** Reads the catalogue when it is asked for, at most once an hour, and again after a notice that it has changed. */
export const createCatalogueCache = ({
  catalog,
  notices,
  onRead = () => undefined,
  now = Date.now,
}: {
  readonly catalog: Pick<CatalogRepository, 'list'>;
  readonly notices: Pick<Notices, 'listen'>;
  /** Is given every new catalogue, after those who asked for it have it. */
  readonly onRead?: (exercises: readonly Exercise[]) => void;
  readonly now?: () => number;
}): CatalogueCache => {
  let kept: Reading | null = null;
  const fresh = () => (kept !== null && now() - kept.readAt < MAX_AGE_IN_MS ? kept : null);
  const forget = () => {
    kept = null;
  };
  return {
    read: () => {
      const known = fresh();
      if (known !== null) return known.snapshot;
      const entry: Reading = {
        snapshot: catalog.list().then(snapshotOf),
        readAt: now(),
        arrived: null,
      };
      kept = entry;
      entry.snapshot.then(
        (snapshot) => {
          entry.arrived = snapshot;
          setImmediate(onRead, snapshot.exercises);
        },
        // A failure is told to those who wait for it, and to nobody after them.
        () => {
          if (kept === entry) forget();
        },
      );
      return entry.snapshot;
    },
    latest: () => fresh()?.arrived ?? null,
    close: notices.listen('catalog', forget),
  };
};

import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder';
import { ENTRY_HEADER_BYTES } from './cache-entry';
import { readEntryFile, writeEntryFile } from './cache-entry-file';
import { bytesOnDisk, removeStaleIncoming, sweepEntries } from './cache-sweep';

/** Things that can be made again, each under the hash of all that it was made from. */
export interface ContentCache {
  /**
   * The content as it was written, or `null` when it is not there. A damaged entry is removed and counts as absent.
   * @param key lower-case hexadecimal, 8 to 128 digits
   */
  readonly read: (key: string) => Promise<Buffer | null>;
  /**
   * Keeps the content; a reader sees all of it or none of it.
   * @returns whether it was kept. No disk that is full, read-only or failing makes this reject: the caller has the
   *   content and can go on without the cache.
   */
  readonly write: (key: string, content: Uint8Array) => Promise<boolean>;
}

export interface ContentCacheLimits {
  /** On the disk, all entries together, whichever process wrote them. */
  readonly maxBytes: number;
}

const KEY = /^[0-9a-f]{8,128}$/;
/** How long a cache that has no room declines what is offered before it looks again. */
const PAUSE_IN_MS = 30_000;
/** Parts of `maxBytes` that are written between two sweeps. */
const SWEEPS_PER_FILL = 16;
/** Shares that a sweep leaves free: one for what is counted until the next, the others for what is being written meanwhile. */
const FREE_SHARES = 3;
/** As a part of `maxBytes`; an entry that is larger would push out a good part of the rest. */
const LARGEST_ENTRY = 1 / 64;
/** Precision with which processes tell each other what they wrote: a byte in the ledger stands for this part of a sweep's share. */
const LEDGER_STEPS = 32;

const checkKey = (key: string): void => {
  if (!KEY.test(key)) {
    throw new TypeError(`cache key is "${key}"; allowed: 8 to 128 lower-case hexadecimal digits`);
  }
};

/**
 * Opens a cache of content below {@link cacheFolder}`(name)`, shared by all processes. Its size stays below `maxBytes`:
 * least recently used entries go first, those of the last minutes never; when only such are left, new ones are declined.
 * @param name folder name, one for each kind of content and version of its format
 */
export const openContentCache = (name: string, { maxBytes }: ContentCacheLimits): ContentCache => {
  const root = cacheFolder(name);
  const incoming = join(root, 'incoming');
  const ledger = join(root, 'ledger');
  const share = maxBytes / SWEEPS_PER_FILL;
  const ledgerUnit = share / LEDGER_STEPS;
  const fileOf = (key: string): string => join(root, key.slice(0, 2), key);

  // A random beginning: of many short processes that each write less than a unit, some count one.
  let uncounted = Math.random() * ledgerUnit;
  // Not a process id: another container may share the folder.
  const writer = randomBytes(8).toString('hex');
  let written = 0;
  let declinesUntil = 0;
  let prepared = false;
  let sweeping: Promise<void> | null = null;

  const pause = (): void => {
    declinesUntil = Date.now() + PAUSE_IN_MS;
  };

  const sweep = async (): Promise<void> => {
    writeFileSync(ledger, '');
    removeStaleIncoming(incoming);
    const left = await sweepEntries(root, maxBytes - FREE_SHARES * share);
    if (left <= maxBytes - (FREE_SHARES - 1) * share) return;
    // The other processes are to find out by themselves.
    appendFileSync(ledger, '.'.repeat(LEDGER_STEPS));
    pause();
  };

  const sweepWhenDue = async (): Promise<void> => {
    if ((statSync(ledger, { throwIfNoEntry: false })?.size ?? 0) < LEDGER_STEPS) return;
    sweeping ??= sweep().finally(() => {
      sweeping = null;
    });
    await sweeping;
  };

  /** Before the first write: a short process is bound by what others wrote, and cleans up after those that were killed. */
  const prepare = async (): Promise<void> => {
    if (prepared) return;
    prepared = true;
    removeStaleIncoming(incoming);
    await sweepWhenDue();
  };

  /** Counts what will be written, together with all other processes, and sweeps when a share is full. */
  const count = async (bytes: number): Promise<void> => {
    uncounted += bytes;
    const units = Math.floor(uncounted / ledgerUnit);
    if (units === 0) return;
    uncounted -= units * ledgerUnit;
    // Somebody may have emptied the cache meanwhile.
    mkdirSync(root, { recursive: true });
    appendFileSync(ledger, '.'.repeat(units));
    await sweepWhenDue();
  };

  return {
    read: async (key) => {
      checkKey(key);
      return readEntryFile(key, fileOf(key));
    },

    write: async (key, content) => {
      checkKey(key);
      const bytes = bytesOnDisk(content.byteLength + ENTRY_HEADER_BYTES);
      if (bytes > maxBytes * LARGEST_ENTRY) return false;
      try {
        await prepare();
        if (Date.now() < declinesUntil) return false;
        await count(bytes);
        if (Date.now() < declinesUntil) return false;
        const temporary = join(incoming, `${writer}-${++written}`);
        await writeEntryFile(key, content, { temporary, file: fileOf(key) });
        return true;
      } catch {
        // Also leaves what is left of the disk to the film.
        pause();
        return false;
      }
    },
  };
};

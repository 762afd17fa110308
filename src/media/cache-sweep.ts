import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** An entry that was used within this time may be part of a running export: it is never evicted. */
export const RECENT_IN_MS = 10 * 60_000;
/** A whole entry is written in less; what lies in the incoming folder for longer belongs to a process that was killed. */
const STALE_INCOMING_IN_MS = 15 * 60_000;
const BLOCK_IN_BYTES = 4096;
const FAN_FOLDER = /^[0-9a-f]{2}$/;

/** What a file takes on the disk, bytes: thousands of small ones take more than their lengths say. */
export const bytesOnDisk = (length: number): number =>
  Math.ceil(length / BLOCK_IN_BYTES) * BLOCK_IN_BYTES;

export interface StoredEntry {
  readonly path: string;
  /** On the disk. */
  readonly bytes: number;
  /** Milliseconds since 1970; marked at most every few minutes. */
  readonly usedAt: number;
}

const sizeOf = (entries: readonly StoredEntry[]): number =>
  entries.reduce((sum, { bytes }) => sum + bytes, 0);

/** A clock that was set back must not make an entry recent for ever. */
const isRecent = (usedAt: number, now: number): boolean => Math.abs(now - usedAt) < RECENT_IN_MS;

/** The least recently used entries that have to go so that the rest takes `bytesToKeep` at most; never a recent one. */
export const chooseEvictions = (
  entries: readonly StoredEntry[],
  { bytesToKeep, now }: { bytesToKeep: number; now: number },
): StoredEntry[] => {
  let excess = sizeOf(entries) - bytesToKeep;
  const evicted: StoredEntry[] = [];
  for (const entry of entries.toSorted((a, b) => a.usedAt - b.usedAt)) {
    if (excess <= 0) break;
    if (isRecent(entry.usedAt, now)) continue;
    evicted.push(entry);
    excess -= entry.bytes;
  }
  return evicted;
};

const remove = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Another process removes it, or it is not ours to remove.
  }
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const storedEntry = (path: string): StoredEntry | null => {
  try {
    const { size, mtimeMs } = lstatSync(path);
    return { path, bytes: bytesOnDisk(size), usedAt: mtimeMs };
  } catch {
    return null;
  }
};

/** One folder a turn: a call costs microseconds where a promise would cost a hundred, and nobody waits for long. */
const storedEntries = async (root: string): Promise<StoredEntry[]> => {
  const entries: StoredEntry[] = [];
  for (const fan of namesIn(root).filter((name) => FAN_FOLDER.test(name))) {
    const folder = join(root, fan);
    for (const name of namesIn(folder)) {
      const entry = storedEntry(join(folder, name));
      if (entry !== null) entries.push(entry);
    }
    await nextTurn();
  }
  return entries;
};

/** Removes what processes that were killed left half written. */
export const removeStaleIncoming = (incoming: string): void => {
  for (const name of namesIn(incoming)) {
    const found = storedEntry(join(incoming, name));
    if (found !== null && Date.now() - found.usedAt > STALE_INCOMING_IN_MS) remove(found.path);
  }
};

/**
 * Evicts the least recently used entries below `root` until the rest takes `bytesToKeep` at most. Safe when several
 * processes do it at once.
 * @returns bytes on the disk that are left: more than asked for when too much was used lately
 */
export const sweepEntries = async (root: string, bytesToKeep: number): Promise<number> => {
  const entries = await storedEntries(root);
  let left = sizeOf(entries);
  for (const { path, bytes } of chooseEvictions(entries, { bytesToKeep, now: Date.now() })) {
    // Somebody may have used it since it was listed.
    const entry = storedEntry(path);
    if (entry !== null && isRecent(entry.usedAt, Date.now())) continue;
    remove(path);
    left -= bytes;
  }
  return left;
};

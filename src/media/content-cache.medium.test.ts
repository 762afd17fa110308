import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { open, truncate, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openContentCache } from './content-cache';
import { temporaryCacheFolder } from './testing/temporary-cache-folder';
import { hammeredContent, hammeredKey } from './testing/hammer-cache';

const SCRIPT = join(import.meta.dirname, 'testing/hammer-cache.ts');
const DURATION_IN_MS = 2500;
const countsSchema = z.object({ found: z.number(), written: z.number(), declined: z.number() });

const folder = temporaryCacheFolder();
const root = (): string => join(folder(), 'hammered');
const files = (): string[] =>
  readdirSync(root(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'ledger')
    .map((entry) => join(entry.parentPath, entry.name));
const entries = (): string[] => files().filter((file) => !file.includes('incoming'));
const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const startHammering = (keys: number, maxBytes: number) => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', SCRIPT, ...[keys, maxBytes, DURATION_IN_MS].map(String)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = new Promise((done) => child.once('exit', done));
  return {
    child,
    counts: async () => {
      await ended;
      const [out, complaints] = await said;
      expect(complaints).toBe('');
      return countsSchema.parse(JSON.parse(out));
    },
  };
};

const firstEntry = async (): Promise<void> => {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    try {
      if (files().length > 0) return;
    } catch {
      // The folder is not there yet.
    }
    await sleep(20);
  }
};

const damage = async (file: string): Promise<void> => {
  const size = sizeOf(file);
  if (Math.random() < 0.3) return truncate(file, Math.floor(Math.random() * size));
  const handle = await open(file, 'r+');
  try {
    await handle.write(Buffer.of(0x5a), 0, 1, Math.floor(Math.random() * size));
  } finally {
    await handle.close();
  }
};

describe('several processes and one cache', () => {
  it('never read anything but what was written, though one is killed and files are damaged', async () => {
    const [keys, maxBytes] = [40, 2 ** 30];
    const [one, other, victim] = [0, 1, 2].map(() => startHammering(keys, maxBytes));
    await firstEntry();
    for (let round = 0; round < 60; round++) {
      const all = entries();
      const file = all[Math.floor(Math.random() * all.length)];
      // An entry may be replaced or removed under our hands.
      if (file !== undefined) await damage(file).catch(() => undefined);
      if (round === 30) victim?.child.kill('SIGKILL');
      await sleep(20);
    }
    for (const process of [one, other]) {
      const counts = await process?.counts();
      expect(counts?.found).toBeGreaterThan(100);
      expect(counts?.written).toBeGreaterThan(0);
      expect(counts?.declined).toBe(0);
    }
    const cache = openContentCache('hammered', { maxBytes });
    for (let index = 0; index < keys; index++) {
      const found = await cache.read(hammeredKey(index));
      expect(found === null || found.equals(hammeredContent(hammeredKey(index)))).toBe(true);
    }
    // At most what the killed one was writing; it goes with the first write after a while.
    const left = readdirSync(join(root(), 'incoming')).map((name) =>
      join(root(), 'incoming', name),
    );
    expect(left.length).toBeLessThanOrEqual(3);
    for (const file of left) await utimes(file, 0, 0);
    await cache.write(hammeredKey(0), hammeredContent(hammeredKey(0)));
    expect(readdirSync(join(root(), 'incoming'))).toEqual([]);
  });

  it('keep it below its size together', async () => {
    const [keys, maxBytes] = [600, 2 ** 23];
    const running = [0, 1, 2].map(() => startHammering(keys, maxBytes));
    await firstEntry();
    let largest = 0;
    for (let round = 0; round < 100; round++) {
      largest = Math.max(
        largest,
        files().reduce((sum, file) => sum + sizeOf(file), 0),
      );
      // What is old enough may go.
      for (const file of entries()) await utimes(file, 0, 0).catch(() => undefined);
      await sleep(15);
    }
    for (const process of running) expect((await process.counts()).written).toBeGreaterThan(0);
    expect(largest).toBeGreaterThan(maxBytes / 2);
    expect(largest).toBeLessThanOrEqual(maxBytes);
  });
});

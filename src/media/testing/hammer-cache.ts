import { createHash } from 'node:crypto';
import { openContentCache } from '../content-cache';

export const hammeredKey = (index: number): string =>
  createHash('sha256').update(`hammer ${index}`).digest('hex');

/** From a few bytes to some hundred kilobytes, known from the key alone, so that any process can tell right from wrong. */
export const hammeredContent = (key: string): Buffer =>
  Buffer.alloc(parseInt(key.slice(8, 13), 16) >> (parseInt(key.slice(13, 14), 16) & 7), key);

/** Reads and writes the shared keys for a while. @throws Error when a read gives anything but what belongs to the key */
const hammer = async (keys: number, maxBytes: number, durationInMs: number): Promise<void> => {
  const cache = openContentCache('hammered', { maxBytes });
  const counts = { found: 0, written: 0, declined: 0 };
  const end = Date.now() + durationInMs;
  const worker = async (): Promise<void> => {
    while (Date.now() < end) {
      const key = hammeredKey(Math.floor(Math.random() * keys));
      const [found, expected] = [await cache.read(key), hammeredContent(key)];
      if (found === null) {
        counts[(await cache.write(key, expected)) ? 'written' : 'declined']++;
      } else if (found.equals(expected)) {
        counts.found++;
        if (Math.random() < 0.2) await cache.write(key, expected);
      } else {
        throw new Error(`${key} holds something else`);
      }
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  process.stdout.write(JSON.stringify(counts));
};

const [, script, ...numbers] = process.argv;
if (script === import.meta.filename) {
  const [keys = 1, maxBytes = 0, durationInMs = 0] = numbers.map(Number);
  await hammer(keys, maxBytes, durationInMs);
}

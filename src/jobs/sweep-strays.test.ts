import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory-storage';
import { BYTES_TYPE, filmFileKey, MP4_TYPE, partKey, segmentKey } from './film-objects';
import { sweepStrays } from './sweep-strays';

const HOUR = 3600_000;
const KEPT = 'a'.repeat(64);
const GONE = 'b'.repeat(64);

it('removes what no row speaks of once it is a day old, and nothing else', async () => {
  let hoursAgo = 0;
  const storage = createMemoryStorage({ now: () => new Date(Date.now() - hoursAgo * HOUR) });
  const put = async (key: string, hours: number, contentType = MP4_TYPE) => {
    hoursAgo = hours;
    await storage.put(key, new Uint8Array(1), { contentType });
  };
  const part = partKey(GONE, 0, { index: 0, sha256: 'c'.repeat(64) });
  const newPart = partKey(GONE, 1, { index: 0, sha256: 'd'.repeat(64) });
  await put(part, 25);
  await put(filmFileKey(GONE), 25);
  await put(newPart, 23);
  await put(filmFileKey(KEPT), 1000);
  await put(segmentKey(KEPT), 1000, BYTES_TYPE);
  await put(segmentKey(GONE), 25, BYTES_TYPE);
  await put('clips/push-ups/female.x.mp4', 1000);
  // More than are looked up at once.
  for (let n = 0; n < 600; n++) await put(segmentKey(`${GONE}${n}`), 25, BYTES_TYPE);

  const known = (rows: readonly string[]) =>
    Promise.resolve(new Set(rows.filter((row) => row === KEPT)));
  const told: unknown[] = [];
  const log = {
    debug: () => undefined,
    info: (facts: unknown) => void told.push(facts),
    warn: () => undefined,
    error: () => undefined,
  };
  const database = { films: { known }, segments: { known } };
  await sweepStrays({ database, storage, log });
  const left: string[] = [];
  for await (const { key } of storage.list('')) left.push(key);
  expect(left).toEqual(
    [newPart, filmFileKey(KEPT), segmentKey(KEPT), 'clips/push-ups/female.x.mp4'].toSorted(),
  );
  expect(told).toEqual([{ films: 2, segments: 601 }]);
  await sweepStrays({ database, storage, log });
  expect(told).toHaveLength(1);
});

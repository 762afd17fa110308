import { buffer } from 'node:stream/consumers';
import type { SegmentRepository } from '../db/segment-repository';
import { entryContent, entryHeader } from '../media/cache-entry';
import type { ContentCache } from '../media/content-cache';
import type { Log } from '../shared/log';
import type { Storage } from '../storage/storage';
import { BYTES_TYPE, segmentKey } from './film-objects';

/**
 * Finished segments in the storage that all machines share, so that one goes on where another was ended. It never rejects: a
 * segment can be made again.
 */
export const createSharedSegments = (
  segments: Pick<SegmentRepository, 'find' | 'add'>,
  storage: Pick<Storage, 'get' | 'put'>,
  log: Log,
): ContentCache => ({
  read: async (key) => {
    try {
      const known = await segments.find(key);
      const stored = known && (await storage.get(known.storageKey));
      // A damaged one counts as absent.
      return stored && entryContent(key, await buffer(stored.stream));
    } catch (error) {
      log.warn({ err: error, segment: key }, 'a shared segment could not be read');
      return null;
    }
  },
  write: async (key, content) => {
    try {
      const whole = Buffer.concat([entryHeader(key, content), content]);
      const storageKey = segmentKey(key);
      await storage.put(storageKey, whole, { contentType: BYTES_TYPE });
      await segments.add({ key, storageKey, bytes: whole.byteLength });
      return true;
    } catch (error) {
      log.warn({ err: error, segment: key }, 'a segment could not be shared');
      return false;
    }
  },
});

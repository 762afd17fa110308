import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { UserError } from '../shared/user-error';
import type { Storage } from './storage';

/**
 * Keeps a small object, reads it back and deletes it: only what is tried is known to work.
 * @throws what the storage throws; UserError when it gives back something else
 */
export const checkByUse = async (storage: Storage): Promise<void> => {
  const content = randomBytes(16);
  const key = `check/${content.toString('hex')}.bin`;
  await storage.put(key, content, { contentType: 'application/octet-stream' });
  const kept = await storage.get(key);
  const isSame = kept !== null && (await buffer(kept.stream)).equals(content);
  await storage.delete([key]);
  if (isSame) return;
  throw new UserError(
    `the storage (${storage.kind}) does not give back what was just written`,
    'use one that shows a new object to all readers at once',
  );
};

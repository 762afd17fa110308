import type { ContentCache } from './content-cache';

/**
 * A near cache before a far one: what the far one has is brought near, and what is written goes into both.
 * @returns of a write, whether either kept it
 */
export const layCachesInLine = (near: ContentCache, far: ContentCache): ContentCache => ({
  read: async (key) => {
    const found = await near.read(key);
    if (found !== null) return found;
    const fetched = await far.read(key);
    if (fetched !== null) await near.write(key, fetched);
    return fetched;
  },
  write: async (key, content) => {
    const kept = await Promise.all([near.write(key, content), far.write(key, content)]);
    return kept.includes(true);
  },
});

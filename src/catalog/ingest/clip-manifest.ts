import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { writeWhole } from '../../media/replace-whole';
import { UserError } from '../../shared/user-error';
import { clipManifestSchema } from '../clip';
import { withFileLock } from './file-lock';

export type ClipManifest = z.infer<typeof clipManifestSchema>;
export type ClipEntry = ClipManifest[number];

/** How the content hash of a clip begins that was filmed or generated, not baked. */
export const FOOTAGE = 'footage-';

export const isFootage = ({ contentHash }: ClipEntry): boolean => contentHash.startsWith(FOOTAGE);

const byName = (one: ClipEntry, other: ClipEntry): number =>
  one.slug.localeCompare(other.slug) || one.coach.localeCompare(other.coach);

const parseManifest = (text: string, file: string): ClipManifest => {
  try {
    return clipManifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError(
      `"${file}" is not a manifest of clips`,
      'restore it from the repository: git checkout public/clips/manifest.json',
      { cause },
    );
  }
};

/**
 * The manifest's entries; none when there is no manifest yet.
 * @throws UserError when the file is not a manifest; the system's error when it cannot be read
 */
export const readManifest = async (file: string): Promise<ClipManifest> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? [] : parseManifest(text, file);
};

/** The manifest with the entry put in or replaced, sorted by slug and coach. */
export const withClip = (manifest: ClipManifest, entry: ClipEntry): ClipManifest =>
  [
    ...manifest.filter(({ slug, coach }) => slug !== entry.slug || coach !== entry.coach),
    entry,
  ].sort(byName);

/** Puts an entry into the manifest; several processes may do so at the same moment. */
export const addClip = (file: string, entry: ClipEntry): Promise<void> =>
  withFileLock(file, async () => {
    const manifest = withClip(await readManifest(file), entry);
    await writeWhole(file, `${JSON.stringify(manifest, null, 2)}\n`);
  });

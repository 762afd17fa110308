import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { clipManifestSchema } from '../clip';
import { writeWhole } from './write-whole';

export type ClipManifest = z.infer<typeof clipManifestSchema>;
export type ClipEntry = ClipManifest[number];

const byName = (one: ClipEntry, other: ClipEntry): number =>
  one.slug.localeCompare(other.slug) || one.coach.localeCompare(other.coach);

/** The manifest's entries; none when there is no manifest yet. @throws ZodError when it is not one */
export const readManifest = async (file: string): Promise<ClipManifest> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? [] : clipManifestSchema.parse(JSON.parse(text));
};

/** The manifest with the entry put in or replaced, sorted by slug and coach. */
export const withClip = (manifest: ClipManifest, entry: ClipEntry): ClipManifest =>
  [
    ...manifest.filter(({ slug, coach }) => slug !== entry.slug || coach !== entry.coach),
    entry,
  ].sort(byName);

export const writeManifest = (file: string, manifest: ClipManifest): Promise<void> =>
  writeWhole(file, `${JSON.stringify(manifest, null, 2)}\n`);

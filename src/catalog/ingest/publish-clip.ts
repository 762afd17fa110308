import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { replaceWhole } from '../../media/replace-whole';
import type { Clip } from '../clip';
import { addClip, FOOTAGE, readManifest, type ClipEntry } from './clip-manifest';
import type { IngestedClip } from './ingested-clip';

export interface Publication {
  /** Served at `/`; holds `clips/manifest.json`. */
  readonly publicFolder: string;
  readonly slug: string;
  readonly coach: Clip['coach'];
  readonly made: IngestedClip;
  readonly signal: AbortSignal;
}

/** Of the content hash: enough to tell versions of one clip apart. */
const VERSION_DIGITS = 8;

/** The manifest's entry for an ingested clip. Its addresses are new with every version: no cache shows the old one. */
export const entryOf = (slug: string, coach: Clip['coach'], { clip }: IngestedClip) => {
  const { contentHash, bytes: _bytes, ...facts } = clip;
  const address = (ending: string): string =>
    `/clips/${slug}/${coach}.${contentHash.slice(0, VERSION_DIGITS)}.${ending}`;
  return {
    slug,
    coach,
    url: address('webm'),
    preview: address('preview.webm'),
    fallback: address('mp4'),
    poster: address('webp'),
    thumbnail: address('thumbnail.webp'),
    ...facts,
    contentHash: `${FOOTAGE}${contentHash}`,
  } satisfies ClipEntry;
};

/**
 * Puts an ingested clip into the public folder, its entry into the manifest last. The files of the version before stay:
 * somebody may be playing them.
 * @returns the new entry, and the one it replaces
 * @throws the signal's reason after an abort; then, as after any failure, nothing new stays
 */
export const publishClip = async ({
  publicFolder,
  slug,
  coach,
  made,
  signal,
}: Publication): Promise<{ entry: ClipEntry; replaced: ClipEntry | null }> => {
  const manifestFile = path.join(publicFolder, 'clips/manifest.json');
  const before = await readManifest(manifestFile);
  const entry = entryOf(slug, coach, made);
  const files = [
    [made.webClip, entry.url],
    [made.preview, entry.preview],
    [made.fallback, entry.fallback],
    [made.poster, entry.poster],
    [made.thumbnail, entry.thumbnail],
  ] as const;
  const added: string[] = [];
  try {
    for (const [source, address] of files) {
      signal.throwIfAborted();
      const target = path.join(publicFolder, address);
      // The name says what is in it: the same clip once more.
      if (existsSync(target)) continue;
      added.push(target);
      await replaceWhole(target, (temporary) => copyFile(source, temporary));
    }
    signal.throwIfAborted();
    await addClip(manifestFile, entry);
  } catch (error) {
    await Promise.all(added.map((file) => rm(file, { force: true })));
    throw error;
  }
  const replaced = before.find((each) => each.slug === slug && each.coach === coach) ?? null;
  return { entry, replaced };
};

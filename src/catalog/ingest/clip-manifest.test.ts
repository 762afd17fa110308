import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addClip, readManifest, withClip, type ClipEntry } from './clip-manifest';

const entry = (slug: string, coach: 'female' | 'male', contentHash = 'a'): ClipEntry => ({
  slug,
  coach,
  url: `/clips/${slug}/${coach}.webm`,
  poster: `/clips/${slug}/${coach}.webp`,
  fallback: `/clips/${slug}/${coach}.mp4`,
  fps: 30,
  durationInFrames: 72,
  width: 1080,
  height: 1080,
  alpha: true,
  contentHash,
});

describe('withClip', () => {
  it('sorts by slug, then coach', () => {
    const manifest = [entry('push-ups', 'male'), entry('air-squats', 'male')].reduce(
      withClip,
      withClip([], entry('push-ups', 'female')),
    );
    expect(manifest.map(({ slug, coach }) => `${slug} ${coach}`)).toEqual([
      'air-squats male',
      'push-ups female',
      'push-ups male',
    ]);
  });

  it('replaces a clip that is made again', () => {
    const manifest = withClip([entry('push-ups', 'female')], entry('push-ups', 'female', 'b'));
    expect(manifest.map(({ contentHash }) => contentHash)).toEqual(['b']);
  });
});

describe('the manifest on disk', () => {
  let folder = '';
  let file = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    file = join(folder, 'manifest.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is empty only when there is none', async () => {
    expect(await readManifest(file)).toEqual([]);
    // Not permission, not a damaged disk: taken for an empty manifest they would cost every clip's entry.
    await expect(readManifest(folder)).rejects.toThrow('EISDIR');
  });

  it.each(['[{"slug":', '[{"slug": "push-ups"}]'])('says that %s is no manifest', async (text) => {
    await writeFile(file, text);
    await expect(readManifest(file)).rejects.toThrow('is not a manifest of clips');
  });

  it('loses no entry when bakes add theirs at the same moment', async () => {
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(slugs.map((slug) => addClip(file, entry(slug, 'female'))));
    expect((await readManifest(file)).map(({ slug }) => slug)).toEqual(slugs);
    expect(await readdir(folder)).toEqual(['manifest.json']);
  });
});

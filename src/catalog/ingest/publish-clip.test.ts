import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clipSchema } from '../clip';
import { readManifest } from './clip-manifest';
import type { IngestedClip } from './ingested-clip';
import { publishClip } from './publish-clip';

describe('publishClip', () => {
  let folder = '';
  let publicFolder = '';
  const signal = new AbortController().signal;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    publicFolder = join(folder, 'public');
    await mkdir(join(publicFolder, 'clips'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const madeOf = async (content: string): Promise<IngestedClip> => {
    const file = (ending: string): string => join(folder, `clip.${ending}`);
    for (const ending of ['webm', 'preview.webm', 'mp4', 'webp', 'thumbnail.webp'])
      await writeFile(file(ending), content + ending);
    return {
      webClip: file('webm'),
      preview: file('preview.webm'),
      fallback: file('mp4'),
      poster: file('webp'),
      thumbnail: file('thumbnail.webp'),
      clip: {
        fps: 25,
        durationInFrames: 50,
        width: 1080,
        height: 1080,
        alpha: true,
        bytes: 100,
        contentHash: content.repeat(16).slice(0, 16),
      },
      loop: { startFrame: 0, endFrame: 50, found: 'whole', seam: 1, largestStep: 1 },
      source: {
        container: 'mov',
        codec: 'prores',
        width: 1920,
        height: 1080,
        fps: 25,
        frames: 50,
        bytes: 1,
      },
      square: { left: 0, top: 0, side: 1080 },
      warnings: [],
    };
  };
  const publish = async (content: string, stop = signal) =>
    publishClip({
      publicFolder,
      slug: 'push-ups',
      coach: 'male',
      made: await madeOf(content),
      signal: stop,
    });
  const manifest = () => readManifest(join(publicFolder, 'clips/manifest.json'));

  it('puts files and entry in place, under names that are new with every version', async () => {
    const first = await publish('a');
    expect(first.replaced).toBeNull();
    expect(first.entry).toMatchObject({
      url: '/clips/push-ups/male.aaaaaaaa.webm',
      preview: '/clips/push-ups/male.aaaaaaaa.preview.webm',
      fallback: '/clips/push-ups/male.aaaaaaaa.mp4',
      poster: '/clips/push-ups/male.aaaaaaaa.webp',
      thumbnail: '/clips/push-ups/male.aaaaaaaa.thumbnail.webp',
      contentHash: 'footage-aaaaaaaaaaaaaaaa',
    });
    expect(clipSchema.safeParse(first.entry).success).toBe(true);
    expect(await readFile(join(publicFolder, first.entry.url), 'utf8')).toBe('awebm');
    expect(await readFile(join(publicFolder, first.entry.preview ?? ''), 'utf8')).toBe(
      'apreview.webm',
    );
    expect(await readFile(join(publicFolder, first.entry.thumbnail ?? ''), 'utf8')).toBe(
      'athumbnail.webp',
    );

    const second = await publish('b');
    expect(second.replaced).toEqual(first.entry);
    expect(await manifest()).toEqual([second.entry]);
    // Somebody may be playing it.
    expect(existsSync(join(publicFolder, first.entry.url))).toBe(true);
  });

  it('leaves nothing when it is stopped or fails', async () => {
    await expect(publish('a', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
    expect(await manifest()).toEqual([]);
    const before = await publish('a');
    await writeFile(join(publicFolder, 'clips/manifest.json'), 'no manifest');
    await expect(publish('b')).rejects.toThrow('is not a manifest of clips');
    expect(await readdir(join(publicFolder, 'clips/push-ups'))).toHaveLength(5);
    expect(existsSync(join(publicFolder, before.entry.url))).toBe(true);
  });

  it('does not take away the clip that is there when the same one fails to be added again', async () => {
    const { entry } = await publish('a');
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    await expect(publish('a', stop.signal)).rejects.toThrow('enough');
    expect(existsSync(join(publicFolder, entry.poster))).toBe(true);
    expect(await manifest()).toEqual([entry]);
  });
});

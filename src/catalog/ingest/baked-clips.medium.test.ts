import { stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import clipManifest from '../../../public/clips/manifest.json';
import { probeMedia } from '../../media/probe';
import { projectRoot } from '../../media/project-root';
import { clipManifestSchema } from '../clip';
import { THUMBNAIL_SIZE } from '../still-sizes';
import { PREVIEW_SIZE } from './clip-formats';
import { closesLoop, measureLoop } from './loop-seam';

const MAX_BYTES = 1_500_000;

const onDisk = (address: string): string => path.join(projectRoot(), 'public', address);

describe.each(clipManifestSchema.parse(clipManifest))('baked clip $url', (clip) => {
  it('holds every frame, with alpha, in BT.709', async () => {
    const { video } = await probeMedia(onDisk(clip.url));
    expect(video).toMatchObject({
      frames: clip.durationInFrames,
      alpha: clip.alpha,
      isBt709: true,
      width: clip.width,
      height: clip.height,
    });
    expect(video?.fps).toBeCloseTo(clip.fps, 3);
  });

  it('has a preview of the same frames, with alpha', async () => {
    const { video } = await probeMedia(onDisk(clip.preview ?? ''));
    expect(video).toMatchObject({
      frames: clip.durationInFrames,
      alpha: clip.alpha,
      isBt709: true,
      width: Math.min(clip.width, PREVIEW_SIZE),
      height: Math.min(clip.height, PREVIEW_SIZE),
    });
  });

  it('loops: from its last frame to its first is a step like any other', async () => {
    expect(await measureLoop(onDisk(clip.fallback))).toSatisfy(closesLoop);
  });

  it('is small enough to be loaded at once', async () => {
    expect((await stat(onDisk(clip.url))).size).toBeLessThan(MAX_BYTES);
  });

  it('has an opaque fallback of the same length and a poster', async () => {
    const { video } = await probeMedia(onDisk(clip.fallback));
    expect(video).toMatchObject({ frames: clip.durationInFrames, alpha: false, isBt709: true });
    expect((await stat(onDisk(clip.poster))).size).toBeGreaterThan(1_000);
  });

  it('has a thumbnail of the poster, for pages that show dozens', async () => {
    const thumbnail = onDisk(clip.thumbnail ?? '');
    expect(await sharp(thumbnail).metadata()).toMatchObject({
      format: 'webp',
      hasAlpha: true,
      width: THUMBNAIL_SIZE,
      height: THUMBNAIL_SIZE,
    });
    expect((await stat(thumbnail)).size).toBeLessThan((await stat(onDisk(clip.poster))).size / 2);
  });
});

it('refuses a clip that was cut off in the middle of its movement', async () => {
  const clip = clipManifestSchema.parse(clipManifest).find(({ slug }) => slug === 'air-squats');
  const cut = await measureLoop(onDisk(clip?.fallback ?? ''), (clip?.durationInFrames ?? 0) / 2);
  expect(cut).not.toSatisfy(closesLoop);
});

it('holds all clips together in less than 60 MB', async () => {
  const sizes = await Promise.all(
    clipManifestSchema
      .parse(clipManifest)
      .flatMap(({ url, preview = '' }) => [stat(onDisk(url)), stat(onDisk(preview))]),
  );
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(60_000_000);
});

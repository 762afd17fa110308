import { describe, expect, it } from 'vitest';
import { withClip, type ClipEntry } from './clip-manifest';

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

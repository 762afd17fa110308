import { expect, it } from 'vitest';
import { isBaked, type BakeJob } from './bake-clip';
import type { ClipEntry } from './clip-manifest';

it('leaves footage that stands in the place of a baked clip alone', () => {
  const job: BakeJob = {
    slug: 'push-ups',
    coach: 'male',
    fps: 30,
    durationInFrames: 72,
    sizeInPixels: 1080,
    posterFrame: 0,
    drawings: [],
    motion: '',
    propSources: [],
  };
  const entry: ClipEntry = {
    slug: 'push-ups',
    coach: 'male',
    url: '/clips/push-ups/male.00000000.webm',
    poster: '/clips/push-ups/male.00000000.webp',
    fallback: '/clips/push-ups/male.00000000.mp4',
    fps: 25,
    durationInFrames: 50,
    width: 1080,
    height: 1080,
    alpha: true,
    contentHash: 'footage-0000000000000000',
  };
  expect(isBaked('/nowhere', job, 'abc', entry)).toBe(true);
  expect(isBaked('/nowhere', job, 'abc', { ...entry, contentHash: 'other-5' })).toBe(false);
  expect(isBaked('/nowhere', job, 'abc', undefined)).toBe(false);
});

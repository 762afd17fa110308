import { expect, it } from 'vitest';
import { renditionFor } from './clip-rendition';

const clip = { url: '/clips/plank/male.webm', preview: '/clips/plank/male.preview.webm' };

it.each([
  ['a page on a desktop', { width: 700, height: 394, pixelRatio: 1 }, clip.preview],
  ['a page on a sharp screen', { width: 700, height: 394, pixelRatio: 2 }, clip.preview],
  ['a phone held upright', { width: 390, height: 844, pixelRatio: 3 }, clip.preview],
  ['a small laptop, full screen', { width: 1366, height: 768, pixelRatio: 1 }, clip.preview],
  ['full screen', { width: 1920, height: 1080, pixelRatio: 1 }, clip.url],
  ['a tablet held upright', { width: 820, height: 1180, pixelRatio: 2 }, clip.url],
] as const)('plays what %s shows', (_, shown, expected) => {
  expect(renditionFor(clip, shown)).toBe(expected);
});

it('plays the clip itself where it was kept before there were previews', () => {
  expect(renditionFor({ url: clip.url }, { width: 10, height: 10, pixelRatio: 1 })).toBe(clip.url);
});

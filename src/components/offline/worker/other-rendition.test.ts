import { expect, it } from 'vitest';
import { otherRendition } from './other-rendition';

it.each([
  ['/clips/plank/female.webm', '/clips/plank/female.preview.webm'],
  ['/api/clips/plank/male.3f2a91bc.webp', '/api/clips/plank/male.3f2a91bc.thumbnail.webp'],
])('%s and %s stand for each other', (large, small) => {
  expect(otherRendition(large)).toBe(small);
  expect(otherRendition(small)).toBe(large);
});

it.each(['/clips/plank/female.mp4', '/sounds/beep.mp3'])('nothing stands for %s', (url) => {
  expect(otherRendition(url)).toBeNull();
});

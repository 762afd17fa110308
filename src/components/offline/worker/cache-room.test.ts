import { expect, it } from 'vitest';
import { filesToDrop, staticFilesOf } from './cache-room';

it('drops the least recently used until the rest fits', () => {
  const files = [
    { url: 'a', bytes: 50 },
    { url: 'b', bytes: 30 },
    { url: 'c', bytes: 40 },
  ];
  expect(filesToDrop(files, 200)).toEqual([]);
  expect(filesToDrop(files, 80)).toEqual(['a']);
  expect(filesToDrop(files, 10)).toEqual(['a', 'b', 'c']);
});

it('finds the scripts, styles and built pictures that a page names, in its tags and in its data', () => {
  const html = `<link href="/_next/static/chunks/a-1.css"/><script src="/_next/static/chunks/b_2.js"></script>
    <script>self.__next_f.push([1,"5:I[1,[\\"/_next/static/chunks/c.js\\",\\"static/chunks/d.js\\"]]"])</script>
    <script src="/_next/static/chunks/b_2.js"></script>
    <img src="/_next/static/media/coach.0a~b.avif"/><img src="/clips/air-squats/female.webp"/>`;
  expect(staticFilesOf(html)).toEqual([
    '/_next/static/chunks/a-1.css',
    '/_next/static/chunks/b_2.js',
    '/_next/static/chunks/c.js',
    '/_next/static/chunks/d.js',
    '/_next/static/media/coach.0a~b.avif',
  ]);
});

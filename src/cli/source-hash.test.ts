import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceHash } from './source-hash';

let root: string;

const write = async (file: string, content: string) => {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
};

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'source-hash-'));
  for (const file of [
    'src/app/page.tsx',
    'remotion/index.ts',
    'examples/leg-day.json',
    'public/clips/manifest.json',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'next.config.ts',
    'postcss.config.mjs',
  ]) {
    await write(file, file);
  }
});

afterEach(() => rm(root, { recursive: true }));

it('changes with a source and comes back with it', async () => {
  const before = await sourceHash(root);
  await write('src/app/page.tsx', 'changed');
  const changed = await sourceHash(root);
  await write('src/app/page.tsx', 'src/app/page.tsx');
  expect(changed).not.toBe(before);
  expect(await sourceHash(root)).toBe(before);
});

it('sees new and renamed files', async () => {
  const before = await sourceHash(root);
  await write('remotion/kit/tokens.ts', '');
  const added = await sourceHash(root);
  await rm(path.join(root, 'remotion/kit/tokens.ts'));
  await write('remotion/kit/token.ts', '');
  const renamed = await sourceHash(root);
  expect(new Set([before, added, renamed]).size).toBe(3);
});

it('does not care for tests, other kinds of file, or where the project stands', async () => {
  const before = await sourceHash(root);
  await write('src/app/page.test.tsx', 'a test');
  await write('src/coach-body/base.obj', 'a mesh');
  expect(await sourceHash(root)).toBe(before);
  const copy = `${root}-copy`;
  await cp(root, copy, { recursive: true });
  expect(await sourceHash(copy)).toBe(before);
  await rm(copy, { recursive: true });
});

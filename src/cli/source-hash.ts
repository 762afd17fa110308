import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the web app is built from, relative to the project's folder. */
const SOURCES = [
  'src',
  'remotion',
  'examples',
  'public/clips/manifest.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.ts',
  'postcss.config.mjs',
];

const CODE = /\.(tsx?|mjs|css|json|svg)$/;
const TEST = /\.test\.tsx?$/;

const filesBelow = async (root: string, source: string): Promise<string[]> => {
  if (path.extname(source) !== '') return [source];
  const entries = await readdir(path.join(root, source), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && CODE.test(entry.name) && !TEST.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
};

/**
 * A hash over the names and contents of everything that the web app is built from. It knows no times: a checkout
 * that puts back the same files needs no new build.
 */
export const sourceHash = async (root: string): Promise<string> => {
  const files = (await Promise.all(SOURCES.map((source) => filesBelow(root, source)))).flat();
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const content = await readFile(path.join(root, file));
    hash.update(`${file.replaceAll(path.sep, '/')}\0${content.byteLength}\0`).update(content);
  }
  return hash.digest('hex');
};

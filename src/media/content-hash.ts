import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const TEST = /\.test\.tsx?$/;

const filesBelow = async (root: string, source: string): Promise<string[]> => {
  const found = await stat(path.join(root, source));
  if (found.isFile()) return [source];
  const entries = await readdir(path.join(root, source), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !TEST.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
};

/**
 * A hash over the names and contents of files and folders below `root` (tests left out) and the words of `also`.
 * @returns 16 hexadecimal digits
 */
export const contentHash = async (
  root: string,
  sources: readonly string[],
  also: readonly string[],
): Promise<string> => {
  const files = (await Promise.all(sources.map((source) => filesBelow(root, source)))).flat();
  const hash = createHash('sha256').update(JSON.stringify(also));
  for (const file of [...new Set(files)].sort()) {
    const content = await readFile(path.join(root, file));
    hash.update(`${file.replaceAll(path.sep, '/')}\0${content.byteLength}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
};

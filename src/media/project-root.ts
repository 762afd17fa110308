import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder, from the working directory upwards, that holds a `package.json`. */
export const projectRoot = (): string => {
  const start = process.cwd();
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) return start;
  }
};

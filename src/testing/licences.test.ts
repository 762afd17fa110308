import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../..');

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean().optional(), license: z.string().optional() }),
  ),
});

/** Licences whose terms let us ship the package without asking. */
const PERMISSIVE =
  /^\(?(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|OFL-1\.1|Python-2\.0|Unlicense|Zlib|MPL-2\.0)\b/;

const readText = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const nameOf = (lockPath: string): string => lockPath.split('node_modules/').at(-1) ?? lockPath;

describe('licences of what is shipped', () => {
  const { packages } = lockSchema.parse(JSON.parse(readText('package-lock.json')));
  const shipped = Object.entries(packages).filter(([lockPath, { dev }]) => lockPath !== '' && !dev);

  it('are permissive, or explained in docs/licences.md', () => {
    const explained = readText('docs/licences.md');
    const unexplained = shipped
      .filter(([, { license }]) => license === undefined || !PERMISSIVE.test(license))
      .map(([lockPath]) => nameOf(lockPath))
      .filter((name) => {
        const family = name.startsWith('@') ? `${name.split('/')[0]}/*` : name;
        return !explained.includes(`\`${name}\``) && !explained.includes(`\`${family}\``);
      });
    expect([...new Set(unexplained)]).toEqual([]);
    expect(shipped.length).toBeGreaterThan(50);
  });

  it.each([
    ['src/coach-body/sources', 'LICENSE-CC0.txt'],
    ['public/fonts', 'archivo-OFL.txt'],
  ])('stand beside the files in %s', (folder, licence) => {
    expect(readText(path.join(folder, licence)).length).toBeGreaterThan(1000);
  });
});

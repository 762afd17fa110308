import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

const settingsSchema = z.object({
  'boundaries/elements': z.array(z.object({ type: z.string(), pattern: z.string() })),
});

/** What the linter says of a file with this one import, as rule ids. */
const ruleIdsFor = async (filePath: string, importPath: string): Promise<string[]> => {
  const code = `import '${importPath}';\n`;
  const [result] = await eslint.lintText(code, { filePath: path.join(root, filePath) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

describe('the rooms of the house', () => {
  let folders: string[] = [];

  beforeAll(async () => {
    const config: unknown = await eslint.calculateConfigForFile('src/shared/problem.ts');
    const { settings } = z.object({ settings: settingsSchema }).parse(config);
    folders = settings['boundaries/elements'].map(({ pattern }) => pattern);
  });

  it('hold every folder of src/ and remotion/', () => {
    const onDisk = readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `src/${entry.name}`);
    const stray = readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
    expect(onDisk.filter((folder) => !folders.includes(folder))).toEqual([]);
    expect(folders).toContain('remotion');
    // Next.js wants them beside app/.
    expect(stray).toEqual(['instrumentation-client.ts', 'proxy.ts']);
  });

  it.each([
    ['src/shared/problem.ts', '../workout/timeline'],
    ['src/workout/timeline.ts', '../catalog/catalog'],
    ['src/workout/timeline.ts', '../../remotion/Root'],
    ['src/catalog/catalog.ts', '../media/browser'],
    ['src/media/browser.ts', '../export/export-plan'],
    ['remotion/Root.tsx', '../src/export/export-plan'],
    ['remotion/Root.tsx', '../src/catalog/ingest/bake-clip'],
  ])('%s may not import %s', async (filePath, importPath) => {
    expect(await ruleIdsFor(filePath, importPath)).toContain('boundaries/dependencies');
  });

  it.each([
    ['src/workout/timeline.ts', '../shared/problem'],
    ['src/catalog/catalog.ts', '../workout/timeline'],
    ['remotion/Root.tsx', '../src/workout/timeline'],
    ['src/export/export-plan.ts', '../media/browser'],
  ])('%s may import %s', async (filePath, importPath) => {
    expect(await ruleIdsFor(filePath, importPath)).not.toContain('boundaries/dependencies');
  });

  it.each(['src/workout/timeline.ts', 'src/catalog/catalog.ts', 'remotion/Root.tsx'])(
    'refuse node: in %s, which runs in a browser',
    async (filePath) => {
      expect(await ruleIdsFor(filePath, 'node:fs')).toContain('no-restricted-imports');
    },
  );
});

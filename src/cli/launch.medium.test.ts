import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../media/project-root';

const run = promisify(execFile);

describe('the launcher of the command line', () => {
  let project = '';
  const at = (name: string): string => join(project, name);
  const bundles = (): Promise<string[]> => readdir(at('node_modules/.cache/coach'));
  const launch = async (debug = ''): Promise<string> => {
    const env = { ...process.env, COACH_DEBUG: debug };
    const { stdout } = await run(process.execPath, [at('src/cli/launch.mjs')], { env });
    return stdout;
  };
  const say = (words: string): Promise<void> =>
    writeFile(at('src/shared/words.ts'), `export const words: string = '${words}';\n`);

  beforeEach(async () => {
    project = await mkdtemp(join(tmpdir(), 'coach-test-'));
    for (const folder of [
      'src/cli',
      'src/export/layered',
      'src/shared',
      'remotion',
      'node_modules',
    ]) {
      await mkdir(at(folder), { recursive: true });
    }
    for (const name of [
      'src/cli/launch.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ]) {
      await cp(join(projectRoot(), name), at(name));
    }
    for (const name of ['esbuild', 'tsx']) {
      await symlink(join(projectRoot(), 'node_modules', name), at(`node_modules/${name}`));
    }
    await writeFile(
      at('src/cli/coach.ts'),
      `import { words } from '../shared/words';
console.log(words, process.argv.length, new Error('here').stack?.includes('coach.ts'));\n`,
    );
    await writeFile(at('src/export/layered/patch-worker.ts'), 'export {};\n');
    await mkdir(at('src/catalog/ingest'), { recursive: true });
    await writeFile(at('src/catalog/ingest/ingest-process.ts'), 'export {};\n');
    await say('hello');
  });
  afterEach(() => rm(project, { recursive: true, force: true }));

  it('makes one bundle, and runs it again', async () => {
    expect(await launch()).toBe('hello 2 false\n');
    const [made] = await bundles();
    expect(await launch()).toBe('hello 2 false\n');
    expect(await bundles()).toEqual([made]);
    expect(await readdir(join(at('node_modules/.cache/coach'), made ?? ''))).toEqual(
      expect.arrayContaining(['patch-worker.mjs', 'ingest-process.mjs']),
    );
  });

  it('makes it anew when a source has changed', async () => {
    await launch();
    await say('good bye');
    expect(await launch()).toBe('good bye 2 false\n');
  });

  it('can be started several times at once', async () => {
    const said = await Promise.all([1, 2, 3].map(() => launch()));
    expect(new Set(said)).toEqual(new Set(['hello 2 false\n']));
    expect(await bundles()).toHaveLength(1);
  });

  it('runs the sources themselves for who looks for a fault, and where nothing can be written', async () => {
    expect(await launch('1')).toBe('hello 2 true\n');
    await writeFile(at('node_modules/.cache'), 'in the way');
    expect(await launch()).toBe('hello 2 true\n');
  });

  it('names the source that cannot be compiled', async () => {
    await writeFile(at('src/shared/words.ts'), 'export const words = ;\n');
    await expect(launch()).rejects.toThrow('words.ts');
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withWorkFolder } from './work-folder';

const modules = {
  workFolder: join(import.meta.dirname, 'work-folder.ts'),
  replaceWhole: join(import.meta.dirname, '../media/replace-whole.ts'),
};
/** An export that has begun to write its film and does not end. */
const SCRIPT = `
const { withWorkFolder } = await import(${JSON.stringify(modules.workFolder)});
const { replaceWhole } = await import(${JSON.stringify(modules.replaceWhole)});
const { writeFile } = await import('node:fs/promises');
const film = process.argv[1];
await withWorkFolder(process.argv[2], (folder) =>
  replaceWhole(film, async (temporary) => {
    await writeFile(temporary, 'half a film');
    process.stdout.write('writing');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  }, folder));`;

let folder = '';
const children: ChildProcess[] = [];

const startExport = async (name: string): Promise<ChildProcess> => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT, join(folder, name), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  await new Promise((ready) => child.stdout?.once('data', ready));
  return child;
};
const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
});
afterEach(async () => {
  await Promise.all(children.splice(0).map(kill));
  await rm(folder, { recursive: true, force: true });
});

it('the next export removes all that a killed one left, and nothing of one that runs', async () => {
  await writeFile(join(folder, 'one.mp4'), 'an earlier film');
  const [killed] = [await startExport('one.mp4'), await startExport('two.mp4')];
  const [first = '', second = '', ...others] = await readdir(folder);
  expect([first, second].every((name) => name.startsWith('.coach-export-'))).toBe(true);
  expect(others).toEqual(['one.mp4']);

  await kill(killed);
  await withWorkFolder(folder, async () => {
    const now = await readdir(folder);
    expect(now).toHaveLength(3);
    const [running = ''] = now.filter((name) => [first, second].includes(name));
    expect(await readdir(join(folder, running))).toEqual([expect.stringMatching(/^\.two\..*mp4$/)]);
  });
  expect(await readdir(folder)).toEqual([expect.stringContaining('.coach-export-'), 'one.mp4']);
});

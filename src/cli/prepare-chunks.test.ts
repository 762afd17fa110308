import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareChunks } from './prepare-chunks';

/** As Next.js writes it, with what matters here. */
const BUILD = {
  'build-manifest.json': '{"rootMainFiles":["static/chunks/next.js"]}',
  'server/app/(app)/train/page_client-reference-manifest.js':
    '{"entryJSFiles":{"page":["static/chunks/page.js"]}}',
  'static/chunks/next.js': 'start()',
  'static/chunks/page.js': 'draw()',
  'static/chunks/later.js': 'push([1,e=>{}])',
  'static/chunks/look.css': 'a{}',
  'static/chunks/font.woff2': 'font',
};
const HINT = '//# allFunctionsCalledOnLoad\n';

let build: string;

beforeEach(async () => {
  build = await mkdtemp(path.join(tmpdir(), 'build-'));
  for (const [name, content] of Object.entries(BUILD)) {
    await mkdir(path.join(build, path.dirname(name)), { recursive: true });
    await writeFile(path.join(build, name), content);
  }
});

afterEach(() => rm(build, { recursive: true }));

const read = (name: string) => readFile(path.join(build, 'static/chunks', name));
const readText = async (name: string) => (await read(name)).toString();

it('has what a page starts with compiled as it arrives', async () => {
  await prepareChunks(build);

  expect(await readText('next.js')).toBe(`${HINT}start()`);
  expect(await readText('page.js')).toBe(`${HINT}draw()`);
  expect(await readText('later.js')).toBe('push([1,(e=>{})])');
  expect(await readText('look.css')).toBe('a{}');
});

it('packs scripts and styles as they are served', async () => {
  await prepareChunks(build);

  for (const name of ['next.js', 'page.js', 'later.js', 'look.css']) {
    expect(brotliDecompressSync(await read(`${name}.br`))).toEqual(await read(name));
  }
  expect(await readdir(path.join(build, 'static/chunks'))).not.toContain('font.woff2.br');
});

it('goes on with what was stopped in between', async () => {
  await prepareChunks(build);
  await rm(path.join(build, 'static/chunks/page.js.br'));
  await prepareChunks(build);

  expect(await readText('page.js')).toBe(`${HINT}draw()`);
  expect(brotliDecompressSync(await read('page.js.br'))).toEqual(await read('page.js'));
});

it('refuses a build whose pages it cannot read', async () => {
  await rm(path.join(build, 'server/app/(app)'), { recursive: true });
  await writeFile(path.join(build, 'build-manifest.json'), '{}');

  await expect(prepareChunks(build)).rejects.toThrow(`no manifest in ${build} names`);
});

import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { CHUNKS, PACKED, PACKED_TYPES } from '../server/packed-chunks';
import { compileModulesEarly } from './compile-modules-early';

const compress = promisify(brotliCompress);

/**
 * Tells V8 that nearly all of a script is called at once. It then compiles it while it arrives, on another thread; else it does so function
 * by function when they are called, on the page's: half of what kept that from answering while a page started.
 */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad\n';

/** What Next.js names in its manifests: scripts of its own, and those of each page. What a page fetches later is not among them. */
const readStartScripts = async (build: string): Promise<ReadonlySet<string>> => {
  const server = await readdir(path.join(build, 'server/app'), { recursive: true });
  const manifests = [
    'build-manifest.json',
    ...server
      .filter((name) => name.endsWith('_client-reference-manifest.js'))
      .map((name) => path.join('server/app', name)),
  ];
  const texts = await Promise.all(
    manifests.map(async (name) => readFile(path.join(build, name), 'utf8')),
  );
  const names = texts.flatMap((text) =>
    [...text.matchAll(/static\/chunks\/([\w.~-]+\.js)/g)].map(([, name]) => name),
  );
  return new Set(names.filter((name) => name !== undefined));
};

/** Of brotli. The best takes five times as long, in which somebody waits for a first start. */
const QUALITY = { start: 11, later: 9 };

/** The same when it was done before. */
const compileEarly = (code: string, isStart: boolean): string => {
  if (!isStart) return compileModulesEarly(code);
  return code.startsWith(CALLED_ON_LOAD) ? code : CALLED_ON_LOAD + code;
};

const prepare = async (file: string, isStart: boolean): Promise<void> => {
  // Named by what it holds: it was prepared by an earlier build.
  if (existsSync(file + PACKED)) return;
  const built = await readFile(file, 'utf8');
  const content = path.extname(file) === '.js' ? compileEarly(built, isStart) : built;
  if (content !== built) await writeFile(file, content);
  const bytes = Buffer.from(content);
  const packed = await compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isStart ? QUALITY.start : QUALITY.later,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
  await writeFile(file + PACKED, packed);
};

/**
 * Prepares scripts and styles of a build for browsers: V8 is told what of them to compile while they arrive, and all are packed once as
 * small as can be, where Next.js would pack them again for each request.
 * @param build folder of the whole build (`.next`)
 * @throws Error where the build names no script that a page starts with
 */
export const prepareChunks = async (build: string): Promise<void> => {
  const startScripts = await readStartScripts(build);
  if (startScripts.size === 0) throw new Error(`no manifest in ${build} names a page's scripts`);
  const folder = path.join(build, CHUNKS);
  const names = await readdir(folder);
  await Promise.all(
    names
      .filter((name) => PACKED_TYPES.has(path.extname(name)))
      .map(async (name) => prepare(path.join(folder, name), startScripts.has(name))),
  );
};

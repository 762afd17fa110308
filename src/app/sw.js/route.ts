import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { CHUNKS, CHUNKS_ADDRESS } from '../../server/packed-chunks';

/** Made once, with the app: a build has one worker, and another build another. */
export const dynamic = 'force-static';

const ENTRY = 'src/components/offline/worker/service-worker.ts';

/** Addresses of all scripts of the build: those of parts that are opened later, too. Pages are compiled before anything is drawn. */
const scriptsOfBuild = async (): Promise<string[]> => {
  const names = await readdir(path.join(process.cwd(), '.next', CHUNKS));
  return names.filter((name) => name.endsWith('.js')).map((name) => CHUNKS_ADDRESS + name);
};

/** The service worker, bundled from its sources with the build's version and scripts in it. */
export const GET = async (): Promise<Response> => {
  const bundled = await build({
    absWorkingDir: process.cwd(),
    entryPoints: [path.join(process.cwd(), ENTRY)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      BUILD_VERSION: JSON.stringify(process.env['APP_BUILD_VERSION'] ?? 'dev'),
      BUILD_SCRIPTS: JSON.stringify(await scriptsOfBuild()),
    },
  });
  const [file] = bundled.outputFiles;
  if (file === undefined) throw new Error(`${ENTRY} could not be bundled`);
  return new Response(file.text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};

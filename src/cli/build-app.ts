import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../shared/user-error';
import { sourceHash } from './source-hash';

const NEXT_COMMAND = 'node_modules/next/dist/bin/next';
/** Written last by Next: without it a build is not whole. */
const BUILD_ID = '.next/BUILD_ID';
const STAMP = '.next/source-hash';

const isBuiltFrom = async (root: string, hash: string): Promise<boolean> =>
  existsSync(path.join(root, BUILD_ID)) &&
  existsSync(path.join(root, STAMP)) &&
  (await readFile(path.join(root, STAMP), 'utf8')) === hash;

const runNextBuild = (root: string, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [path.join(root, NEXT_COMMAND), 'build'], {
      cwd: root,
      // Its report goes to stderr: stdout is for data.
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      signal,
    });
    build.once('error', reject);
    build.once('exit', (code, killedBy) => {
      if (code === 0) resolve();
      else if (killedBy !== null && signal.aborted) reject(new Error('the build was stopped'));
      else {
        reject(
          new UserError(
            `the app could not be built (exit ${code ?? killedBy})`,
            'mend what the lines above name; after a change of branch run `npm ci` first',
          ),
        );
      }
    });
  });

/**
 * Builds the web app unless the build that is there was made from the very same sources.
 * @param say prints one line for a person
 * @throws UserError when the build fails
 */
export const buildAppIfNeeded = async (
  root: string,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> => {
  const hash = await sourceHash(root);
  if (await isBuiltFrom(root, hash)) return;
  const isFirst = !existsSync(path.join(root, BUILD_ID));
  say(
    `${isFirst ? 'First start: building the app' : 'The sources have changed: building the app again'} (about half a minute) …`,
  );
  const startedAt = performance.now();
  await runNextBuild(root, signal);
  await writeFile(path.join(root, STAMP), hash);
  say(`Built in ${((performance.now() - startedAt) / 1000).toFixed(0)} s.`);
};

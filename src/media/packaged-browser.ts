import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { cacheFolder } from './cache-folder';
import { projectRoot } from './project-root';

const run = promisify(execFile);

const EXTRACTION_TIMEOUT_IN_MS = 120_000;
const STAGING_PREFIX = 'staging-';
const STALE_STAGING_IN_MS = 15 * 60_000;

/**
 * The package unpacks into the system's temporary folder, into fixed names, with no regard for another process doing
 * the same. A child with its own temporary folder keeps that race, and any half-written file, away from us. The
 * package adds its shared libraries only where it believes itself on Amazon Linux, hence AWS_EXECUTION_ENV.
 */
const EXTRACT_SCRIPT =
  "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";

/** Starts the browser with the libraries, and on a machine without fontconfig the fonts, that the package ships. */
const LAUNCHER = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export LD_LIBRARY_PATH
if [ ! -e /etc/fonts/fonts.conf ]; then
  FONTCONFIG_FILE="$here/fontconfig.xml"
  export FONTCONFIG_FILE
fi
exec "$here/chromium" "$@"
`;

const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

const packageFile = (): string =>
  join(projectRoot(), 'node_modules/@sparticuz/chromium/package.json');

const packageVersion = async (): Promise<string> =>
  z.object({ version: z.string() }).parse(JSON.parse(await readFile(packageFile(), 'utf8')))
    .version;

const removeStaleStaging = async (parent: string): Promise<void> => {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(STAGING_PREFIX)) continue;
    const folder = join(parent, name);
    const modified = await stat(folder).catch(() => null);
    if (modified !== null && Date.now() - modified.mtimeMs > STALE_STAGING_IN_MS) {
      await rm(folder, { recursive: true, force: true });
    }
  }
};

const extractInto = async (parent: string, destination: string): Promise<void> => {
  await removeStaleStaging(parent);
  const staging = await mkdtemp(join(parent, STAGING_PREFIX));
  try {
    await run(process.execPath, ['--input-type=module', '--eval', EXTRACT_SCRIPT], {
      cwd: projectRoot(),
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      timeout: EXTRACTION_TIMEOUT_IN_MS,
    });
    await writeFile(join(staging, 'fontconfig.xml'), fontConfiguration(destination));
    await writeFile(join(staging, 'launch'), LAUNCHER);
    await chmod(join(staging, 'launch'), 0o755);
    await rename(staging, destination);
  } catch (error) {
    // Another process was first: its copy is as good as ours.
    if (!existsSync(join(destination, 'chromium'))) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
};

/** Whether `@sparticuz/chromium` carries a browser for this machine. */
export const hasPackagedBrowser = (): boolean =>
  process.platform === 'linux' && process.arch === 'x64' && existsSync(packageFile());

/**
 * Unpacks (once a version, about 4 s and 200 MB) the headless shell inside `@sparticuz/chromium`.
 * Safe when several processes do it at once.
 * @returns `plain` runs with the system's libraries, `launcher` with the package's own
 */
export const unpackBrowser = async (): Promise<{ plain: string; launcher: string }> => {
  const parent = cacheFolder('chromium');
  const destination = join(parent, await packageVersion());
  if (!existsSync(join(destination, 'chromium'))) await extractInto(parent, destination);
  return { plain: join(destination, 'chromium'), launcher: join(destination, 'launch') };
};

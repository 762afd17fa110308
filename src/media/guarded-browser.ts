import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder';
import { replaceWhole } from './replace-whole';

const OWNER_ONLY = 0o700;

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** As Remotion calls the folder that it makes for each browser; no other is removed. */
const PROFILE_NAME = 'puppeteer_dev_chrome_profile-';

/**
 * Only the process that starts the browser holds the other end of its standard input, so that the input ends when that
 * process does, however it does. The watcher reads there, ends the browser, removes its profile, which the starter can no
 * longer do, and ends the group, itself included. `exec` keeps the browser's process id the one that the starter knows.
 */
const script = (executable: string): string => `#!/bin/sh
exec 3<&0
(
  read -r _ <&3
  kill -KILL "$$"
  for option in "$@"; do
    case $option in
      --user-data-dir=/*/${PROFILE_NAME}*) rm -rf -- "\${option#--user-data-dir=}" ;;
    esac
  done
  kill -KILL "-$$"
) >/dev/null 2>&1 &
exec ${quoted(executable)} "$@" 3<&- </dev/null
`;

/**
 * A program that starts this browser and ends it, and all it started, as soon as the process that started it has gone:
 * killed, even. The profile that Remotion made for it goes too. The starter must give it a pipe for standard input, on which it writes nothing, and a process group of
 * its own (`detached`). Linux and macOS; elsewhere it is the browser itself.
 * @param executable absolute path
 */
export const guardedBrowser = async (executable: string): Promise<string> => {
  if (process.platform === 'win32') return executable;
  const content = script(executable);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const file = join(cacheFolder('browser-guard'), hash);
  if (existsSync(file)) return file;
  await replaceWhole(file, async (temporary) => {
    await writeFile(temporary, content);
    await chmod(temporary, OWNER_ONLY);
  });
  return file;
};

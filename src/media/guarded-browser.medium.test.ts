import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { guardedBrowser } from './guarded-browser';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
};
const until = async (isSo: () => boolean): Promise<boolean> => {
  for (let waited = 0; waited < 100 && !isSo(); waited++) await sleep(50);
  return isSo();
};

describe.skipIf(process.platform === 'win32')('guardedBrowser', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const pidsIn = (file: string): number[] => readFileSync(file, 'utf8').split(/\s+/).map(Number);

  /** A stand-in: like a browser it starts others, outlives its input and takes no notice of signals that ask. */
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "coach-test-it's "));
    vi.stubEnv('COACH_CACHE_DIR', at('cache'));
    writeFileSync(
      at('browser'),
      `#!/bin/sh
trap '' TERM HUP INT
sleep 300 & helper=$!
printf '%s %s' $$ $helper >"$1.tmp"
mv "$1.tmp" "$1"
while :; do sleep 1; done
`,
    );
    chmodSync(at('browser'), 0o755);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  const startParent = async (list: string, ...options: string[]): Promise<ChildProcess> => {
    const script = `
      const { spawn } = await import('node:child_process');
      const [, guard, ...args] = process.argv;
      spawn(guard, args, { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
      setTimeout(() => undefined, 60_000);`;
    const guard = await guardedBrowser(at('browser'));
    const parent = spawn(
      process.execPath,
      ['--input-type=module', '--eval', script, guard, list].concat(options),
    );
    expect(await until(() => existsSync(list))).toBe(true);
    return parent;
  };

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'ends the browser and its helpers when its parent ends by %s',
    async (signal) => {
      const list = at(signal);
      const parent = await startParent(list);
      const pids = pidsIn(list);
      await sleep(300);
      expect(pids.map(isAlive)).toEqual([true, true]);
      parent.kill(signal);
      expect(await until(() => !pids.some(isAlive))).toBe(true);
    },
  );

  it('removes the profile that was made for the browser, and no other folder', async () => {
    const profile = at('puppeteer_dev_chrome_profile-a b');
    const own = at('my-profile');
    for (const folder of [profile, own]) {
      mkdirSync(folder);
      writeFileSync(join(folder, 'Cookies'), '');
    }
    const parent = await startParent(
      at('profile'),
      `--user-data-dir=${profile}`,
      `--user-data-dir=${own}`,
    );
    parent.kill('SIGKILL');
    expect(await until(() => !existsSync(profile))).toBe(true);
    expect(await until(() => !pidsIn(at('profile')).some(isAlive))).toBe(true);
    expect(existsSync(join(own, 'Cookies'))).toBe(true);
  });

  it('hands on arguments, output and exit code, under the process id that the starter knows', async () => {
    writeFileSync(at('echo'), '#!/bin/sh\necho "$$ $*"\nexit 7\n');
    chmodSync(at('echo'), 0o755);
    const child = spawn(await guardedBrowser(at('echo')), ['--headless', 'a b', "it's"], {
      stdio: ['pipe', 'pipe', 'ignore'],
      detached: true,
    });
    const code = new Promise((ended) => child.once('exit', ended));
    expect(await text(child.stdout)).toBe(`${child.pid} --headless a b it's\n`);
    expect(await code).toBe(7);
    // The watcher goes too.
    const { pid = 0 } = child;
    const groupIsGone = (): boolean => {
      try {
        process.kill(-pid, 0);
        return false;
      } catch {
        return pid !== 0;
      }
    };
    expect(await until(groupIsGone)).toBe(true);
  });
});
